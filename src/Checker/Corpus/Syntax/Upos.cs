namespace Checker.Corpus.Syntax;

/// <summary>The universal parts of speech (Universal Dependencies, version 2).</summary>
internal enum Upos : byte
{
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
}

/// <summary>The names of the parts of speech as CoNLL-U writes them.</summary>
internal static class UposNames
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    public static string Name(this Upos upos) => Names[(int)upos];

    public static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    public static Upos Parse(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? Upos.X : (Upos)index;
    }
}
