using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>Finds the end of a token that begins with a letter.</summary>
internal static class WordShape
{
    private const int LongestKnown = 32;

    public static int End(string text, int start, int limit, TokenRules rules, ref TokenKind kind)
    {
        int stop = Letters(text, start, limit);
        if (AddressShape.Begins(text, start, stop, limit))
        {
            kind = TokenKind.Symbol;
            return AddressShape.End(text, stop, limit);
        }

        if (AddressShape.Name(text, stop, limit) is var name && name > stop)
        {
            kind = TokenKind.Symbol;
            return name;
        }

        Span<char> lower = stackalloc char[LongestKnown];
        if (Contraction(text, start, stop, limit, rules, lower) is > 0 and int cut)
        {
            return start + cut;
        }

        if (Joined(text, start, stop, limit, rules, lower) is var whole && whole > 0)
        {
            return whole;
        }

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
            else if (text[stop] == '-' && rules.CutsHyphens && char.IsLetter(text[stop + 1]) && !rules.IsPrefix(Fold(text, start, stop, lower)))
            {
                return stop;
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

        stop = Dots(text, start, stop, limit, rules, lower);
        return Inclusive(text, stop, limit);
    }

    // "cannot", "dont": a word that two tokens make up. Two capitals are an abbreviation ("IM").
    private static int Contraction(string text, int start, int stop, int limit, TokenRules rules, Span<char> lower)
    {
        if ((stop < limit && (Tokeniser.IsApostrophe(text[stop]) || text[stop] == '-')) || (stop - start == 2 && char.IsUpper(text[stop - 1])))
        {
            return 0;
        }

        int next = stop + 1 < limit && text[stop] == ' ' ? Letters(text, stop + 1, limit) : stop;
        return rules.Contractions.Cut(Fold(text, start, stop, lower), next > stop ? text.AsSpan(stop + 1, next - stop - 1) : default);
    }

    // The longest known word that holds several apostrophes or hyphens: "c'est-à-dire".
    private static int Joined(string text, int start, int stop, int limit, TokenRules rules, Span<char> lower)
    {
        int found = 0;
        while (stop < limit - 1 && stop - start < LongestKnown && (Tokeniser.IsApostrophe(text[stop]) || text[stop] == '-') && char.IsLetter(text[stop + 1]))
        {
            stop = Letters(text, stop + 1, limit);
            found = Whole(text, start, stop, rules, lower) ? stop : found;
        }

        return found;
    }

    // "élu(e)s", "AUTRE(S)", "n°": what is glued to a word belongs to it.
    private static int Inclusive(string text, int stop, int limit)
    {
        if (stop < limit && text[stop] == '°' && text[stop - 1] is 'n' or 'N' && (stop < 2 || !char.IsLetter(text[stop - 2])))
        {
            return stop + 1;
        }

        if (stop + 2 >= limit || text[stop] != '(')
        {
            return stop;
        }

        int letters = text[stop + 1] is 'e' or 'E' && text[stop + 2] is 's' or 'S' ? 2 : text[stop + 1] is 'e' or 'E' or 's' or 'S' ? 1 : 0;
        int close = stop + 1 + letters;
        if (letters == 0 || close >= limit || text[close] != ')')
        {
            return stop;
        }

        bool plural = close + 1 < limit && text[close + 1] is 's' or 'S' && (close + 2 >= limit || !char.IsLetterOrDigit(text[close + 2]));
        return plural ? close + 2 : close + 1;
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
                return at < limit && text[at] == '.' && !EndsText(text, at + 1, limit) ? at + 1 : at;
            }

            // An initial: one capital and a dot with a word after it.
            if (char.IsUpper(text[start]) && stop + 1 < limit)
            {
                return stop + 1;
            }
        }

        ReadOnlySpan<char> word = Fold(text, start, stop, lower);
        if (!rules.IsAbbreviation(word))
        {
            return stop;
        }

        // At the end of the text the dot ends the sentence.
        return (EndsText(text, stop + 1, limit) && !rules.KeepsLastDot(word)) || (rules.NeedsFigure(word) && !IsBesideFigure(text, start, stop + 1, limit)) ? stop : stop + 1;
    }

    private static bool EndsText(string text, int at, int limit) => at >= limit || text[at] is '\n' or '\r';

    // "sept. 2024", "3 sept.": at most two spaces away.
    private static bool IsBesideFigure(string text, int start, int end, int limit)
    {
        int after = end, before = start - 1;
        while (after < limit && after - end < 2 && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        while (before >= 0 && start - before < 3 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return (after < limit && char.IsAsciiDigit(text[after])) || (before >= 0 && char.IsAsciiDigit(text[before]));
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
}
