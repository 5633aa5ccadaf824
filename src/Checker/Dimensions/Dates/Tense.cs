using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>Says which way the words near a date point, by a list of auxiliaries and the endings of future verbs; it stands in until verbs are tagged.</summary>
internal sealed class Tense(Language language)
{
    private readonly bool[] ahead = language.WordSet("date-future");
    private readonly bool[] behind = language.WordSet("date-past");
    private readonly bool[] notVerbs = language.WordSet("date-not-verbs");
    private readonly string[] endings = [.. language.List("date-future-endings").Select(entry => entry.Term)];

    /// <summary>Weighs the clause around the tokens [first, last]: +1 ahead, -1 behind, 0 when it has no sign at all.</summary>
    public int Direction(Passage passage, int sentenceFirst, int sentenceEnd, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int best = int.MaxValue, direction = 0;
        for (int i = first - 1, distance = 1; i >= sentenceFirst && i >= first - 24; i--, distance++)
        {
            distance += Boundary(passage, tokens[i]) ? 6 : 0;
            Weigh(passage, tokens[i], distance, ref best, ref direction);
        }

        for (int i = last + 1, distance = 1; i < sentenceEnd && i <= last + 24; i++, distance++)
        {
            distance += Boundary(passage, tokens[i]) ? 6 : 0;
            Weigh(passage, tokens[i], distance, ref best, ref direction);
        }

        return direction;
    }

    private static bool Boundary(Passage passage, Token token) => token.Kind == TokenKind.Punctuation && passage.Text[token.Start] is ',' or ';' or ':' or '«' or '»' or '"' or '(' or ')';

    private void Weigh(Passage passage, Token token, int distance, ref int best, ref int direction)
    {
        if (distance >= best || token.Kind != TokenKind.Word)
        {
            return;
        }

        int sign = this.ahead[token.Word] ? 1 : this.behind[token.Word] ? -1 : this.EndsAhead(passage, token) ? 1 : 0;
        if (sign != 0)
        {
            best = distance;
            direction = sign;
        }
    }

    private bool EndsAhead(Passage passage, Token token)
    {
        if (token.Length < 5 || token.Is(TokenTraits.Capital) || this.notVerbs[token.Word])
        {
            return false;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        foreach (string ending in this.endings)
        {
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
