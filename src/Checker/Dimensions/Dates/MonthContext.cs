namespace Checker.Dimensions.Dates;

/// <summary>Says whether a month name that stands alone is the month: "en mars" is, "sur Mars", "Avril Lavigne" and "it may" are not.</summary>
internal static class MonthContext
{
    private const DateRole Before = DateRole.In | DateRole.Since | DateRole.Until | DateRole.Before | DateRole.After | DateRole.By | DateRole.Edge | DateRole.Between | DateRole.Shift | DateRole.From
        | DateRole.Of | DateRole.During | DateRole.To | DateRole.Unit;

    public static bool Allows(DateScan scan, int at)
    {
        ref readonly DateItem month = ref scan[at];
        ref readonly DateItem before = ref scan[at - 1];
        ref readonly DateItem next = ref scan[at + 1];
        if (next.Is(DateRole.Shift) && !next.Is(DateRole.Article))
        {
            return true;
        }

        // English months take a capital; "may" and "march" at a sentence's start are not months.
        if (!scan.Lexicon.DayFirst && !month.Capital && month.Is(DateRole.Weak))
        {
            return false;
        }

        // A given name: a capital in the middle of the sentence and a capital word after it.
        if (scan.Lexicon.DayFirst && month.Capital && next.IsWord && next.Capital && at > 0)
        {
            return false;
        }

        if (NumericGrammar.Isolated(scan, at, 1))
        {
            return !month.Is(DateRole.Weak) || scan.Lexicon.DayFirst;
        }

        if (before.Is(DateRole.And | DateRole.To) || before.IsDash)
        {
            return scan[at - 2].Is(DateRole.Month) || (before.Is(DateRole.To) && before.Is(DateRole.In) && !month.Capital) || next.Is(DateRole.And | DateRole.To) && scan[at + 2].Is(DateRole.Month);
        }

        if (before.Is(Before))
        {
            // "de mars", "of march": the weak ones need more than the small word that many nouns take.
            return !(month.Is(DateRole.Weak) && scan.Lexicon.DayFirst && month.Capital) || (before.Is(DateRole.In) && !before.Is(DateRole.Article));
        }

        if (before.Mark == ',' && scan[at - 2].Is(DateRole.Month))
        {
            return true;
        }

        return !month.Is(DateRole.Weak) && !scan.Lexicon.DayFirst && month.Capital && (next.Is(DateRole.And | DateRole.To) || next.IsDash) && scan[at + 2].Is(DateRole.Month);
    }
}
