using Checker.Corpus.Noise;

namespace Checker.Html;

/// <summary>
/// Finds the element that holds the article: the one whose paragraphs, less its links, frames and forms, are the most text: a greatest sum over the
/// tree of elements, one pass up. A name such as "sidebar" on an element that holds most of the page's prose says nothing.
/// </summary>
internal static class ContentFinder
{
    /// <summary>What speaks against an element.</summary>
    public const LayoutHint Frame = LayoutHint.Navigation | LayoutHint.Comments | LayoutHint.Related | LayoutHint.Share | LayoutHint.Form | LayoutHint.Promotion
        | LayoutHint.Byline | LayoutHint.Time | LayoutHint.Caption;

    private const double ArticleBonus = 1.15;
    private const double Dominant = 0.5;
    private const int ShortestParagraph = 60;

    /// <summary>Returns for each block what the page says about it, and whether it stands within the article's element.</summary>
    public static BlockLayout[] Find(IReadOnlyList<PageBlock> blocks, PageTree tree, string text)
    {
        LayoutHint[] hints = Settle(blocks, tree, text, TeaserCards.Find(blocks, tree));
        double[] gain = new double[tree.Parents.Count];
        foreach (PageBlock block in blocks)
        {
            gain[block.Element] += Gain(block, block.Hints | hints[block.Element], text);
        }

        Sum(gain, tree);
        int best = 0;
        double most = double.NegativeInfinity;
        for (int i = 0; i < gain.Length; i++)
        {
            double value = gain[i] * (gain[i] > 0 && (tree.Hints[i] & LayoutHint.Article) != 0 ? ArticleBonus : 1);
            if (value > most)
            {
                (best, most) = (i, value);
            }
        }

        bool[] within = new bool[tree.Parents.Count];
        for (int i = 0; i < within.Length; i++)
        {
            within[i] = i == best || (i > best && within[tree.Parents[i]]);
        }

        BlockLayout[] layout = new BlockLayout[blocks.Count];
        for (int i = 0; i < layout.Length; i++)
        {
            PageBlock block = blocks[i];
            layout[i] = new BlockLayout(block.LinkDensity, block.Hints | hints[block.Element] | (within[block.Element] ? LayoutHint.Content : LayoutHint.Page));
        }

        return layout;
    }

    // What each element and those around it say.
    private static LayoutHint[] Settle(IReadOnlyList<PageBlock> blocks, PageTree tree, string text, bool[] cards)
    {
        double[] prose = new double[tree.Parents.Count];
        foreach (PageBlock block in blocks)
        {
            prose[block.Element] += Math.Max(0, Gain(block, LayoutHint.None, text));
        }

        Sum(prose, tree);
        LayoutHint[] hints = new LayoutHint[tree.Parents.Count];
        for (int i = 0; i < hints.Length; i++)
        {
            LayoutHint own = prose[i] > Dominant * prose[0] ? tree.Hints[i] & ~Frame : tree.Hints[i];
            own |= cards[i] && prose[i] <= Dominant * prose[0] ? LayoutHint.Related : LayoutHint.None;
            hints[i] = own | (i == 0 ? LayoutHint.None : hints[tree.Parents[i]]);
        }

        return hints;
    }

    // Children stand after their parents, so one pass from the end sums every subtree.
    private static void Sum(double[] values, PageTree tree)
    {
        for (int i = values.Length - 1; i > 0; i--)
        {
            values[tree.Parents[i]] += values[i];
        }
    }

    private static double Gain(PageBlock block, LayoutHint hints, string text)
    {
        int own = block.Span.Length - block.LinkLength;
        if ((hints & Frame) != 0)
        {
            return -0.5 * block.Span.Length;
        }

        char last = text[block.Span.End - 1];
        bool sentence = last is '.' or '!' or '?' or '…' or '»' or '”' or '"' or ':' or ';';
        bool tagged = (hints & LayoutHint.Paragraph) != 0;
        if (own >= ShortestParagraph && (sentence || tagged) && block.LinkDensity < 0.5)
        {
            return own;
        }

        return (own < 25 ? -0.5 * own : tagged ? 0.3 * own : -0.2 * own) - block.LinkLength;
    }
}
