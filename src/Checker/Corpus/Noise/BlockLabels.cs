namespace Checker.Corpus.Noise;

/// <summary>The labels' names as reports write them.</summary>
internal static class BlockLabels
{
    private static readonly string[] Names =
    [
        "body", "title", "dateline", "agency-signature", "boilerplate", "share-counter", "related-teaser", "comment-on-topic", "comment-off-topic", "foreign-language",
    ];

    /// <summary>Returns the name of a label: lower case, hyphens.</summary>
    public static string Name(BlockLabel label) => Names[(int)label];
}
