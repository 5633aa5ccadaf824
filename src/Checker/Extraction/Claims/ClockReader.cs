using Checker.Dimensions.Dates;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>
/// Reads the times of day of a sentence, each with its hedge and its zone: "vers 5 h 40", "at 0452 GMT", "à l'aube", "entre 5 h et 6 h". Hours that come back every day,
/// opening hours and hours that only name a train or a programme are none.
/// </summary>
internal sealed class ClockReader
{
    private const int HedgeReach = 5, ZoneReach = 3, LargestLink = 2;
    private readonly Frame frame;
    private readonly ClockWords words;
    private readonly List<ClockMention> found = [];

    private ClockReader(Frame frame)
    {
        this.frame = frame;
        this.words = ClockWords.For(frame.Passage.Language);
    }

    /// <summary>Returns the times of day of a sentence in text order, those of dates that name an hour too included.</summary>
    public static IReadOnlyList<ClockMention> Read(Frame frame)
    {
        ClockReader reader = new(frame);
        if (reader.IsRecurring())
        {
            return [];
        }

        reader.Hours();
        reader.Parts();
        return reader.found;
    }

    private bool IsRecurring()
    {
        for (int i = this.frame.Sentence.First; i < this.frame.Sentence.End; i++)
        {
            if (this.words.Recurring.TryMatch(this.frame.Passage.Tokens, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private void Hours()
    {
        DateMention[] dates = [.. this.frame.Dates.Where(date => date.Clock is not null || date.Precision == DatePrecision.PartOfDay)];
        for (int i = 0; i < dates.Length; i++)
        {
            DateMention date = dates[i];
            if (date.Clock is null)
            {
                this.Part(date);
                continue;
            }

            if (date.Since || date.Until || date.Sort == DateSort.Range)
            {
                continue;
            }

            if (i + 1 < dates.Length && dates[i + 1].Clock is not null && this.Joined(date, dates[i + 1]))
            {
                // "entre 5 h et 6 h" is one time; "de 9 h à 18 h" lasts.
                if (this.Word(date.ClockFirst - 1) is "entre" or "between")
                {
                    this.Between(date, dates[i + 1]);
                }

                i++;
                continue;
            }

            this.Hour(date);
        }
    }

    private void Hour(DateMention date)
    {
        ClockHedge hedge = this.Hedge(date.ClockFirst, out int start);
        if (hedge < 0 || (start == date.ClockFirst && this.OnlyNames(date)))
        {
            return;
        }

        int last = this.ZoneEnd(date.ClockLast, out string zone), anchor = Minute(date);
        bool round = date.Precision == DatePrecision.Hour || anchor % 30 == 0;
        (int low, int high) = hedge switch
        {
            ClockHedge.Around => round ? (-30, 30) : anchor % 10 == 0 ? (-15, 15) : (-10, 10),
            ClockHedge.SoonBefore => (round ? -45 : -25, 0),
            ClockHedge.SoonAfter => (0, round ? 45 : 25),
            ClockHedge.Before => (-180, 0),
            ClockHedge.After => (0, 180),
            _ => date.Precision == DatePrecision.Hour ? (-10, 15) : round ? (-5, 5) : anchor % 5 == 0 ? (-3, 3) : (0, 0),
        };
        bool minutes = date.Precision == DatePrecision.Minute;
        bool either = !date.HalfSaid && anchor is >= 60 and < 13 * 60 && date.ZoneMinutes is null && (!minutes || this.frame.Passage.Language.Code == "en");
        int first = date.Sort == DateSort.Time ? Math.Min(start, date.First) : start;
        this.found.Add(new ClockMention(this.frame.Passage.SpanOf(first, last), first, last) { Anchor = anchor, Low = anchor + low, High = anchor + high, Hedge = hedge, ZoneMinutes = date.ZoneMinutes, Zone = zone, EitherHalf = either });
    }

    private void Between(DateMention date, DateMention end)
    {
        int low = Minute(date), high = Minute(end), first = date.ClockFirst - 1;
        this.found.Add(new ClockMention(this.frame.Passage.SpanOf(first, end.ClockLast), first, end.ClockLast)
        {
            Anchor = low,
            Low = low,
            High = high < low ? high + ClockMention.Day : high,
            Hedge = ClockHedge.Around,
            ZoneMinutes = end.ZoneMinutes,
        });
    }

    // "mardi matin", "dans la nuit de mardi à mercredi": the hours of the part.
    private void Part(DateMention date)
    {
        if (date is { Since: false, Until: false, Interval: { Start: { } start, End: { } end } } && (end - start).TotalMinutes < ClockMention.Day)
        {
            int low = (int)start.TimeOfDay.TotalMinutes;
            this.Add(date.First, date.Last, low, low + (int)(end - start).TotalMinutes);
        }
    }

    private void Parts()
    {
        for (int i = this.frame.Sentence.First; i < this.frame.Sentence.End; i++)
        {
            if (this.words.Parts.TryMatch(this.frame.Passage.Tokens, i, out int length, out (int Low, int High) part))
            {
                int last = i + length - 1;
                if (!this.frame.Dates.Any(date => date.First <= last && i <= date.Last))
                {
                    this.Add(i, last, part.Low, part.High);
                }

                i = last;
            }
        }
    }

    private void Add(int first, int last, int low, int high) =>
        this.found.Add(new ClockMention(this.frame.Passage.SpanOf(first, last), first, last) { Anchor = low % ClockMention.Day, Low = low, High = high, Hedge = ClockHedge.Part });

    // The hedge whose words end right before the hour, articles between; a stretch of hours is below all hedges.
    private ClockHedge Hedge(int clock, out int start)
    {
        for (int i = Math.Max(this.frame.Sentence.First, clock - HedgeReach); i < clock; i++)
        {
            if (this.words.Marks.TryMatch(this.frame.Passage.Tokens, i, out int length, out string mark) && mark != "zone" && i + length <= clock && this.OnlySmall(i + length, clock))
            {
                start = i;
                return mark switch
                {
                    "around" => ClockHedge.Around,
                    "soon-before" => ClockHedge.SoonBefore,
                    "soon-after" => ClockHedge.SoonAfter,
                    "before" => ClockHedge.Before,
                    "after" => ClockHedge.After,
                    _ => (ClockHedge)(-1),
                };
            }
        }

        start = clock;
        return ClockHedge.Exact;
    }

    // "21:40 local time", "5 heures, heure de Paris", "4 p.m. Eastern time".
    private int ZoneEnd(int last, out string zone)
    {
        for (int i = last + 1; i < this.frame.Sentence.End && i <= last + ZoneReach; i++)
        {
            if (this.words.Marks.TryMatch(this.frame.Passage.Tokens, i, out int length, out string mark) && mark == "zone")
            {
                int end = i + length - 1;
                bool named = this.frame.Passage.Language.Code == "fr" && this.Word(end) == "de" && end + 1 < this.frame.Sentence.End;
                end += named ? 1 : 0;
                int from = this.frame.Passage.Tokens[last + 1].Kind == TokenKind.Word ? last + 1 : i;
                string told = Folding.Key(this.frame.Passage.SpanOf(from, end).Of(this.frame.Passage.Text).ToString());
                zone = told.Contains("local", StringComparison.Ordinal) ? "local" : told;
                return end;
            }
        }

        zone = "";
        return last;
    }

    // "le train de 8 h 12", "the 8:12 train", "le journal de 20 heures": the hour is the thing's name.
    private bool OnlyNames(DateMention date)
    {
        string before = this.Word(date.ClockFirst - 1), own = this.Word(date.ClockFirst);
        return before is "de" or "du" or "des" or "d'" or "the" or "a" or "an" or "its" or "'s" || own is "de" or "du";
    }

    private bool OnlySmall(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (this.Word(i) is not ("à" or "les" or "l'" or "l’" or "la" or "le" or "at" or "the" or "des" or "de"))
            {
                return false;
            }
        }

        return true;
    }

    private bool Joined(DateMention date, DateMention next)
    {
        int between = next.ClockFirst - date.ClockLast - 1;
        if (between is < 1 or > LargestLink + 1)
        {
            return false;
        }

        for (int i = date.ClockLast + 1; i < next.ClockFirst; i++)
        {
            if (this.Word(i) is "et" or "à" or "and" or "to" or "-" or "–" or "until" or "till")
            {
                return true;
            }
        }

        return false;
    }

    private string Word(int token) => token >= this.frame.Sentence.First && token < this.frame.Sentence.End ? this.frame.Passage.Form(this.frame.Passage.Tokens[token]).ToString().ToLowerInvariant() : "";

    private static int Minute(DateMention date) => (date.Clock!.Value.Hour * 60) + date.Clock.Value.Minute;
}
