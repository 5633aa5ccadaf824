namespace Checker.Html;

/// <summary>
/// Finds lists of teasers by their form: three or more elements side by side that each hold a headline that is a link and little else.
/// </summary>
internal static class TeaserCards
{
    private const int FewestCards = 3;
    private const int LongestCard = 900;
    private const int ShortestHeadline = 20;
    private const double Link = 0.8;

    /// <summary>Returns for each element whether it is one of such cards.</summary>
    public static bool[] Find(IReadOnlyList<PageBlock> blocks, PageTree tree)
    {
        int count = tree.Parents.Count;
        int[] length = new int[count], headlines = new int[count], texts = new int[count], cards = new int[count], children = new int[count];
        foreach (PageBlock block in blocks)
        {
            bool headline = block.LinkDensity >= Link && block.Span.Length >= ShortestHeadline;
            length[block.Element] += block.Span.Length;
            headlines[block.Element] += headline ? 1 : 0;
            texts[block.Element] += block.LinkDensity < Link ? 1 : 0;
        }

        for (int i = count - 1; i > 0; i--)
        {
            int parent = tree.Parents[i];
            length[parent] += length[i];
            headlines[parent] += headlines[i];
            texts[parent] += texts[i];
            children[parent] += length[i] > 0 ? 1 : 0;
            cards[parent] += IsCard(i) ? 1 : 0;
        }

        bool[] found = new bool[count];
        for (int i = 1; i < count; i++)
        {
            int parent = tree.Parents[i];
            found[i] = IsCard(i) && cards[parent] >= FewestCards && cards[parent] * 2 >= children[parent];
        }

        return found;

        bool IsCard(int i) => headlines[i] is 1 or 2 && texts[i] <= 4 && length[i] <= LongestCard;
    }
}
