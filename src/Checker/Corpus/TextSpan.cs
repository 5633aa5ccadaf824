namespace Checker;

/// <summary>A half-open range of a document's text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="Length">Number of code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the offset just past the last code unit.</summary>
    public int End => this.Start + this.Length;

    /// <summary>Makes the span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">Just past the last code unit; not below <paramref name="start"/>.</param>
    /// <returns>The span.</returns>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Says whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True when they share one.</returns>
    public bool Overlaps(TextSpan other) => this.Start < other.End && other.Start < this.End;

    /// <summary>Says whether <paramref name="other"/> lies wholly within this span.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(TextSpan other) => this.Start <= other.Start && other.End <= this.End;

    /// <summary>Returns the characters of the span.</summary>
    /// <param name="text">The document's text.</param>
    /// <returns>A view of the text, without a copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ReadOnlySpan<char> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(this.Start, this.Length);
    }
}
