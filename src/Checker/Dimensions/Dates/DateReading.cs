namespace Checker.Dimensions.Dates;

/// <summary>What a resolver makes of one moment: readings, the likeliest first, and how fine they are.</summary>
internal sealed class DateReading
{
    public List<DateInterval> Intervals { get; } = [];

    public DatePrecision Precision { get; set; } = DatePrecision.Day;

    public DateSort Sort { get; set; } = DateSort.Range;

    public bool Slip { get; set; }

    public bool Relative { get; set; }

    /// <summary>Adds a reading unless there is none or it is there already.</summary>
    public void Add(DateInterval? interval)
    {
        if (interval is { } known && !this.Intervals.Contains(known))
        {
            this.Intervals.Add(known);
        }
    }

    /// <summary>Replaces each reading by what <paramref name="change"/> makes of it; readings it refuses go.</summary>
    public void Map(Func<DateInterval, DateInterval?> change)
    {
        List<DateInterval> old = [.. this.Intervals];
        this.Intervals.Clear();
        foreach (DateInterval interval in old)
        {
            this.Add(change(interval));
        }
    }
}
