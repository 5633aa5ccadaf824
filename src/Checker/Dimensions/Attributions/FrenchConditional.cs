namespace Checker.Dimensions.Attributions;

/// <summary>Tells the French conditional in the third person ("rencontreraient") from imperfects of verbs whose stem ends in r ("retirait").</summary>
internal static class FrenchConditional
{
    private static readonly string[] Stems =
    [
        "aur", "ser", "fer", "pourr", "devr", "voudr", "saur", "faudr", "vaudr", "viendr", "tiendr", "verr", "courr", "mourr", "cevr", "querr", "endr", "indr", "ondr", "ordr", "erdr", "oudr",
        "ettr", "battr", "ompr", "uir", "oir", "aîtr", "aitr", "oîtr", "clur", "suivr", "vivr", "lir", "dir", "crir", "nir", "sir", "vir", "rir", "tir", "cir", "gir", "plir", "blir", "bir", "hir", "mir",
    ];

    private static readonly HashSet<string> Imperfects = new(StringComparer.Ordinal)
    {
        "tir", "retir", "attir", "étir", "soutir", "admir", "désir", "inspir", "respir", "expir", "aspir", "conspir", "transpir", "soupir", "vir", "revir", "chavir", "empir", "mir", "cir", "délir", "déchir", "éclair", "flair", "fir", "bair",
        "engendr", "encadr", "poudr", "effondr", "pair", "gir", "air", "chir",
    };

    /// <summary>Says whether a lower-case word is a third person conditional.</summary>
    public static bool Is(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> stem = form.EndsWith("aient", StringComparison.Ordinal) ? form[..^5] : form.EndsWith("ait", StringComparison.Ordinal) ? form[..^3] : default;
        if (stem.Length < 2 || stem[^1] != 'r')
        {
            return false;
        }

        // Verbs in -er keep their e before the r; a doubled r is a stem ("enterrait") except for a few.
        if (stem.EndsWith("er", StringComparison.Ordinal))
        {
            return stem.Length > 2;
        }

        if (stem is "ir" || Imperfects.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem))
        {
            return stem is "ir";
        }

        foreach (string known in Stems)
        {
            if (stem.EndsWith(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
