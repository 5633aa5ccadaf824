namespace Checker.Matching.Stories;

/// <summary>
/// A document or a group as two vectors: names and numbers, which tell stories apart, and the other words, which tell kinds of event apart.
/// Keeping them apart lets two strikes in two towns stay two stories, however alike they are told.
/// </summary>
internal sealed record StoryVector(TermVector Names, TermVector Words, int Size)
{
    public static StoryVector Join(StoryVector left, StoryVector right) => new(
        TermVector.Join(left.Names, left.Size, right.Names, right.Size), TermVector.Join(left.Words, left.Size, right.Words, right.Size), left.Size + right.Size);

    /// <summary>Returns how alike two are, 0 to 1; 0 when they share hardly a name.</summary>
    public static double Likeness(StoryVector left, StoryVector right)
    {
        double names = TermVector.Cosine(left.Names, right.Names), words = TermVector.Cosine(left.Words, right.Words);
        return names < StoryWeights.LeastNames ? 0 : (StoryWeights.NameShare * names) + ((1 - StoryWeights.NameShare) * words);
    }
}
