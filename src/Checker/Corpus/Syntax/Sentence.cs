namespace Checker.Corpus.Syntax;

/// <summary>A sentence as a half-open range of its passage's tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
internal readonly record struct Sentence(int First, int End)
{
    public int Count => this.End - this.First;
}
