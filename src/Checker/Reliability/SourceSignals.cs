namespace Checker;

/// <summary>What else is known of a source, each figure by its own name. None of them enters the grade.</summary>
public sealed record SourceSignals
{
    /// <summary>Gets the number of claims that the others make the answer.</summary>
    public int Agreements { get; init; }

    /// <summary>Gets the number of claims that can hold together with the answer.</summary>
    public int Compatible { get; init; }

    /// <summary>Gets the number of claims in tension with the answer.</summary>
    public int Contested { get; init; }

    /// <summary>Gets the number of claims against the answer.</summary>
    public int Conflicts { get; init; }

    /// <summary>Gets the number of claims that a later figure replaced.</summary>
    public int Superseded { get; init; }

    /// <summary>Gets the number of claims on which nobody else speaks.</summary>
    public int Unchecked { get; init; }

    /// <summary>Gets the number of claims passed on from a declared origin.</summary>
    public int FaithfulRelays { get; init; }

    /// <summary>Gets the number of questions to which the source gives two rival answers itself.</summary>
    public int InternalContradictions { get; init; }

    /// <summary>Gets the number of claims attributed to someone without a name; 0 for a table.</summary>
    public int AnonymousAttributions { get; init; }

    /// <summary>Gets the share of the source's text that is noise, 0 to 1; null when there is no text.</summary>
    public double? NoiseShare { get; init; }
}
