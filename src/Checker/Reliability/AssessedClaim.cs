using Checker.Matching.Origins;

namespace Checker.Reliability;

/// <summary>
/// One claim as the assessment needs it. Fill one for each claim of each question (noise and hypothetical claims left out):
/// <c>Question</c> is the question's id, with its time slice when the quantity evolves; <c>Value</c> the normalised value.
/// </summary>
internal sealed record AssessedClaim : SpokenClaim
{
    /// <summary>How far it counts, 0 to 1: hearsay and weak commitment count less.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>A later figure of the same count took its place.</summary>
    public bool Superseded { get; init; }
}

/// <summary>
/// How two values of a question stand to each other; give one for each pair that was compared, in any order. A pair not given, or given as
/// contradiction, is a pair of plain rivals.
/// </summary>
/// <param name="Question">The question's id.</param>
/// <param name="Left">One value.</param>
/// <param name="Right">The other.</param>
/// <param name="Relation">Agree: one answer in two spellings. Compatible: half support at most. Tension: rivals without penalty.</param>
/// <param name="Mechanism"><see cref="Mechanism.Update"/> makes the pair two times of one thing: neither support nor penalty.</param>
/// <param name="Share">Of compatible values: how much one speaks for the other, such as the overlap of two intervals; capped at .5.</param>
/// <param name="LeftIsBroader">The left one contains the right one (Niger, Niamey): it speaks for it, not the other way round.</param>
internal sealed record AssessedRelation(string Question, string Left, string Right, Relation Relation, Mechanism Mechanism = Mechanism.Same,
    double Share = .5, bool LeftIsBroader = false);
