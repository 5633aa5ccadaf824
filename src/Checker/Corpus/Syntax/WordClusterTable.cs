namespace Checker.Corpus.Syntax;

/// <summary>
/// The clusters of like use that a language's words fall into, by the hash of their folded form, and the group that each cluster belongs to.
/// Numbers begin at 1; 0 stands for none.
/// </summary>
internal sealed class WordClusterTable(RuleTable clusters, byte[] groups)
{
    /// <summary>Gets the table of a language without clusters.</summary>
    public static WordClusterTable None { get; } = new(new RuleTable([], []), [0]);

    /// <summary>Gets the cluster of each form.</summary>
    public RuleTable Clusters { get; } = clusters;

    /// <summary>Gets the group of each cluster; the first place, of no cluster, holds 0.</summary>
    public byte[] Groups { get; } = groups;

    public bool Any => Groups.Length > 1;

    public ushort Cluster(uint form) => Clusters.TryFind(form, out var cluster) ? cluster : (ushort)0;

    public byte Group(ushort cluster) => Groups[cluster];
}
