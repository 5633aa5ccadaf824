namespace Checker;

/// <summary>One row of a table of claims: a source says that an attribute of an object has a value.</summary>
/// <param name="Source">Who says it; not empty.</param>
/// <param name="Subject">What it is about; not empty.</param>
/// <param name="Attribute">Which property of the object; may be empty. Subject and attribute together make one question.</param>
/// <param name="Value">The answer given, as text; see <see cref="FusionValueKind"/> for how it is compared.</param>
/// <param name="Weight">How much the claim counts, from 0 (not at all) to 1 (fully, the default).</param>
public readonly record struct SourcedValue(string Source, string Subject, string Attribute, string Value, double Weight = 1);
