namespace Checker.Corpus.Syntax;

/// <summary>
/// Finds the colon that parts the place, theme or speaker of a headline from what is said of it ("Niger : les soldats partent", "Floods: 12 dead") where the parser, which has seen few,
/// tied the words on both sides together: they are to be read as two.
/// </summary>
internal static class HeadlineColon
{
    private const int LongestTheme = 7, ShortestRest = 2;

    /// <summary>The token behind the colon, -1 when there is nothing to part: the words before it hold a noun, no verb and no preposition in front, unless they are one word.</summary>
    public static int Find(SyntaxModel model, string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenSyntax> syntax, int first, int end)
    {
        var nouns = 0;
        for (var i = first; i < Math.Min(first + LongestTheme, end - ShortestRest); i++)
        {
            if (IsColon(text, tokens[i]))
            {
                return nouns > 0 && tokens[first].Is(TokenTraits.Capital) && tokens[i + 1].Is(TokenTraits.SpaceBefore) && AreMixed(syntax, first, i, end) ? i + 1 : -1;
            }

            var upos = model.Tagger.Tags[syntax[i].Tag].Upos;
            var alone = i == first && IsColon(text, tokens[i + 1]);
            if (tokens[i].Kind != TokenKind.Word || (upos is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Sconj && !(alone && upos == Upos.Verb)) || (i == first && upos is Upos.Adp or Upos.Adv))
            {
                return -1;
            }

            nouns += alone || upos is Upos.Noun or Upos.Propn ? 1 : 0;
        }

        return -1;
    }

    /// <summary>Says what ties the two parts once each is read alone: a clause stands beside the theme, a noun phrase names it; signs go with their part.</summary>
    public static void Join(SyntaxModel model, Span<TokenSyntax> syntax, int first, int rest, int end)
    {
        var (theme, said) = (-1, -1);
        for (var i = first; i < end; i++)
        {
            var outside = syntax[i].Head < (i < rest ? first : rest) || syntax[i].Head >= (i < rest ? rest : end);
            theme = outside && i < rest && theme < 0 ? i : theme;
            said = outside && i >= rest && said < 0 ? i : said;
        }

        if (theme < 0 || said < 0 || theme == rest - 1)
        {
            return;
        }

        syntax[rest - 1].Head = said;
        if (syntax[end - 1].Label == Dependency.Punct)
        {
            syntax[end - 1].Head = theme;
        }

        var clause = model.Tagger.Tags[syntax[said].Tag].Upos is Upos.Verb or Upos.Aux;
        for (var i = rest; i < end; i++)
        {
            clause |= syntax[i].Head == said && syntax[i].Label is Dependency.Cop or Dependency.Nsubj or Dependency.NsubjPass;
        }

        syntax[said].Label = clause ? Dependency.Parataxis : Dependency.Appos;
    }

    private static bool IsColon(string text, Token token) => token.Length == 1 && text[token.Start] == ':';

    // The theme hangs on a word behind the colon, or more than one word behind it hangs on the theme.
    private static bool AreMixed(ReadOnlySpan<TokenSyntax> syntax, int first, int colon, int end)
    {
        var crossing = 0;
        for (var i = first; i < end; i++)
        {
            var (left, over) = (i < colon, syntax[i].Head > colon);
            if (left && over)
            {
                return true;
            }

            crossing += i > colon && syntax[i].Head >= first && syntax[i].Head < colon && syntax[i].Label != Dependency.Punct ? 1 : 0;
        }

        return crossing > 1;
    }
}
