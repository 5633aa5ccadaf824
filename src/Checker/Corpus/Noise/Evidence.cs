namespace Checker.Corpus.Noise;

/// <summary>Adds up what speaks for each label of one block; with a trace, remembers why.</summary>
internal sealed class Evidence
{
    private readonly List<(BlockLabel Label, double Weight, string Reason, TextSpan Span)> trace = [];
    private BlockScores scores;

    /// <summary>Gets or sets a value indicating whether reasons are kept.</summary>
    public bool Tracing { get; set; }

    /// <summary>Gets the sums.</summary>
    public BlockScores Scores => this.scores;

    public void Clear()
    {
        this.scores = default;
        this.trace.Clear();
    }

    /// <summary>Adds a weight for a label; the reason is plain words about the block, the span what it speaks of.</summary>
    public void Add(BlockLabel label, double weight, string reason = "", TextSpan span = default)
    {
        this.scores[(int)label] += (float)weight;
        if (this.Tracing && weight > 0 && reason.Length > 0)
        {
            this.trace.Add((label, weight, reason, span));
        }
    }

    /// <summary>Adds a weight for both labels of comments.</summary>
    public void AddComment(double weight, string reason = "", TextSpan span = default)
    {
        this.Add(BlockLabel.CommentOnTopic, weight, reason, span);
        this.Add(BlockLabel.CommentOffTopic, weight, reason, span);
    }

    /// <summary>Returns what spoke for a label, the strongest first, at most three.</summary>
    public IReadOnlyList<string> Reasons(BlockLabel label, string text)
    {
        List<string> reasons = [];
        foreach ((_, _, string reason, TextSpan span) in this.trace.Where(entry => entry.Label == label).OrderByDescending(entry => entry.Weight).Take(3))
        {
            reasons.Add(span.Length == 0 ? reason : $"{reason}: \"{Shorten(span.Of(text))}\"");
        }

        return reasons;
    }

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : string.Concat(text[..57], "...");
}
