using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>Finds the end of a token that begins with a letter.</summary>
internal static class WordShape
{
    private const int LongestKnown = 32;

    public static int End(string text, int start, int limit, TokenRules rules, ref TokenKind kind)
    {
        int stop = Letters(text, start, limit);
        if (IsAddress(text, start, stop, limit))
        {
            kind = TokenKind.Symbol;
            while (stop < limit && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or ')' or '»' or '"' or '>'))
            {
                stop++;
            }

            return stop;
        }

        Span<char> lower = stackalloc char[LongestKnown];
        // Inner apostrophes and hyphens, judged one at a time.
        while (stop < limit - 1 && (Tokeniser.IsApostrophe(text[stop]) || text[stop] is '-' or '\u2010' or '\u2011' or '&') && char.IsLetterOrDigit(text[stop + 1]))
        {
            int next = Letters(text, stop + 1, limit);
            if (Tokeniser.IsApostrophe(text[stop]) && !Whole(text, start, next, rules, lower))
            {
                if (Fold(text, start, stop, lower) is var head && rules.IsElision(head))
                {
                    return stop + 1;
                }

                if (Fold(text, start, next, lower) is var word && word.Length > 0 && rules.Enclitic(word) is > 0 and int clitic)
                {
                    return next - clitic;
                }
            }
            else if (text[stop] == '-' && !Whole(text, start, next, rules, lower) && CliticEnd(text, stop, limit, rules) > 0)
            {
                return stop;
            }

            stop = next;
        }

        if (stop < limit && Tokeniser.IsApostrophe(text[stop]) && Fold(text, start, stop, lower) is var elided && rules.IsElision(elided))
        {
            return stop + 1;
        }

        return Dots(text, start, stop, limit, rules, lower);
    }

    /// <summary>Returns the end of a clitic that begins at <paramref name="start"/> with a hyphen or apostrophe and ends with its word, or 0.</summary>
    public static int CliticEnd(string text, int start, int limit, TokenRules rules)
    {
        Span<char> lower = stackalloc char[LongestKnown];
        lower[0] = 'x';
        int stop = start;
        for (int parts = 0; parts < 2 && stop < limit && (text[stop] == '-' || Tokeniser.IsApostrophe(text[stop])); parts++)
        {
            int next = Letters(text, stop + 1, limit);
            if (next == stop + 1 || next - start >= LongestKnown)
            {
                return 0;
            }

            stop = next;
            int length = Folding.Lower(text.AsSpan(start, stop - start), lower[1..]);
            bool more = stop < limit - 1 && text[stop] == '-' && char.IsLetter(text[stop + 1]);
            if (!more && length > 0 && rules.Enclitic(lower[..(length + 1)]) == length)
            {
                return stop;
            }
        }

        return 0;
    }

    private static int Dots(string text, int start, int stop, int limit, TokenRules rules, Span<char> lower)
    {
        if (stop >= limit || text[stop] != '.')
        {
            return stop;
        }

        // O.N.U., U.S.: single letters each with its dot.
        int at = stop, letters = 1;
        if (stop - start == 1)
        {
            while (at + 1 < limit && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= limit || !char.IsLetter(text[at + 2])))
            {
                at += 2;
                letters++;
            }

            if (letters > 1)
            {
                return at < limit && text[at] == '.' ? at + 1 : at;
            }

            // An initial: one capital and a dot with a word after it.
            if (char.IsUpper(text[start]) && stop + 1 < limit)
            {
                return stop + 1;
            }
        }

        return Fold(text, start, stop, lower) is var word && rules.IsAbbreviation(word) ? stop + 1 : stop;
    }

    private static bool Whole(string text, int start, int end, TokenRules rules, Span<char> lower) => Fold(text, start, end, lower) is var word && rules.IsWhole(word);

    private static ReadOnlySpan<char> Fold(string text, int start, int end, Span<char> lower)
    {
        int length = end - start > LongestKnown ? -1 : Folding.Lower(text.AsSpan(start, end - start), lower);
        return length < 0 ? default : lower[..length];
    }

    private static int Letters(string text, int at, int limit)
    {
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '\u00AD' or (>= '\u0300' and <= '\u036F') || char.IsSurrogate(text[at])))
        {
            if (char.IsSurrogate(text[at]) && !(char.IsSurrogatePair(text, at) && char.IsLetter(text, at)))
            {
                break;
            }

            at += char.IsSurrogate(text[at]) ? 2 : 1;
        }

        return Math.Min(at, limit);
    }

    private static bool IsAddress(string text, int start, int stop, int limit)
    {
        if (stop >= limit)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(stop, Math.Min(limit - stop, 3));
        return rest.StartsWith("://", StringComparison.Ordinal) || (rest.Length > 1 && rest[0] == '@' && char.IsLetterOrDigit(rest[1]))
            || (rest[0] == '.' && stop - start == 3 && text.AsSpan(start, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
    }
}
