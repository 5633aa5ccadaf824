namespace Checker.Reliability;

/// <summary>Mean, interval and grade of one source from its prior and its record.</summary>
internal readonly record struct SourceFigures(double Mean, double Low, double High, double Effective, AdmiraltyGrade Grade)
{
    public static SourceFigures Of(double success, double failure, double gain, double trials)
    {
        double a = success + gain;
        double b = failure + Math.Max(0, trials - gain);
        var (low, high) = BetaDistribution.Interval(Grading.IntervalMass, a, b);
        return new SourceFigures(a / (a + b), low, high, trials, Grading.Grade(trials, low, high));
    }

    public SourceReliability Describe(string source, SourceSignals signals, SourcePrior? prior, Func<IReadOnlyList<SourceEvidence>> evidence) => new(evidence)
    {
        Source = source, Grade = Grade, Mean = Mean, Low = Low, High = High, EffectiveClaims = Effective, Prior = prior, Signals = signals,
    };
}
