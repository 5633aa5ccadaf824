namespace Checker.Corpus.Syntax;

/// <summary>Finds the end of a token that begins with a digit: group spaces, points, commas and apostrophes between digits, and a letter suffix, but for units the language cuts off.</summary>
internal static class NumberShape
{
    public static int End(string text, int start, int limit, TokenRules rules)
    {
        int at = Digits(text, start, limit);
        bool groups = at - start <= 3;
        while (at < limit)
        {
            char c = text[at];
            int next = Digits(text, at + 1, limit);
            int count = next - at - 1;
            bool space = c is ' ' or '\u00A0' or '\u202F' or '\u2009';
            bool mark = c is '.' or ',' or '\'' or '\u2019';
            bool grouped = count == 3 && (next >= limit || !char.IsLetter(text[next]) || c is not ' ');
            if (space ? groups && grouped : mark && count > 0 && (c is '.' or ',' || grouped))
            {
                groups &= space;
                at = next;
                continue;
            }

            break;
        }

        // A suffix joined to the digits: 15h30, 1er, 20e, 5G, 3km, 2e; it may hold digits again.
        int suffix = at;
        while (suffix < limit && (char.IsLetter(text[suffix]) || char.IsAsciiDigit(text[suffix])))
        {
            suffix++;
        }

        if (suffix > at && rules.IsNumberEnding(text.AsSpan(at, suffix - at)))
        {
            return at;
        }

        return suffix == at && IsDecade(text, start, at, limit) ? at + 2 : suffix;
    }

    // "the 80's", "the 1960's": the years of a decade, which nothing possesses.
    private static bool IsDecade(string text, int start, int at, int limit) =>
        text[at - 1] == '0' && (at - start == 2 || (at - start == 4 && text[start] == '1'))
        && at + 1 < limit && Tokeniser.IsApostrophe(text[at]) && text[at + 1] is 's' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && (char.IsAsciiDigit(text[at]) || text[at] is >= '\uFF10' and <= '\uFF19'))
        {
            at++;
        }

        return at;
    }
}
