using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>The nouns of places of a language (list "place-nouns") and the words that tell a part from another (list "place-marks").</summary>
internal sealed class PlaceNouns
{
    private readonly (string Kind, PlaceClass Class)[] nouns;
    private readonly string[] marks;
    private readonly bool[] points;

    public PlaceNouns(Language language)
    {
        this.nouns = new (string, PlaceClass)[language.Vocabulary.Count];
        this.marks = new string[language.Vocabulary.Count];
        this.points = language.WordSet("place-points");
        foreach (WordListEntry entry in language.List("place-nouns"))
        {
            this.nouns[language.Vocabulary.Find(entry.Term)] = (entry.Values[0], Enum.Parse<PlaceClass>(entry.Values[1], ignoreCase: true));
        }

        foreach (WordListEntry entry in language.List("place-marks"))
        {
            this.marks[language.Vocabulary.Find(entry.Term)] = entry.Values[0];
        }

        this.nouns[0] = default;
        this.marks[0] = "";
    }

    /// <summary>Returns the kind and class of a noun; the class is none for any other word.</summary>
    public (string Kind, PlaceClass Class) Of(in Token token) => token.Word > 0 ? this.nouns[token.Word] : default;

    /// <summary>Says whether a word is a compass point (list "place-points").</summary>
    public bool IsPoint(in Token token) => this.points[token.Word];

    /// <summary>Returns what a word or number tells a part by ("right", "3", "north"), or "".</summary>
    public string Mark(Passage passage, in Token token)
    {
        if (token.Word > 0 && this.marks[token.Word] is { } mark)
        {
            return mark;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        int digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 4 && form.Length <= digits + 3 ? form[..digits].ToString() : this.points[token.Word] && Compass.Degrees(form.ToString()) is >= 0 and var degrees ? Compass.Name(degrees) : "";
    }
}
