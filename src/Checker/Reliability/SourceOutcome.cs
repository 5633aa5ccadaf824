namespace Checker;

/// <summary>How one claim of a source came out against what the others say.</summary>
public enum SourceOutcome
{
    /// <summary>No other source speaks on the question: it counts neither for nor against.</summary>
    Unchecked,

    /// <summary>The others make its value the answer.</summary>
    Agrees,

    /// <summary>Its value is not the answer, but can hold together with it: at most half a success, never a failure.</summary>
    Compatible,

    /// <summary>Its value is in tension with the answer: a rival, held against nobody.</summary>
    Contested,

    /// <summary>The others make a rival value the answer.</summary>
    Conflicts,

    /// <summary>A later figure took its place: it never counts against the source.</summary>
    Superseded,

    /// <summary>It passes on another origin, which carries the credit and the blame.</summary>
    Relayed,
}
