using System.Runtime.InteropServices;

namespace Checker.Corpus.Syntax;

/// <summary>Groups the tokens of one block into sentences and marks what lies within quotation marks and brackets.</summary>
internal static class SentenceSplitter
{
    private const int LongSentence = 150, LongestSentence = 250;

    /// <summary>Reads the tokens from <paramref name="first"/> on, rewrites their traits and appends their sentences (indexes count from <paramref name="first"/>).</summary>
    public static void Split(string text, List<Token> tokens, int first, List<Sentence> sentences)
    {
        Span<Token> span = CollectionsMarshal.AsSpan(tokens)[first..];
        bool straight = false;
        int quotes = 0, brackets = 0, start = 0;
        for (int i = 0; i < span.Length; i++)
        {
            Token token = span[i];
            char c = text[token.Start];
            TokenTraits traits = token.Traits;
            if (c is '»' or '”' || (c == '"' && straight))
            {
                quotes = Math.Max(0, quotes - 1);
                straight &= c != '"';
            }
            else if (c is ')' or ']')
            {
                brackets = Math.Max(0, brackets - 1);
            }

            traits |= quotes > 0 && !IsMark(c) ? TokenTraits.Quoted : TokenTraits.None;
            traits |= brackets > 0 ? TokenTraits.Bracketed : TokenTraits.None;
            traits |= i == start ? TokenTraits.SentenceStart : TokenTraits.None;
            if (c is '«' or '“' || (c == '"' && !straight && !Closes(text, span, i)))
            {
                quotes++;
                straight |= c == '"';
            }
            else if (c is '(' or '[')
            {
                brackets++;
            }

            span[i] = new Token(token.Start, token.Length, token.Kind, traits, token.Word);
            if (Ends(text, span, i) || TooLong(text, token, i - start))
            {
                sentences.Add(new Sentence(start, i + 1));
                start = i + 1;
            }
        }

        if (start < span.Length)
        {
            sentences.Add(new Sentence(start, span.Length));
        }
    }

    // No sentence of a newspaper is longer: what is longer has no end marks, and is cut at a comma, or else anywhere.
    private static bool TooLong(string text, Token token, int length) =>
        length >= LongestSentence || (length >= LongSentence && token.Kind == TokenKind.Punctuation && text[token.Start] is ',' or ';' or ':');

    // A straight mark glued to what stands before it, with a space or stop after it, closes: it never opens.
    private static bool Closes(string text, Span<Token> tokens, int i) =>
        !tokens[i].Is(TokenTraits.SpaceBefore) && i > 0 && (tokens[i].End >= text.Length || char.IsWhiteSpace(text[tokens[i].End]) || text[tokens[i].End] is '.' or ',');

    private static bool IsMark(char c) => c is '«' or '»' or '“' or '”' or '"';

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length)
        {
            return true;
        }

        Token next = tokens[i + 1];
        char c = text[tokens[i].Start], n = text[next.Start];
        if (IsClosing(n) || (n == '"' && !next.Is(TokenTraits.SpaceBefore)))
        {
            return false;
        }

        int stop = i;
        while (stop > 0 && (IsClosing(text[tokens[stop].Start]) || (text[tokens[stop].Start] == '"' && !tokens[stop].Is(TokenTraits.SpaceBefore))))
        {
            stop--;
        }

        char last = text[tokens[stop].Start];
        bool final = last is '!' or '?' or '…' or '.' && tokens[stop].Kind == TokenKind.Punctuation;
        if (!final || c is ')' or ']')
        {
            return false;
        }

        return next.Is(TokenTraits.SpaceBefore) && (next.Is(TokenTraits.Capital) || next.Kind == TokenKind.Number || n is '«' or '“' or '"' or '–' or '—' or '-' or '•');
    }

    private static bool IsClosing(char c) => c is '»' or '”' or ')' or ']';
}
