using Checker.Corpus.Syntax;

namespace Checker.Extraction;

/// <summary>The comparison keys of a passage's content words, made once per passage from their lemmas; small words, names and signs have none.</summary>
internal sealed class PassageWords
{
    private const int LongestKeyed = 40;
    private readonly string[] stems;

    public PassageWords(Passage passage)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        SyntaxTree tree = passage.Tree;
        bool[] small = passage.Language.WordSet("function-words");
        this.stems = new string[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            bool content = token.Kind == TokenKind.Word && token.Length is > 1 and <= LongestKeyed && !small[token.Word]
                && tree.Upos(i) is Upos.Noun or Upos.Verb or Upos.Adj or Upos.X;
            this.stems[i] = content && (token.Length > 2 || tree.Upos(i) == Upos.Verb) ? ConceptTable.Stem(tree.Lemma(i), passage.Language.Code) : "";
            if (token.Length == 2 && this.stems[i].Length > 0 && !ConceptTable.For(passage.Language).TryEvent(tree, i, out _))
            {
                // Of words of two letters only those that tell of an event say anything: "né".
                this.stems[i] = "";
            }
        }
    }

    /// <summary>Returns the key of a token, "" for a small word.</summary>
    public string this[int token] => this.stems[token];
}
