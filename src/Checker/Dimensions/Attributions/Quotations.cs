namespace Checker.Dimensions.Attributions;

/// <summary>A quotation by the tokens of its marks.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark.</param>
internal readonly record struct Quotation(int Open, int Close);

/// <summary>Pairs quotation marks over a whole passage, whatever the sentences; a mark without a partner is no quotation. Linear.</summary>
internal static class Quotations
{
    /// <summary>Finds the outermost pairs, in order.</summary>
    public static List<Quotation> Find(string text, ReadOnlySpan<Token> tokens)
    {
        List<Quotation> found = [];
        int open = -1, depth = 0;
        char wanted = '\0';
        for (int i = 0; i < tokens.Length; i++)
        {
            char c = text[tokens[i].Start];
            if (open < 0)
            {
                wanted = Closing(c);
                if (wanted != '\0' && !(c == '"' && GluedBehind(text, tokens, i)))
                {
                    open = i;
                    depth = 1;
                }
            }
            else if (c == wanted)
            {
                depth--;
                if (depth == 0)
                {
                    found.Add(new Quotation(open, i));
                    open = -1;
                }
            }
            else if (c is '«' or '“' && Closing(c) == wanted)
            {
                // The same mark opens again: nested when a second closing mark follows before a third opening one, else the first was never closed.
                if (ClosesTwice(text, tokens, i, c, wanted))
                {
                    depth++;
                }
                else
                {
                    open = i;
                    depth = 1;
                }
            }
        }

        return found;
    }

    private static char Closing(char c) => c switch
    {
        '«' => '»',
        '“' => '”',
        '„' => '“',
        '"' => '"',
        _ => '\0',
    };

    private static bool GluedBehind(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && !tokens[i].Is(TokenTraits.SpaceBefore) && (tokens[i].End >= text.Length || char.IsWhiteSpace(text[tokens[i].End]));

    private static bool ClosesTwice(string text, ReadOnlySpan<Token> tokens, int from, char opening, char closing)
    {
        int closed = 0;
        int limit = Math.Min(tokens.Length, from + 400);
        for (int i = from + 1; i < limit; i++)
        {
            char c = text[tokens[i].Start];
            if (c == closing && ++closed == 2)
            {
                return true;
            }

            if (c == opening)
            {
                return false;
            }
        }

        return false;
    }
}
