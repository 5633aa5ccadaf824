namespace Checker;

/// <summary>Who speaks in some claims of a question: one origin, however many documents print it.</summary>
/// <param name="Name">The speaker, agency or body that the claims go back to, else the outlet that printed them first.</param>
/// <param name="Documents">The documents that print it, in ordinal order.</param>
public sealed record Voice(string Name, IReadOnlyList<string> Documents);
