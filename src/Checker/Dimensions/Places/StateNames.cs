using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>Formal names of states: "the Kingdom of Norway", "la République de Pologne" are looked up by the country's name at their end.</summary>
internal static class StateNames
{
    private static readonly string[] Forms = ["kingdom", "republic", "republique", "royaume", "state", "states", "etat", "etats", "commonwealth", "principality", "principaute", "sultanate", "sultanat", "union", "federation", "confederation", "duchy", "duche", "emirate", "emirat"];
    private static readonly string[] Links = [" of the ", " of ", " des ", " du ", " de la ", " de l'", " de ", " d'"];

    /// <summary>Returns the alpha-3 code of a state's name, short or formal; "" when it is none.</summary>
    public static string Of(string name)
    {
        string code = CountryTable.OfName(name);
        if (code.Length > 0 || name.Length > 90)
        {
            return code;
        }

        string key = Folding.Key(name);
        int best = -1;
        foreach (string link in Links)
        {
            int at = key.LastIndexOf(link, StringComparison.Ordinal);
            best = at >= 0 ? Math.Max(best, at + link.Length) : best;
        }

        bool formal = best > 0 && Array.Exists(key[..best].Replace("'", " ", StringComparison.Ordinal).Split(' '), word => Array.IndexOf(Forms, word) >= 0);
        return formal ? CountryTable.OfName(key.AsSpan(best)) : "";
    }
}
