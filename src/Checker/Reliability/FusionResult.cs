namespace Checker;

/// <summary>What came out of a fusion, with all that is needed to repeat it.</summary>
public sealed class FusionResult
{
    private readonly Lazy<IReadOnlyList<SourceReliability>> sources;

    internal FusionResult(Reliability.FusionView view, FusionOptions options, int skipped)
    {
        Options = options;
        Skipped = skipped;
        var answers = new List<FusedClaim>();
        for (int q = 0; q < view.Index.Questions.Length; q++)
        {
            if (view.Winner(q) >= 0)
            {
                answers.Add(new FusedClaim(view, q));
            }
        }

        Answers = answers;
        sources = new Lazy<IReadOnlyList<SourceReliability>>(view.Sources);
    }

    /// <summary>Gets the version of the methods and the grading rule; figures of different versions should not be compared.</summary>
    public static int Version => 1;

    /// <summary>Gets the options used, method and priors among them.</summary>
    public FusionOptions Options { get; }

    /// <summary>Gets one answer per question that has one, sorted ordinally by subject and attribute.</summary>
    public IReadOnlyList<FusedClaim> Answers { get; }

    /// <summary>Gets all sources, sorted ordinally by name.</summary>
    public IReadOnlyList<SourceReliability> Sources => sources.Value;

    /// <summary>Gets the number of rows left out because their value is not a finite number (<see cref="FusionValueKind.Number"/>) or an empty list.</summary>
    public int Skipped { get; }
}
