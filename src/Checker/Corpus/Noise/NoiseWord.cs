using Checker.Languages;

namespace Checker.Corpus.Noise;

/// <summary>
/// A word as the noise classifier sees it: letters or one number, cut at apostrophes, hyphens and underscores, as a hash of its accent-free form
/// (FNV-1a, 64 bits, Fowler, Noll and Vo). It knows no language: an English form under a French article is read as it is.
/// </summary>
/// <param name="Key">Hash of the folded word; <see cref="NoiseLexicon.Number"/> for every number.</param>
/// <param name="Stem">Hash of its first six letters, or of the digits of a number.</param>
/// <param name="Start">Offset in the document's text.</param>
/// <param name="Length">Code units.</param>
/// <param name="Shape">What it looks like.</param>
internal readonly record struct NoiseWord(ulong Key, ulong Stem, int Start, int Length, WordForm Shape)
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int StemLength = 6;

    public int End => this.Start + this.Length;

    public bool Is(WordForm form) => (this.Shape & form) != 0;

    /// <summary>Appends the words of a text whose first code unit has the offset <paramref name="offset"/>.</summary>
    public static void Read(ReadOnlySpan<char> text, int offset, List<NoiseWord> words)
    {
        int at = 0;
        WordForm place = WordForm.SentenceStart;
        bool quoted = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c))
            {
                int end = NumberEnd(text, at);
                words.Add(new NoiseWord(NoiseLexicon.Number, DigitHash(text[at..end]), offset + at, end - at, WordForm.Number | place));
                at = end;
                place = quoted ? WordForm.Quoted : WordForm.None;
            }
            else if (IsLetter(c))
            {
                NoiseWord word = Letters(text, at, offset, place);
                words.Add(word);
                at += word.Length;
                place = quoted ? WordForm.Quoted : WordForm.None;
            }
            else
            {
                quoted = c switch
                {
                    '«' or '“' or '„' => true,
                    '»' or '”' => false,
                    '"' => !quoted,
                    _ => quoted,
                };
                bool starts = c is '.' or '!' or '?' or '…' or '«' or '“' or '"' or ':' or '\n' or '–' or '—' || (c is '-' or '•' && place.HasFlag(WordForm.SentenceStart));
                place = (quoted ? WordForm.Quoted : WordForm.None) | (starts ? WordForm.SentenceStart : place & WordForm.SentenceStart);
                at++;
            }
        }
    }

    private static bool IsLetter(char c) => c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    private static NoiseWord Letters(ReadOnlySpan<char> text, int start, int offset, WordForm place)
    {
        ulong key = Seed, stem = 0;
        int at = start, letters = 0, upper = 0;
        for (; at < text.Length && IsLetter(text[at]); at++)
        {
            char c = text[at];
            if (c is >= '\u0300' and <= '\u036F')
            {
                continue;
            }

            upper += c < 128 ? (char.IsAsciiLetterUpper(c) ? 1 : 0) : char.IsUpper(c) ? 1 : 0;
            char folded = Folding.Base(c);
            if (folded is 'œ' or 'æ')
            {
                key = (key ^ (folded == 'œ' ? 'o' : 'a')) * Prime;
                letters++;
                folded = 'e';
            }

            key = (key ^ folded) * Prime;
            if (++letters == StemLength)
            {
                stem = key;
            }
        }

        WordForm form = place | WordForm.None;
        if (upper > 0 && char.IsUpper(text[start]))
        {
            form |= WordForm.Capital;
        }

        if (upper == letters && letters > 1)
        {
            form |= WordForm.AllCapitals;
        }

        if (letters == 1)
        {
            form |= WordForm.Single;
        }

        if (text[start] > '\u024F' && text[start] is not (>= '\u1E00' and <= '\u1EFF'))
        {
            form |= WordForm.NonLatin;
        }

        return new NoiseWord(key, letters >= StemLength ? stem : key, offset + start, at - start, form);
    }

    // Digits with inner points, commas and group spaces ("1 000", "1,2", "06.12").
    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                at++;
            }
            else if (at + 1 < text.Length && text[at] is '.' or ',' or '\u00A0' or '\u202F' && char.IsAsciiDigit(text[at + 1]))
            {
                at += 2;
            }
            else if (at + 3 < text.Length && text[at] == ' ' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
                && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4])))
            {
                at += 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static ulong DigitHash(ReadOnlySpan<char> number)
    {
        ulong hash = Seed;
        foreach (char c in number)
        {
            hash = char.IsAsciiDigit(c) ? (hash ^ c) * Prime : hash;
        }

        return hash;
    }
}

/// <summary>What a word looks like and where it stands.</summary>
[Flags]
internal enum WordForm : byte
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    Number = 4,
    SentenceStart = 8,
    Quoted = 16,
    Single = 32,
    NonLatin = 64,
}
