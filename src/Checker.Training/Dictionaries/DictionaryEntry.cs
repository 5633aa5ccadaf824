using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>One reading of one form, as a dictionary gives it.</summary>
internal readonly record struct DictionaryEntry(string Form, RichTag Tag, string Lemma);
