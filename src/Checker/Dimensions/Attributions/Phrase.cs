namespace Checker.Dimensions.Attributions;

/// <summary>A noun phrase as a half-open range of tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Just past its last token.</param>
internal readonly record struct Phrase(int First, int End)
{
    public static readonly Phrase None = new(-1, -1);

    public bool Exists => this.First >= 0 && this.End > this.First;
}
