namespace Checker;

/// <summary>The answer to one question, with the belief it deserves.</summary>
public sealed class FusedClaim
{
    private readonly Reliability.FusionView view;
    private readonly int question;

    internal FusedClaim(Reliability.FusionView view, int question)
    {
        this.view = view;
        this.question = question;
    }

    /// <summary>Gets what the question is about.</summary>
    public string Subject => view.Index.Questions[question].Subject;

    /// <summary>Gets which property of it.</summary>
    public string Attribute => view.Index.Questions[question].Attribute;

    /// <summary>Gets the value of highest belief; among equals the first in ordinal order, or the smallest number.</summary>
    public string Value => view.Index.Values[view.Winner(question)];

    /// <summary>Gets the belief in <see cref="Value"/>, 0 to 1. A probability for ACCU, POPACCU and BetaAccu; a share of the scores for the others.</summary>
    public double Belief => view.Run.State.Belief[view.Winner(question)];

    /// <summary>Gets the belief that none of the values is right, 0 to 1; 0 for methods that do not know it.</summary>
    public double NoneOfThese => view.Run.State.None[question];

    /// <summary>Gets how many independent origins give <see cref="Value"/>.</summary>
    public int Origins => view.Origins(view.Winner(question));

    /// <summary>
    /// Gets the credibility of the answer in the Admiralty code: 1 confirmed by other origins, 2 probably, 3 possibly true, 4 doubtful, 5 improbable,
    /// 6 cannot be judged. A single origin never gets 1.
    /// </summary>
    public int Credibility => view.Credibility(question);

    /// <summary>Gets all values given, the likeliest first, then in value order.</summary>
    public IReadOnlyList<FusedCandidate> Candidates => view.Candidates(question);
}

/// <summary>One value given as the answer to a question.</summary>
/// <param name="Value">The value.</param>
/// <param name="Belief">Belief in it, 0 to 1; with the others and "none of these" they sum to 1.</param>
/// <param name="Origins">How many independent origins give it.</param>
public readonly record struct FusedCandidate(string Value, double Belief, int Origins);
