namespace Checker.Dimensions.Dates;

/// <summary>
/// One piece of a sentence as the date grammar sees it: a word or phrase of the lexicon, a run of digits, a mark, or a word that means nothing to it.
/// "15h30" is three items, "au plus tard" is one.
/// </summary>
internal struct DateItem
{
    /// <summary>Offsets in the document's text.</summary>
    public int Start, End;

    /// <summary>Tokens of the passage, both included.</summary>
    public int First, Last;

    /// <summary>What the lexicon says, or null.</summary>
    public DateWord? Word;

    public DateRole Roles;

    /// <summary>Value of a run of digits; -1 when it is none or has more than nine.</summary>
    public int Number;

    /// <summary>How many digits; 0 when it is not a run of digits.</summary>
    public int Digits;

    /// <summary>The first character of a mark (punctuation or symbol), else '\0'.</summary>
    public char Mark;

    /// <summary>True when white space, or the sentence's start, stands before it.</summary>
    public bool Spaced;

    /// <summary>True for words with a capital first letter.</summary>
    public bool Capital;

    /// <summary>True for a word of letters, whether the lexicon knows it or not.</summary>
    public bool IsWord;

    /// <summary>True when the word is one of the language's small words.</summary>
    public bool Function;

    /// <summary>True when a year may follow the word directly ("budget 2024").</summary>
    public bool YearNoun;

    /// <summary>A verb that leads to a year: "remonte à", "dates back to".</summary>
    public bool YearVerb;

    public readonly bool Is(DateRole role) => (this.Roles & role) != 0;

    public readonly bool IsDash => this.Mark is '-' or '\u2010' or '\u2011' or '–' or '—' or '~';
}
