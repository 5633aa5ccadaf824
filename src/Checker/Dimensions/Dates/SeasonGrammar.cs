namespace Checker.Dimensions.Dates;

/// <summary>Seasons; without a year or direction they need a preposition ("en été", "à l'automne"), for their names are also other words.</summary>
internal static class SeasonGrammar
{
    // "l'été dernier", "cet hiver", "summer 2023", "in autumn"
    public static bool TrySeason(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at, direction = 0;
        bool directed = false;
        if (scan.Leads(i))
        {
            direction = scan[i].Word!.Shift;
            directed = true;
            i++;
        }

        if (!scan[i].Is(DateRole.Season))
        {
            return false;
        }

        ref readonly DateItem season = ref scan[i];
        DateFields read = fields;
        read.Season = season.Word!.Season;
        read.Slots |= DateSlots.Season;
        i++;
        if (!directed && scan.Lexicon.DayFirst && scan[i].Is(DateRole.Shift) && !scan[i].Is(DateRole.Article))
        {
            direction = scan[i].Word!.Shift;
            directed = true;
            i++;
        }

        int before = i;
        _ = PeriodGrammar.Year(scan, ref i, ref read);
        if (i == before && !directed)
        {
            const DateRole Placing = DateRole.In | DateRole.At | DateRole.During | DateRole.Edge | DateRole.Within | DateRole.Since | DateRole.Before | DateRole.After | DateRole.By | DateRole.Until;
            bool strong = scan[at - 1].Is(Placing) || (article && scan[at - 1].Is(DateRole.Article) && scan[at - 2].Is(Placing));
            if (!strong || (season.Is(DateRole.Weak) && !scan.Lexicon.DayFirst && !scan[at - 1].Is(DateRole.In)) || (season.Is(DateRole.Weak) && scan[i].Is(DateRole.Of)))
            {
                return false;
            }
        }

        if (directed)
        {
            read.Direction = direction;
            read.Slots |= DateSlots.Direction;
        }

        fields = read;
        at = i;
        return true;
    }
}
