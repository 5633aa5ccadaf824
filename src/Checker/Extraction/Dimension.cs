namespace Checker;

/// <summary>
/// One kind of value: how it is found in a text, which claims it makes, and how two of its values compare. An instance is shared by all threads and keeps no state of a document.
/// </summary>
public abstract class Dimension
{
    /// <summary>Gets the kind of claim that the dimension makes.</summary>
    public abstract DiscrepancyKind Kind { get; }

    /// <summary>Finds the mentions of one passage, without regard to other kinds.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="published">The document's own date, or null.</param>
    /// <param name="mentions">Takes the mentions.</param>
    public abstract void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions);

    /// <summary>Finds what can only be seen once all kinds have been found and overlaps are settled; by default nothing.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="mentions">All mentions of the passage; takes the new ones.</param>
    public virtual void Refine(Passage passage, ICollection<Mention> mentions)
    {
    }

    /// <summary>Joins what the passages of one document say of each other; by default nothing.</summary>
    /// <param name="passages">The passages that carry claims, in text order.</param>
    /// <param name="mentions">The mentions of each passage.</param>
    public virtual void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
    }

    /// <summary>Makes the claims of one sentence.</summary>
    /// <param name="frame">The sentence with its mentions.</param>
    /// <param name="claims">Takes the claims.</param>
    public abstract void Claim(Frame frame, ICollection<Claim> claims);

    /// <summary>Compares the values of two claims of this kind that answer one question.</summary>
    /// <param name="left">One claim.</param>
    /// <param name="right">The other; the result is the same when both are exchanged.</param>
    /// <returns>The comparison, or null when the values cannot be compared.</returns>
    public abstract Comparison? Compare(Claim left, Claim right);
}
