namespace Checker.Dimensions.Names;

/// <summary>One body whose name is written out in two wordings: both are kept for the reader.</summary>
/// <param name="Left">One wording with its place.</param>
/// <param name="Right">The other.</param>
/// <param name="Acronym">The acronym that both spell out, or "" for two spellings of one name.</param>
internal readonly record struct NamingDifference(NameForm Left, NameForm Right, string Acronym);

/// <summary>The entities of several documents that are one.</summary>
/// <param name="Members">Indexes into the list that was clustered, ascending.</param>
/// <param name="Differences">Wordings that differ inside the group.</param>
internal sealed record EntityCluster(IReadOnlyList<int> Members, IReadOnlyList<NamingDifference> Differences);

/// <summary>Two entities that may be one: shown, never merged.</summary>
internal readonly record struct UnsurePair(int Left, int Right, NameDecision Decision);

/// <summary>What clustering found.</summary>
internal sealed record EntityClusters(IReadOnlyList<EntityCluster> Clusters, IReadOnlyList<UnsurePair> Unsure);
