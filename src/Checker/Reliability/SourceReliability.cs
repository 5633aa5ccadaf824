namespace Checker;

/// <summary>What the record of one source is worth on the claims seen, and why. Evidence is made when it is asked for.</summary>
public sealed class SourceReliability
{
    private readonly Lazy<IReadOnlyList<SourceEvidence>> evidence;

    internal SourceReliability(Func<IReadOnlyList<SourceEvidence>> evidence) =>
        this.evidence = new Lazy<IReadOnlyList<SourceEvidence>>(evidence);

    /// <summary>Gets the source.</summary>
    public required string Source { get; init; }

    /// <summary>Gets its grade; <see cref="AdmiraltyGrade.F"/> means that there is no basis, not that it is bad.</summary>
    public required AdmiraltyGrade Grade { get; init; }

    /// <summary>Gets the mean of its accuracy, prior included, judged without its own votes; above 0 and below 1.</summary>
    public required double Mean { get; init; }

    /// <summary>Gets the lower end of the 90 % credible interval.</summary>
    public required double Low { get; init; }

    /// <summary>Gets the upper end of the 90 % credible interval.</summary>
    public required double High { get; init; }

    /// <summary>Gets how many checked claims the figure rests on, after discounts; never more than the source's claims.</summary>
    public required double EffectiveClaims { get; init; }

    /// <summary>Gets the caller's opinion that entered the figure; null for the default prior.</summary>
    public SourcePrior? Prior { get; init; }

    /// <summary>Gets the separate signals, none of which enters the grade.</summary>
    public required SourceSignals Signals { get; init; }

    /// <summary>Gets the grade in one English sentence; <see cref="ReasonIn"/> gives it in other languages.</summary>
    public string Reason => ReasonIn("en");

    /// <summary>Gets the record line by line, in the order of the questions.</summary>
    public IReadOnlyList<SourceEvidence> Evidence => evidence.Value;

    /// <summary>The grade in one sentence.</summary>
    /// <param name="language">A language code, its region ignored; a language without sentences of its own gets English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ReasonIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Reliability.GradeReason.Of(this, language);
    }
}
