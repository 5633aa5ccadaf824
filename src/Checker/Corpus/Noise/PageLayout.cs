namespace Checker.Corpus.Noise;

/// <summary>The blocks of a web page as it was walked: where they stand in the extracted text, and what the page says about each.</summary>
/// <param name="Spans">The blocks' places, in order.</param>
/// <param name="Blocks">What tags, names and links say, one entry a span.</param>
internal sealed record PageLayout(IReadOnlyList<TextSpan> Spans, IReadOnlyList<BlockLayout> Blocks)
{
    /// <summary>Returns what the page says about each of other, finer blocks of the same text, in order.</summary>
    public BlockLayout[] For(IReadOnlyList<TextSpan> spans)
    {
        BlockLayout[] layout = new BlockLayout[spans.Count];
        int at = 0;
        for (int i = 0; i < layout.Length; i++)
        {
            while (at < this.Spans.Count && this.Spans[at].End <= spans[i].Start)
            {
                at++;
            }

            layout[i] = at < this.Spans.Count && this.Spans[at].Start <= spans[i].Start ? this.Blocks[at] : default;
        }

        return layout;
    }
}
