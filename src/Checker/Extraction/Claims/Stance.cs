namespace Checker;

/// <summary>How a claim is put forward.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Actual,

    /// <summary>As planned or announced for later.</summary>
    Planned,

    /// <summary>As demanded or required.</summary>
    Required,

    /// <summary>As possible.</summary>
    Possible,

    /// <summary>Under a condition.</summary>
    Hypothetical,

    /// <summary>As hearsay, for example in the French conditional.</summary>
    Hearsay,
}

/// <summary>Polarity and modality of a claim.</summary>
/// <param name="Negated">True when the text says that it is not so.</param>
/// <param name="Modality">How it is put forward.</param>
public readonly record struct Stance(bool Negated, Modality Modality)
{
    /// <summary>Gets the stance in a word or two: "asserted", "negated planned".</summary>
    /// <returns>Lower-case English words.</returns>
    public override string ToString()
    {
        string polarity = this.Negated ? "negated" : "asserted";
        return this.Modality == Modality.Actual ? polarity : $"{polarity} {this.Modality.ToString().ToLowerInvariant()}";
    }
}
