namespace Checker.Matching.Questions;

/// <summary>How likely two claims answer one question.</summary>
/// <param name="Score">0 to 1; a forbidden pair has 0.</param>
/// <param name="Forbidden">True when two filled slots conflict: the pair must never end up in one question.</param>
/// <param name="Reason">The slot that decided.</param>
internal readonly record struct Affinity(double Score, bool Forbidden, string Reason)
{
    /// <summary>From this score on two claims answer one question.</summary>
    public const double Threshold = 0.6;

    public static Affinity Conflict(string slot) => new(0, true, slot);
}
