using System.Text;

namespace Checker.Corpus.Syntax;

internal enum VerbForm : byte { None, Fin, Inf, Part, Ger }

internal enum Mood : byte { None, Ind, Imp, Sub, Cnd }

internal enum Tense : byte { None, Pres, Past, Imp, Fut }

internal enum Number : byte { None, Sing, Plur }

internal enum PronType : byte { None, Art, Dem, Ind, Int, Neg, Prs, Rel, Tot, Rcp, Exc }

/// <summary>The features of a word that the tagger predicts, packed into sixteen bits. The layout is part of the model file.</summary>
internal readonly record struct Morphology(ushort Bits)
{
    public VerbForm VerbForm => (VerbForm)(Bits & 7);

    public Mood Mood => (Mood)((Bits >> 3) & 7);

    public Tense Tense => (Tense)((Bits >> 6) & 7);

    public Number Number => (Number)((Bits >> 9) & 3);

    public PronType PronType => (PronType)((Bits >> 11) & 15);

    /// <summary>True for the words of negation (ne, pas, jamais, not).</summary>
    public bool Negative => (Bits & 0x8000) != 0;

    public static Morphology Create(VerbForm form, Mood mood, Tense tense, Number number, PronType pronoun = PronType.None, bool negative = false)
        => new((ushort)((int)form | ((int)mood << 3) | ((int)tense << 6) | ((int)number << 9) | ((int)pronoun << 11) | (negative ? 0x8000 : 0)));

    /// <summary>Reads a CoNLL-U feature list; features the tagger does not predict are passed over.</summary>
    public static Morphology Parse(string features)
    {
        var (form, mood, tense, number, pronoun, negative) = (VerbForm.None, Mood.None, Tense.None, Number.None, PronType.None, false);
        foreach (var part in features.Split('|'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                continue;
            }

            var value = part[(equals + 1)..];
            switch (part[..equals])
            {
                case "VerbForm": _ = Enum.TryParse(value, out form); break;
                case "Mood": _ = Enum.TryParse(value, out mood); break;
                case "Tense": _ = Enum.TryParse(value, out tense); break;
                case "Number": _ = Enum.TryParse(value, out number); break;
                case "PronType": _ = Enum.TryParse(value, out pronoun); break;
                case "Polarity": negative = value == "Neg"; break;
                default: break;
            }
        }

        return Create(form, mood, tense, number, pronoun, negative);
    }

    /// <summary>The CoNLL-U feature list, in alphabetical order, or an underscore when there is none.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, "Mood", Mood == Mood.None ? null : Mood.ToString());
        Append(text, "Number", Number == Number.None ? null : Number.ToString());
        Append(text, "Polarity", Negative ? "Neg" : null);
        Append(text, "PronType", PronType == PronType.None ? null : PronType.ToString());
        Append(text, "Tense", Tense == Tense.None ? null : Tense.ToString());
        Append(text, "VerbForm", VerbForm == VerbForm.None ? null : VerbForm.ToString());
        return text.Length == 0 ? "_" : text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(text.Length == 0 ? "" : "|").Append(name).Append('=').Append(value);
        }
    }
}

/// <summary>A part of speech with its features: one class of the tagger.</summary>
internal readonly record struct RichTag(Upos Upos, Morphology Morphology)
{
    public int Packed => ((int)Upos << 16) | Morphology.Bits;

    public static RichTag Unpack(int packed) => new((Upos)(packed >> 16), new Morphology((ushort)packed));
}
