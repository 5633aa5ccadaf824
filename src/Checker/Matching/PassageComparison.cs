namespace Checker;

/// <summary>How two passages stand to each other, taken as two reports of one event.</summary>
/// <param name="Relation">The worst relation of any two of their claims; <see cref="Relation.Compatible"/> when nothing can be compared.</param>
/// <param name="Score">How sure it is that they cannot both be right, 0 to 1.</param>
/// <param name="Findings">What the relation rests on, the gravest first.</param>
public sealed record PassageComparison(Relation Relation, double Score, IReadOnlyList<Finding> Findings);
