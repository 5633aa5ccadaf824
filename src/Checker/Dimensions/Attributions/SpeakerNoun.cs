namespace Checker.Dimensions.Attributions;

/// <summary>What kind of speaker a noun names.</summary>
internal enum SpeakerKind
{
    /// <summary>Not a noun that speaks.</summary>
    None,

    /// <summary>A post that one person holds: "ministre".</summary>
    Office,

    /// <summary>A person by trade, kin or fate: "avocat", "épouse", "otage".</summary>
    Person,

    /// <summary>A person who stays nameless even with "le": "témoin".</summary>
    Unnamed,

    /// <summary>A body: "ministère", "syndicat".</summary>
    Body,

    /// <summary>A news outlet.</summary>
    Outlet,

    /// <summary>A text with an author: "rapport".</summary>
    Document,
}

/// <summary>A noun that can speak or be spoken of.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Gender">'m', 'f', or '-' when either.</param>
/// <param name="Number">'s', 'p', or '-' when either.</param>
internal readonly record struct SpeakerNoun(SpeakerKind Kind, char Gender, char Number)
{
    public bool IsPerson => this.Kind is SpeakerKind.Office or SpeakerKind.Person or SpeakerKind.Unnamed;

    public bool IsBody => this.Kind is SpeakerKind.Body or SpeakerKind.Outlet;
}
