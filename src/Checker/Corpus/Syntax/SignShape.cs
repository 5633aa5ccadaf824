namespace Checker.Corpus.Syntax;

/// <summary>Finds the end of a token that begins with neither letter nor digit: one sign, a run of signs, an emoticon, a name after "@" or "#".</summary>
internal static class SignShape
{
    private const string Eyes = ":;=", Noses = "-^o'", Mouths = ")(DPpO/\\|]";
    private const int LongestBracket = 200;

    public static int End(string text, int start, int limit, out TokenKind kind)
    {
        char c = text[start];
        kind = IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        if (char.IsHighSurrogate(c) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]))
        {
            return start + 2;
        }

        if (c is '.' or '!' or '?')
        {
            return FinalMarks(text, start, limit);
        }

        if (Emoticon(text, start, limit) is > 0 and int emoticon)
        {
            kind = TokenKind.Symbol;
            return emoticon;
        }

        int stop = start + 1;
        if (c is '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '$')
        {
            while (stop < limit && text[stop] == c)
            {
                stop++;
            }
        }
        else if (c is '\'' or '`' or '\u2018' or '\u2019' && stop < limit && (text[stop] == c || (c == '\u2018' && text[stop] == '\u2019')))
        {
            // Two single marks written for a double one.
            stop++;
        }
        else if (c == '°' && stop < limit && text[stop] is 'C' or 'F' && !Continues(text, stop + 1, limit))
        {
            stop++;
        }
        else if (c is '@' or '#' && stop < limit && char.IsLetter(text[stop]) && (start == 0 || char.IsWhiteSpace(text[start - 1])))
        {
            while (Continues(text, stop, limit) || (stop < limit && text[stop] == '_'))
            {
                stop++;
            }
        }

        return stop;
    }

    // "?!", "!!!", ".?" are one; the dots of an ellipsis stand alone.
    private static int FinalMarks(string text, int start, int limit)
    {
        int stop = Run(text, start, limit);
        while (stop < limit && text[stop] is '.' or '!' or '?')
        {
            int next = Run(text, stop, limit);
            if ((text[start] == '.' && stop - start > 2) || (text[stop] == '.' && next - stop > 1))
            {
                break;
            }

            stop = next;
        }

        return stop;
    }

    private static int Run(string text, int start, int limit)
    {
        int stop = start + 1;
        while (stop < limit && text[stop] == text[start])
        {
            stop++;
        }

        return stop;
    }

    // The end of ":)", ";-)" or "=(" that no word follows and no bracket opened before explains, or 0.
    private static int Emoticon(string text, int start, int limit)
    {
        if (!Eyes.Contains(text[start], StringComparison.Ordinal))
        {
            return 0;
        }

        int mouth = start + 1 < limit && Noses.Contains(text[start + 1], StringComparison.Ordinal) ? start + 2 : start + 1;
        bool free = start == 0 || char.IsWhiteSpace(text[start - 1]) || (text[start - 1] is '.' or '!' or '?' && text[start] != '=');
        if (!free || mouth >= limit || !Mouths.Contains(text[mouth], StringComparison.Ordinal) || Continues(text, mouth + 1, limit) || (mouth + 1 < limit && text[mouth + 1] is '/' or '\\' or '|'))
        {
            return 0;
        }

        return text[mouth] == ')' && ClosesBracket(text, start) ? 0 : mouth + 1;
    }

    private static bool ClosesBracket(string text, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < LongestBracket && text[i] is not ('\n' or ')'); i--)
        {
            if (text[i] == '(')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Continues(string text, int at, int limit) => at < limit && char.IsLetterOrDigit(text[at]);

    private static bool IsPunctuation(char c) => c is '\u2026' or '\u2022' || (char.IsPunctuation(c) && c is not ('%' or '‰' or '&' or '*' or '@' or '#'));
}
