namespace Checker.Dimensions.Dates;

/// <summary>Places seasons: astronomical first, meteorological as the alternative.</summary>
internal static class SeasonResolver
{
    // Day of the year's equinoxes and solstices as almanacs print them, the same in every year (they move by a day).
    public static readonly (int Month, int Day)[] Astronomical = [(3, 20), (6, 21), (9, 23), (12, 21)];

    public static void Season(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Precision = DatePrecision.Season;
        int season = fields.Season;
        if (fields.Has(DateSlots.Year))
        {
            Both(fields.Year, season, reading);
            if (season == 3)
            {
                Both(fields.Year - 1, season, reading);
            }

            return;
        }

        reading.Relative = true;
        if (context.Now is not { } now)
        {
            return;
        }

        if (fields.Has(DateSlots.Period))
        {
            Both(now.Year + fields.Shift, season, reading);
            return;
        }

        bool directed = fields.Has(DateSlots.Direction);
        int direction = directed ? fields.Direction : context.Direction;
        int year = now.Year - 1;
        if (directed && direction == 0)
        {
            // "cet été": the one of this year; "cet hiver": the one we are in or the next.
            year = season == 3 && now.Month <= 3 ? now.Year - 1 : now.Year;
        }
        else if (direction > 0)
        {
            while (Astro(year, season) is { Start: { } start } && start <= now)
            {
                year++;
            }
        }
        else
        {
            // "l'été dernier" is over, for most from the first of September on; a season without a word may be the one that runs.
            while (Astro(year + 1, season) is { Start: { } start } && (directed ? Over(year + 1, season) <= now : start <= now))
            {
                year++;
            }

            if (directed && Astro(year, season) is { End: { } end } && end > now)
            {
                Both(year, season, reading);
                year--;
            }
        }

        Both(year, season, reading);
    }

    // The day after a season's last month.
    private static DateTime Over(int year, int season) => new DateTime(year, (season + 1) * 3, 1).AddMonths(3);

    public static DateInterval? Astro(int year, int season)
    {
        if (year is < 2 or >= CivilCalendar.LastYear - 1)
        {
            return null;
        }

        (int month, int day) = Astronomical[season];
        (int nextMonth, int nextDay) = Astronomical[(season + 1) % 4];
        return new DateInterval(new DateTime(year, month, day), new DateTime(season == 3 ? year + 1 : year, nextMonth, nextDay));
    }

    public static void Both(int year, int season, DateReading reading)
    {
        reading.Add(Astro(year, season));
        reading.Add(year is > 1 and < CivilCalendar.LastYear - 1 ? new DateInterval(new DateTime(year, (season + 1) * 3, 1), new DateTime(year, (season + 1) * 3, 1).AddMonths(3)) : null);
    }
}
