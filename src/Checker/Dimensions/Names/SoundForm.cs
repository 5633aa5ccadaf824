namespace Checker.Dimensions.Names;

/// <summary>
/// How a folded word of a name sounds, whatever the language that romanised it: "khrouchtchev" and "khrushchev" both give "krucev".
/// Rules: the French and English letter correspondences for Cyrillic and Arabic names (own table).
/// </summary>
internal static class SoundForm
{
    // The longest spelling first. Values are one letter a sound.
    private static readonly (string Spelling, string Sound)[] Rules =
    [
        ("chtch", "c"), ("shch", "c"), ("tsch", "c"), ("stch", "c"),
        ("tch", "c"), ("sch", "c"), ("dzh", "j"), ("iou", "iu"), ("eau", "o"),
        ("gue", "ge"), ("gui", "gi"), ("eff", "ev"), ("off", "ov"),
        ("ch", "c"), ("sh", "c"), ("zh", "j"), ("dj", "j"), ("kh", "k"), ("ck", "k"), ("qu", "k"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("dh", "d"),
        ("ts", "s"), ("tz", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("yi", "i"), ("ij", "i"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("oe", "o"), ("ue", "u"), ("ae", "a"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("z", "s"), ("h", ""),
    ];

    private static readonly int[][] ByLetter = [.. Enumerable.Range(0, 26).Select(letter => Enumerable.Range(0, Rules.Length).Where(rule => Rules[rule].Spelling[0] == 'a' + letter).ToArray())];

    /// <summary>Writes the sounds of a folded word.</summary>
    public static string Of(string word)
    {
        Span<char> sounds = stackalloc char[64];
        int count = 0;
        for (int i = 0; i < word.Length && count < 60;)
        {
            int rule = Rule(word, i);
            ReadOnlySpan<char> sound = rule < 0 ? word.AsSpan(i, 1) : Rules[rule].Sound;
            foreach (char c in sound)
            {
                if (count == 0 || sounds[count - 1] != c)
                {
                    sounds[count++] = c;
                }
            }

            i += rule < 0 ? 1 : Rules[rule].Spelling.Length;
        }

        // A mute ending: "Poutine" and "Putin".
        if (count > 3 && sounds[count - 1] == 'e')
        {
            count--;
        }

        return new string(sounds[..count]);
    }

    /// <summary>The first sound and the consonants after it.</summary>
    public static string Skeleton(string sounds)
    {
        Span<char> bones = stackalloc char[64];
        int count = 0;
        foreach (char c in sounds)
        {
            bool vowel = c is 'a' or 'e' or 'i' or 'o' or 'u';
            char bone = vowel ? 'a' : c;
            if (count < 60 && (count == 0 || (!vowel && bones[count - 1] != bone)))
            {
                bones[count++] = bone;
            }
        }

        return new string(bones[..count]);
    }

    // Number of the rule that applies at a place, or -1: the letter sounds as it is written.
    private static int Rule(string word, int at)
    {
        ReadOnlySpan<char> rest = word.AsSpan(at);
        if (rest[0] is < 'a' or > 'z')
        {
            return -1;
        }

        foreach (int number in ByLetter[rest[0] - 'a'])
        {
            string spelling = Rules[number].Spelling;
            if (rest.StartsWith(spelling, StringComparison.Ordinal) && (spelling is not ("eff" or "off") || rest.Length == 3))
            {
                return number;
            }
        }

        return -1;
    }
}
