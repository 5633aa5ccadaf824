namespace Checker.Reliability;

/// <summary>The Admiralty code (AJP-2.1) as a fixed rule, version 1. The two axes are judged apart: a grade never lifts a lone item to 1.</summary>
internal static class Grading
{
    public const double IntervalMass = .9;
    public const double LeastChecked = 5;
    public const double WidestInterval = .5;

    public static AdmiraltyGrade Grade(double effectiveClaims, double low, double high)
    {
        // The sums of many small weights may end a hair under the count they stand for.
        if (effectiveClaims < LeastChecked - 1e-9 || high - low > WidestInterval)
        {
            return AdmiraltyGrade.F;
        }

        return low switch
        {
            >= .90 => AdmiraltyGrade.A,
            >= .75 => AdmiraltyGrade.B,
            >= .50 => AdmiraltyGrade.C,
            _ => high >= .50 ? AdmiraltyGrade.D : AdmiraltyGrade.E,
        };
    }

    /// <param name="belief">Belief in the answer.</param>
    /// <param name="origins">Independent origins that give it.</param>
    /// <param name="contested">Another origin gives a rival answer.</param>
    /// <param name="judged">At least one origin has a grade other than F.</param>
    public static int Credibility(double belief, int origins, bool contested, bool judged)
    {
        if (origins < 2 && !judged)
        {
            return 6;
        }

        return belief switch
        {
            >= .95 when origins >= 2 && !contested => 1,
            >= .80 => 2,
            >= .50 => 3,
            >= .20 => 4,
            _ => 5,
        };
    }
}
