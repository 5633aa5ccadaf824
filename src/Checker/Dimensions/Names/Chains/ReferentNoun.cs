namespace Checker.Dimensions.Names.Chains;

/// <summary>What a noun that can act or speak names.</summary>
internal enum ReferentKind
{
    /// <summary>Nobody: a thing.</summary>
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
internal readonly record struct ReferentNoun(ReferentKind Kind, char Gender, char Number)
{
    public bool IsPerson => this.Kind is ReferentKind.Office or ReferentKind.Person or ReferentKind.Unnamed;

    public bool IsBody => this.Kind is ReferentKind.Body or ReferentKind.Outlet;

    /// <summary>Gets a value indicating whether it names a person or body, not a text or thing.</summary>
    public bool Acts => this.IsPerson || this.IsBody;
}
