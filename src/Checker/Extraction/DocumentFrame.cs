using Checker.Dimensions.Names;

namespace Checker.Extraction;

/// <summary>What the frames of one document share.</summary>
/// <param name="Document">The document.</param>
/// <param name="Published">Its own date, given or found.</param>
/// <param name="Entities">Its people, bodies and places.</param>
internal sealed record DocumentFrame(Document Document, DateInterval? Published, IReadOnlyList<NameEntity> Entities);
