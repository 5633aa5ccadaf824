namespace Checker.Matching.Relations;

/// <summary>The final word on a pair of claims.</summary>
/// <param name="Relation">The relation after time, counters and stance are weighed.</param>
/// <param name="Mechanism">Why.</param>
/// <param name="Severity">0 to 3.</param>
/// <param name="Confidence">Probability that a discrepancy stands.</param>
internal readonly record struct Grade(Relation Relation, Mechanism Mechanism, int Severity, double Confidence);
