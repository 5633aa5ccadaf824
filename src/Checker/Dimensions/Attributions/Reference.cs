namespace Checker.Dimensions.Attributions;

/// <summary>A later (or, rarely, earlier) mention of a person or body and the fullest mention it stands for.</summary>
/// <param name="Mention">The surname, title, description, acronym or pronoun.</param>
/// <param name="Antecedent">The fullest mention of the same person or body.</param>
internal readonly record struct Reference(TextSpan Mention, TextSpan Antecedent);
