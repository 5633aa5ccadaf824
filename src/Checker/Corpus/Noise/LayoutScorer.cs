namespace Checker.Corpus.Noise;

/// <summary>Turns what a web page says about a block into evidence; a plain text has none.</summary>
internal static class LayoutScorer
{
    public static void Score(Evidence evidence, in BlockFeatures block)
    {
        LayoutHint hints = block.Layout.Hints;
        if (hints == LayoutHint.None)
        {
            return;
        }

        bool content = hints.HasFlag(LayoutHint.Content);
        evidence.Add(BlockLabel.Body, content ? LayoutWeights.InContent : -LayoutWeights.OutsideContent, "it stands in the page's article");
        evidence.Add(BlockLabel.Body, content && (hints & (LayoutHint.Paragraph | LayoutHint.Heading)) != 0 ? LayoutWeights.Paragraph : 0, "a paragraph or heading of the article");
        evidence.Add(BlockLabel.Body, hints.HasFlag(LayoutHint.Stated) ? LayoutWeights.Stated : 0, "the page's own data holds it as text of the article");
        evidence.Add(BlockLabel.Boilerplate, content ? 0 : LayoutWeights.Frame, "it stands outside the page's article");
        evidence.AddComment(content ? 0 : -LayoutWeights.Frame);
        Links(evidence, block);
        Hint(LayoutHint.Navigation, BlockLabel.Boilerplate, "a menu or footer of the page");
        Hint(LayoutHint.Promotion, BlockLabel.Boilerplate, "an element for advertising or subscriptions");
        Hint(LayoutHint.Form, BlockLabel.Boilerplate, "part of a form");
        Hint(LayoutHint.Related, BlockLabel.RelatedTeaser, "an element for other articles");
        Hint(LayoutHint.Share, BlockLabel.ShareCounter, "an element for sharing");
        Hint(LayoutHint.Byline, BlockLabel.Dateline, "an element for the author or date");
        Hint(LayoutHint.Time, BlockLabel.Dateline, "an element for a date");
        if (hints.HasFlag(LayoutHint.Comments))
        {
            evidence.AddComment(LayoutWeights.Hint + LayoutWeights.Frame, "an element for comments");
            evidence.Add(BlockLabel.Boilerplate, block.Words < 8 ? LayoutWeights.Hint : LayoutWeights.Frame, "an element for comments");
            evidence.Add(BlockLabel.Body, -2 * LayoutWeights.Hint);
        }

        if (hints.HasFlag(LayoutHint.MainTitle))
        {
            evidence.Add(BlockLabel.Title, LayoutWeights.MainTitle, "the page's title");
            evidence.Add(BlockLabel.Body, -LayoutWeights.Hint);
        }

        void Hint(LayoutHint hint, BlockLabel label, string reason)
        {
            if ((hints & hint) != 0)
            {
                evidence.Add(label, LayoutWeights.Hint, reason);
                evidence.Add(BlockLabel.Body, hints.HasFlag(LayoutHint.Stated) ? 0 : -LayoutWeights.Hint);
            }
        }
    }

    private static void Links(Evidence evidence, in BlockFeatures block)
    {
        double density = block.Layout.LinkDensity;
        evidence.Add(BlockLabel.Body, density > 0.5 ? -LayoutWeights.Links * density : 0);
        evidence.Add(BlockLabel.RelatedTeaser, density > 0.5 && block.Words >= 4 ? LayoutWeights.Links * density : 0, "it is a link");
        evidence.Add(BlockLabel.Boilerplate, density > 0.5 && block.Words < 4 ? LayoutWeights.Links * density : 0, "it is a link");
    }
}

/// <summary>The weights of a page's layout, in the units of <see cref="NoiseWeights"/>.</summary>
internal static class LayoutWeights
{
    public const double InContent = 2, Paragraph = 1.5, OutsideContent = 3, Frame = 1.5, Links = 3, Hint = 3, MainTitle = 6, Stated = 4;
}
