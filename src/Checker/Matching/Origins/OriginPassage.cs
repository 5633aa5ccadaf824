namespace Checker.Matching.Origins;

/// <summary>A passage that others repeat.</summary>
/// <param name="Document">Index of the document among those given.</param>
/// <param name="Span">The stretch that others repeat, to the ends of its sentences where these are near.</param>
/// <param name="Whole">The block or quotation that holds it.</param>
internal readonly record struct OriginPassage(int Document, TextSpan Span, TextSpan Whole);

/// <summary>Passages that are one voice, however many documents print it.</summary>
/// <param name="Passages">Two or more, in the order of documents and places.</param>
/// <param name="Likeness">The least share of word shingles by which a passage hangs together with the group, 0 to 1.</param>
internal sealed record Origin(IReadOnlyList<OriginPassage> Passages, double Likeness);
