namespace Checker;

/// <summary>What else is known of a source, each figure by its own name. None of them enters the grade.</summary>
public sealed record SourceSignals
{
    /// <summary>Claims by how they came out, the faithful relays not among them.</summary>
    public int Agreements { get; init; }

    /// <summary>Claims that can hold together with the answer.</summary>
    public int Compatible { get; init; }

    /// <summary>Claims in tension with the answer.</summary>
    public int Contested { get; init; }

    /// <summary>Claims against the answer.</summary>
    public int Conflicts { get; init; }

    /// <summary>Claims that a later figure replaced.</summary>
    public int Superseded { get; init; }

    /// <summary>Claims on which nobody else speaks.</summary>
    public int Unchecked { get; init; }

    /// <summary>Claims passed on from a declared origin.</summary>
    public int FaithfulRelays { get; init; }

    /// <summary>Questions to which the source gives two rival answers itself.</summary>
    public int InternalContradictions { get; init; }

    /// <summary>Claims attributed to someone without a name; 0 for a table.</summary>
    public int AnonymousAttributions { get; init; }

    /// <summary>Share of the source's text that is noise, 0 to 1; null when there is no text.</summary>
    public double? NoiseShare { get; init; }
}
