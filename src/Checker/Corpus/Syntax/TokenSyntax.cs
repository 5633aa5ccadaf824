namespace Checker.Corpus.Syntax;

/// <summary>What syntax says of one token, 28 bytes; indexes count from the passage's first token, -1 is none.</summary>
internal struct TokenSyntax
{
    /// <summary>The token it depends on, -1 for the root of its sentence.</summary>
    public int Head;

    /// <summary>Its first dependent and the next dependent of its head, in the order of the text.</summary>
    public int FirstChild;
    public int NextSibling;

    /// <summary>First and last token of its subtree.</summary>
    public int Left;
    public int Right;

    /// <summary>Number of the lemma in the language's vocabulary; 0 when no list holds it.</summary>
    public int LemmaWord;

    public ushort LemmaRule;
    public byte Tag;
    public Dependency Label;
}
