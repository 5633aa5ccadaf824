namespace Checker.Dimensions.Dates;

/// <summary>What a moment is resolved against.</summary>
/// <param name="Reference">The document's own date, or null.</param>
/// <param name="Anchor">The date of the text that "plus tard" counts from, or null.</param>
/// <param name="AnchorPrecision">How fine the anchor is.</param>
/// <param name="Direction">+1 when the words point ahead, -1 behind, 0 when they give no sign.</param>
internal readonly record struct DateContext(DateInterval? Reference, DateInterval? Anchor, DatePrecision AnchorPrecision, int Direction)
{
    /// <summary>Gets the day (with its time, if known) that relative words count from: of a longer reference its last day for the past, its first for what lies ahead.</summary>
    public DateTime? Now => this.Reference is not { } reference ? null
        : this.IsDay ? reference.Start
        : this.Direction > 0 ? reference.Start ?? reference.End : reference.End is { } end && end > DateTime.MinValue.AddDays(1) ? end.AddDays(-1) : reference.Start;

    /// <summary>Gets a value indicating whether the reference is one day or less.</summary>
    public bool IsDay => this.Reference is { Start: { } start, End: { } end } && end - start <= TimeSpan.FromDays(1);

    /// <summary>Gets a value indicating whether the whole reference lies in one unit, so that words counted in it are exact.</summary>
    public bool IsWithin(TimeUnit unit) => this.Reference is { Start: { } start, End: { } end } && (end <= start || CivilCalendar.Floor(start, unit) == CivilCalendar.Floor(end.AddTicks(-1), unit));
}
