namespace Checker.Dimensions.Attributions;

/// <summary>The forms that a written verb can be.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Finite = 1,
    Participle = 2,
    Infinitive = 4,
    Gerund = 8,
    Conditional = 16,
    Base = 32,
}

/// <summary>A written form of a verb of saying: what forms it can be, how far the speaker stands behind the words, and what may follow (letters, see the list).</summary>
/// <param name="Forms">The forms it can be.</param>
/// <param name="Commitment">The commitment of its sayings.</param>
/// <param name="Frames">A bit for each letter: a-z, then A-Z.</param>
internal readonly record struct SayingVerb(VerbForms Forms, Commitment Commitment, ulong Frames)
{
    public bool Is(VerbForms form) => (this.Forms & form) != 0;

    public bool Takes(char frame) => (this.Frames & Bit(frame)) != 0;

    /// <summary>Packs the letters of the list's column.</summary>
    public static ulong Pack(string letters)
    {
        ulong bits = 0;
        foreach (char letter in letters)
        {
            bits |= Bit(letter);
        }

        return bits;
    }

    private static ulong Bit(char letter) => letter >= 'a' ? 1UL << (letter - 'a') : 1UL << (letter - 'A' + 26);
}
