namespace Checker.Dimensions.Dates;

/// <summary>Lets the two sides of a range share what only one of them says: "du 3 au 7 juin", "from 3 to 5 pm on Monday", "June 3-5", "de janvier à mars 2024".</summary>
internal static class RangeMerger
{
    private const DateSlots Date = DateSlots.Year | DateSlots.Month | DateSlots.Day | DateSlots.Weekday | DateSlots.RelativeDay | DateSlots.Holiday | DateSlots.Period | DateSlots.Direction;

    /// <summary>Completes both sides; false when they make no range.</summary>
    public static bool TryMerge(ref DateFields first, ref DateFields second, bool cued, bool dash)
    {
        if (first.Slots == DateSlots.Day && second.Has(DateSlots.Clock))
        {
            // "from 3 to 5 pm": the bare figure is an hour.
            first.Slots = DateSlots.Clock;
            first.Hour = first.Hour % 24 + (second.Hour >= 12 && first.Hour < 12 && first.Hour + 12 < second.Hour + 1 && second.Half == 2 ? 12 : 0);
            first.Minute = first.Second = 0;
        }
        else if (second.Slots == DateSlots.Day && first.Has(DateSlots.Clock))
        {
            return false;
        }

        if (first.Slots == DateSlots.Day)
        {
            if (!second.HasAll(DateSlots.Day | DateSlots.Month))
            {
                return false;
            }

            first.Month = second.Month;
            first.Year = second.Year;
            first.Slots |= second.Slots & (DateSlots.Month | DateSlots.Year);
            if (first.Day > second.Day)
            {
                return false;
            }
        }

        if (second.Slots == DateSlots.Day)
        {
            if (!first.HasAll(DateSlots.Day | DateSlots.Month) || second.Day <= first.Day || !NumericGrammar.Exists(first.Has(DateSlots.Year) ? first.Year : 2000, first.Month, second.Day))
            {
                return false;
            }

            second.Month = first.Month;
            second.Year = first.Year;
            second.Slots |= first.Slots & (DateSlots.Month | DateSlots.Year);
        }

        bool firstClock = first.Has(DateSlots.Clock), secondClock = second.Has(DateSlots.Clock);
        if (firstClock && secondClock)
        {
            ShareDay(ref first, ref second);
            return true;
        }

        if (firstClock != secondClock && (first.Slots | second.Slots) != (first.Slots & second.Slots) && !(first.Has(Date) && second.Has(Date)))
        {
            return false;
        }

        if (!first.Has(DateSlots.Year) && second.Has(DateSlots.Year) && first.Has(DateSlots.Month))
        {
            first.Year = second.Year - (first.Month > second.Month && second.Has(DateSlots.Month) ? 1 : 0);
            first.Slots |= DateSlots.Year;
        }
        else if (!second.Has(DateSlots.Year) && first.Has(DateSlots.Year) && second.Has(DateSlots.Month) && first.Has(DateSlots.Month))
        {
            second.Year = first.Year + (first.Month > second.Month ? 1 : 0);
            second.Slots |= DateSlots.Year;
        }

        bool years = first.Slots == DateSlots.Year && second.Slots == DateSlots.Year;
        return years ? first.Year < second.Year && (cued || dash || true) && second.Year - first.Year < 600 : first.Has(Date | DateSlots.Season | DateSlots.Quarter | DateSlots.Edge | DateSlots.Decade | DateSlots.Century | DateSlots.Shifted | DateSlots.Now) && second.Has(Date | DateSlots.Season | DateSlots.Quarter | DateSlots.Edge | DateSlots.Decade | DateSlots.Century | DateSlots.Shifted | DateSlots.Now);
    }

    private static void ShareDay(ref DateFields first, ref DateFields second)
    {
        DateFields hours = first;
        if (!first.Has(Date) && second.Has(Date))
        {
            first = second;
            Copy(ref first, hours);
        }
        else if (first.Has(Date) && !second.Has(Date))
        {
            DateFields late = second;
            second = first;
            Copy(ref second, late);
        }

        if (second.Half == 2 && first.Half == 0 && first.Hour + 12 <= second.Hour && first.Hour < 12)
        {
            first.Hour += 12;
        }
    }

    private static void Copy(ref DateFields to, in DateFields from)
    {
        to.Hour = from.Hour;
        to.Minute = from.Minute;
        to.Second = from.Second;
        to.Half = from.Half;
        to.Slots |= DateSlots.Clock;
    }
}
