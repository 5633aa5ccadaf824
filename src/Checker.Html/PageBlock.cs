using Checker.Corpus.Noise;

namespace Checker.Html;

/// <summary>A block of a page as it was walked: its place in the extracted text, its links, what surrounds it.</summary>
/// <param name="Span">Offsets in the extracted text.</param>
/// <param name="LinkLength">How many of its characters are link text.</param>
/// <param name="Hints">What tags and names around it say.</param>
/// <param name="Element">Index of its block element in <see cref="PageTree"/>.</param>
/// <param name="Path">The element as a path of tag names, for a reader who wants to find it.</param>
internal readonly record struct PageBlock(TextSpan Span, int LinkLength, LayoutHint Hints, int Element, string Path)
{
    public float LinkDensity => this.Span.Length == 0 ? 0 : Math.Min(1, (float)this.LinkLength / this.Span.Length);
}

/// <summary>The block elements of a page as a list in document order: each knows its parent.</summary>
internal sealed class PageTree
{
    /// <summary>Gets the parent of each element; -1 for the root.</summary>
    public List<int> Parents { get; } = [];

    /// <summary>Gets what the tag and names of each element itself say.</summary>
    public List<LayoutHint> Hints { get; } = [];

    public int Add(int parent, LayoutHint hints)
    {
        this.Parents.Add(parent);
        this.Hints.Add(hints);
        return this.Parents.Count - 1;
    }
}
