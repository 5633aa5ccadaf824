namespace Checker;

/// <summary>How far a speaker, and the text that reports the speaker, stand behind what is said.</summary>
public enum Commitment
{
    /// <summary>Reported as said, neither backed nor doubted: say, announce, declare.</summary>
    State,

    /// <summary>Presented as fact by the verb: confirm, admit, reveal.</summary>
    Confirm,

    /// <summary>The speaker's view or contention: claim, believe, accuse.</summary>
    Claim,

    /// <summary>Hearsay or possibility: the French conditional, unnamed sources, reportedly.</summary>
    Might,

    /// <summary>The speaker rejects it: deny, refute. It turns the polarity.</summary>
    Deny,
}
