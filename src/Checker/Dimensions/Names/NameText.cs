using System.Text;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Folds a name for comparison: our own accent folding, then other alphabets letter by letter into Latin (shared/transliteration.txt).
/// Scripts that have no table there (Han, Hangul, Thai...) stay as they are; names in them are compared exactly.
/// </summary>
internal static class NameText
{
    /// <summary>Longer names are cut for comparison; a name is no paragraph.</summary>
    public const int Longest = 200;

    private static readonly Dictionary<char, string> Letters = ReadLetters();

    /// <summary>Returns the folded name: lower case, Latin where it can be, control characters and invisible signs dropped.</summary>
    public static string Fold(string text)
    {
        ReadOnlySpan<char> source = text.AsSpan(0, Math.Min(text.Length, Longest));
        StringBuilder result = new(source.Length + 8);
        Span<char> one = stackalloc char[2];
        for (int i = 0; i < source.Length; i++)
        {
            int count = Folding.Key(source.Slice(i, 1), one);
            foreach (char c in one[..count])
            {
                if (Letters.TryGetValue(c, out string? latin))
                {
                    result.Append(latin);
                }
                else if (c < ' ' || char.IsControl(c) || c is '\uFEFF' or (>= '\u200B' and <= '\u200F'))
                {
                    continue;
                }
                else
                {
                    result.Append(c is '·' or '・' or '_' ? ' ' : c);
                }
            }
        }

        return result.ToString();
    }

    /// <summary>Says whether every letter of a folded name is Latin, so that its sounds can be compared.</summary>
    public static bool IsLatin(string folded)
    {
        bool any = false;
        foreach (char c in folded)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                if (c is < 'a' or > 'z' && c > 0x24F)
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    /// <summary>Splits a folded text into its words: letters and digits; an apostrophe or a dot between letters joins ("n'djamena", "o.n.u.").</summary>
    public static List<string> Words(string folded)
    {
        List<string> words = [];
        StringBuilder word = new();
        for (int i = 0; i <= folded.Length; i++)
        {
            char c = i < folded.Length ? folded[i] : ' ';
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\u093F' or '\u17D2' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(c);
            }
            else if (c is '\'' && word.Length > 1 && i + 1 < folded.Length && char.IsLetter(folded[i + 1]))
            {
                continue;
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static Dictionary<char, string> ReadLetters()
    {
        Dictionary<char, string> letters = [];
        foreach (WordListEntry entry in WordList.Read("shared", "transliteration"))
        {
            if (entry.Term.Length == 1)
            {
                letters[entry.Term[0]] = entry.Values.Length > 0 ? entry.Values[0] : "";
            }
        }

        // Latin letters beyond our folding table (Latin Extended Additional), by Unicode decomposition.
        for (char c = '\u1E00'; c <= '\u1EFF'; c++)
        {
            string parts = c.ToString().Normalize(NormalizationForm.FormD);
            letters[c] = char.ToLowerInvariant(parts[0]).ToString();
        }

        letters['\u0259'] = "a";
        letters['\u2018'] = "";
        letters['\u02BB'] = "";
        letters['\u02BF'] = "";
        letters['\u02BE'] = "";
        return letters;
    }
}
