namespace Checker;

/// <summary>The kinds of value a text can mention.</summary>
public enum MentionKind
{
    /// <summary>A number, count, share, amount of money or measure, hedged or not.</summary>
    Quantity,

    /// <summary>A date, time, period or duration.</summary>
    Date,

    /// <summary>A person, body or other name.</summary>
    Name,

    /// <summary>A person's office, post or rank.</summary>
    Role,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An event or state with its arguments.</summary>
    Statement,

    /// <summary>A passage that is somebody's words, and whose.</summary>
    Attribution,

    /// <summary>A description or pronoun that takes up a person or body: "la préfète", "she".</summary>
    Reference,
}
