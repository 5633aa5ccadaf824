namespace Checker.Corpus.Syntax;

/// <summary>The content of a model file, before tables are made of it.</summary>
internal sealed record SyntaxModelParts(
    RichTag[] Tags, Dependency[] Relations, uint[] FunctionWords, LemmaRule[] Rules, RuleTable Seen, RuleTable Endings, WeightRows Tagger, WeightRows Guide,
    WeightRows Parser, WeightRows Scout);
