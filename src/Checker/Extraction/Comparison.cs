namespace Checker;

/// <summary>How two values that answer one question stand to each other, before time, counters and stance are weighed.</summary>
/// <param name="Relation">The raw relation.</param>
/// <param name="Mechanism">Why.</param>
/// <param name="Gap">How far apart they are, relative to the larger one, 0 when they meet; 1 for values without a measure.</param>
/// <param name="Reason">One clause in English that names the classes compared, for a log; explanations for readers are made by the report.</param>
public sealed record Comparison(Relation Relation, Mechanism Mechanism, double Gap, string Reason);
