namespace Checker;

/// <summary>
/// The slots of a claim's question. Two claims share a question only if every slot that both fill is compatible; an empty slot lowers the score and forbids nothing.
/// </summary>
public sealed record Slots
{
    /// <summary>Gets the concept counted or spoken of ("soldier"), or the stem of the word where no concept is known.</summary>
    public string What { get; init; } = "";

    /// <summary>Gets the event that governs it ("withdraw"), or the stem of the verb.</summary>
    public string Event { get; init; } = "";

    /// <summary>Gets the concepts of all events told of in its clause, ordinal order.</summary>
    public IReadOnlyList<string> NearEvents { get; init; } = [];

    /// <summary>Gets the names in its clause or sentence, folded.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Gets the people named in its sentence, folded, whoever only speaks left out; ordinal order.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Gets the stems of the nouns that do, undergo or complete its event ("le retrait a commencé": retrait), ordinal order.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Gets the stems of the nouns that narrow its arguments ("la loi sur la chasse": chasse), ordinal order.</summary>
    public IReadOnlyList<string> Complements { get; init; } = [];

    /// <summary>Gets a value indicating whether its words call it another or a new one ("une nouvelle explosion").</summary>
    public bool Another { get; init; }

    /// <summary>Gets the ISO 3166 alpha-3 codes of the countries that narrow it ("soldats américains": USA).</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Gets the codes of all countries that its sentence names or alludes to, whoever only speaks left out; ordinal order.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Gets the stems of the words that narrow it or stand with it in its clause, ordinal order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Gets the place of its clause, folded, or "".</summary>
    public string Where { get; init; } = "";

    /// <summary>Gets the person or body, folded, that does the event, undergoes it or owns it; "" where no name says so.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Gets the names, places too, that do or undergo the event, folded; ordinal order.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Gets the time that its clause names; null where it names none.</summary>
    public DateInterval? When { get; init; }

    /// <summary>Gets a value indicating whether the words put the event before another of its kind ("déjà", "already", "previous").</summary>
    public bool Earlier { get; init; }

    /// <summary>Gets its part in the clause: "total", "part", "whole" (what a part is taken of), "share", "increment", "previous", "rate", or ""; of a place "at", "to" or "from".</summary>
    public string Role { get; init; } = "";

    /// <summary>Gets its unit or dimension ("metre", "EUR"), or "" for a count.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Gets the side that counted or says it where the text names one ("police", "organisers"), or "".</summary>
    public string Counter { get; init; } = "";

    /// <summary>Gets the compass point of a distance ("n", "sw"), or "".</summary>
    public string Direction { get; init; } = "";
}
