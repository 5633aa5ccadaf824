using Checker.Corpus.Syntax;

namespace Checker.Extraction.References;

/// <summary>What the determiner of a noun tells.</summary>
internal static class Determiners
{
    /// <summary>Returns 'm' or 'f', '-' where the form tells neither ("l'", "the") or there is none.</summary>
    public static char Gender(Passage passage, int noun) => Form(passage, noun) switch
    {
        "le" or "un" or "ce" or "cet" or "du" or "au" or "mon" or "ton" or "aucun" => 'm',
        "la" or "une" or "cette" or "aucune" => 'f',
        _ => '-',
    };

    /// <summary>Says whether the noun is spoken of as known: "le conseil", "the company".</summary>
    public static bool IsDefinite(Passage passage, int noun) => Form(passage, noun) is "le" or "la" or "l'" or "du" or "au" or "ce" or "cet" or "cette" or "the";

    private static string Form(Passage passage, int noun)
    {
        int at = noun - 1;
        while (at > 0 && passage.Tree.Upos(at) == Upos.Adj)
        {
            at--;
        }

        return at < 0 ? "" : Languages.Folding.Key(passage.Form(passage.Tokens[at])).Replace('’', '\'');
    }
}
