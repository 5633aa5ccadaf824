namespace Checker.Dimensions.Dates;

/// <summary>Says whether four figures that stand alone are a year: "en 2012" and "(1998)" are, "plus de 1000 hommes" is not.</summary>
internal static class YearContext
{
    public static bool TryYear(DateScan scan, ref int at, out int year)
    {
        int i = at;
        ref readonly DateItem item = ref scan[at];
        year = 0;
        bool preposition = item.Is(DateRole.In | DateRole.During) && !item.Is(DateRole.To);
        bool word = item.Is(DateRole.Unit) && !item.Is(DateRole.Years) && item.Word!.Unit == TimeUnit.Year || (item.Is(DateRole.Article) && scan[at + 1].Is(DateRole.Unit) && !scan[at + 1].Is(DateRole.Years) && scan[at + 1].Word!.Unit == TimeUnit.Year);
        if (preposition || word)
        {
            i += word && item.Is(DateRole.Article) ? 2 : 1;
            if (preposition && scan[i].Is(DateRole.Article) && scan[i + 1].Is(DateRole.Unit) && !scan[i + 1].Is(DateRole.Years) && scan[i + 1].Word!.Unit == TimeUnit.Year)
            {
                i += 2;
            }

            if (CalendarGrammar.TryYear(scan, ref i, out year) && year is >= 1000 and < 2200 && !Measured(scan, i) && (word || !Noun(scan, i) || year is >= 1900 and < 2100) && scan[i - 1].Digits is 0 or 4)
            {
                at = i;
                return true;
            }

            return false;
        }

        if (item.Digits != 4 || !CalendarGrammar.TryYear(scan, ref i, out year) || year is < 1500 or >= 2100 || Measured(scan, i))
        {
            return false;
        }

        ref readonly DateItem before = ref scan[at - 1];
        ref readonly DateItem next = ref scan[i];
        bool bracketed = before.Mark is '(' && next.Mark is ')' or ',' or ';' or '-' or '–';
        bool listed = !Noun(scan, i) && (before.Is(DateRole.And) || before.Mark == ',') && scan[at - 2].Digits == 4 && scan[at - 2].Number is >= 1500 and < 2100 && scan[at - 3].Is(DateRole.In | DateRole.And | DateRole.Of | DateRole.Between);
        bool of = year is >= 1900 and < 2100 && !Noun(scan, i) && before.Is(DateRole.Of) && scan[at - 2].IsWord && !scan[at - 2].Is(DateRole.Vague | DateRole.Person | DateRole.Around) && !Comparative(scan, at - 2);
        // "the 2015 agreement": in English a year may stand before a singular noun; a count would need a plural.
        ref readonly DateItem noun = ref scan[i];
        bool premodifier = !scan.Lexicon.DayFirst && year is >= 1900 and < 2100 && before.Is(DateRole.Article) && Noun(scan, i) && char.ToLowerInvariant(scan.Text[noun.End - 1]) != 's';
        bool isolated = NumericGrammar.Isolated(scan, at, 1) && year is >= 1900;
        bool named = before.YearNoun && year is >= 1900 and < 2100 && !(Noun(scan, i) && char.ToLowerInvariant(scan.Text[noun.End - 1]) is 's' or 'x');
        // "remonte à 2012", "dates back to 1998", "reporté à 2027".
        bool led = year is >= 1900 and < 2100 && !Noun(scan, i) && before.Is(DateRole.To) && scan[at - 2].YearVerb;
        if (led || bracketed || listed || of || isolated || premodifier || named)
        {
            at = i;
            return true;
        }

        return false;
    }

    /// <summary>Says whether a word, a unit or a sign after a figure makes it a count.</summary>
    public static bool Counts(DateScan scan, int at) => Measured(scan, at) || Noun(scan, at);

    private static bool Noun(DateScan scan, int at)
    {
        ref readonly DateItem next = ref scan[at];
        return next.IsWord && !next.Function && !next.Capital && next.Roles == DateRole.None;
    }

    /// <summary>Says whether a unit or a sign follows a figure.</summary>
    public static bool Measured(DateScan scan, int at)
    {
        ref readonly DateItem next = ref scan[at];
        return next.Mark is '%' or '€' or '$' or '£' or '°' || next.Is(DateRole.Unit | DateRole.Thousand | DateRole.Hundred) || (next.Is(DateRole.Person) && !next.Function);
    }

    // "plus de 2000", "près de 1900", "à moins de": of after a word of measure.
    private static bool Comparative(DateScan scan, int at)
    {
        ref readonly DateItem word = ref scan[at];
        ReadOnlySpan<char> form = scan.Text.AsSpan(word.Start, word.End - word.Start);
        return word.Function || form.EndsWith("ine", StringComparison.OrdinalIgnoreCase) || (word.End - word.Start <= 5 && !word.Capital && word.Roles == DateRole.None && form.Equals("près", StringComparison.OrdinalIgnoreCase));
    }
}
