namespace Checker.Dimensions.Dates;

/// <summary>How the words round a clock time stand to it.</summary>
internal enum ClockHedge { Exact, Around, SoonBefore, SoonAfter, Before, After, Part }

/// <summary>A time of day as the minutes that its readers would accept: "vers 5 h 40", "shortly after 11 p.m.", "à l'aube".</summary>
internal sealed class ClockMention(TextSpan span, int first, int last) : Mention(MentionKind.Date, span, first, last)
{
    /// <summary>Minutes that a day has.</summary>
    public const int Day = 1440;

    /// <summary>Minute of the day that the words name; the beginning of a part of the day.</summary>
    public required int Anchor { get; init; }

    /// <summary>First and last minute that a reader would accept; the last may lie past midnight, the first before it.</summary>
    public required int Low { get; init; }

    public required int High { get; init; }

    public required ClockHedge Hedge { get; init; }

    /// <summary>UTC offset in minutes where the text names one ("GMT"), else null.</summary>
    public int? ZoneMinutes { get; init; }

    /// <summary>The zone as the words tell it, folded ("heure locale", "eastern time"); "" where they do not.</summary>
    public string Zone { get; init; } = "";

    /// <summary>True when the hour may be of either half of the day ("at 5", "vers 6 heures").</summary>
    public bool EitherHalf { get; init; }

    /// <summary>Says whether the text names a zone in any way.</summary>
    public bool IsZoned => this.ZoneMinutes is not null || this.Zone.Length > 0;

    public override string Value
    {
        get
        {
            string mark = this.Hedge switch
            {
                ClockHedge.Exact => "",
                ClockHedge.Before or ClockHedge.SoonBefore => "<",
                ClockHedge.After or ClockHedge.SoonAfter => ">",
                _ => "~",
            };
            string zone = this.ZoneMinutes is { } minutes ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" UTC{minutes:+0;-0;+0}") : this.Zone.Length > 0 ? " " + this.Zone : "";
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{mark}{this.Anchor / 60:00}:{this.Anchor % 60:00}{zone}");
        }
    }
}
