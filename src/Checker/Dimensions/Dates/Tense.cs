using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>Says which way the words near a date point, by a list of auxiliaries and the endings of future verbs; it stands in until verbs are tagged.</summary>
internal sealed class Tense(Language language)
{
    private readonly bool[] ahead = language.WordSet("date-future");
    private readonly bool[] behind = language.WordSet("date-past");
    private readonly bool[] notVerbs = language.WordSet("date-not-verbs");
    private readonly string[] endings = [.. language.List("date-future-endings").Select(entry => entry.Term)];
    private readonly string[] pastEndings = [.. language.List("date-past-endings").Select(entry => entry.Term)];

    /// <summary>Weighs the clause around the tokens [first, last]: +1 ahead, -1 behind, 0 when it has no sign at all.</summary>
    public int Direction(Passage passage, int sentenceFirst, int sentenceEnd, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int best = int.MaxValue, direction = 0;
        for (int i = first - 1, distance = 1; i >= sentenceFirst && i >= first - 24; i--, distance++)
        {
            distance += Boundary(passage, tokens[i]) ? 6 : 0;
            this.Weigh(passage, tokens, i, distance, ref best, ref direction);
        }

        for (int i = last + 1, distance = 1; i < sentenceEnd && i <= last + 24; i++, distance++)
        {
            distance += Boundary(passage, tokens[i]) ? 6 : 0;
            this.Weigh(passage, tokens, i, distance, ref best, ref direction);
        }

        return direction;
    }

    private static bool Boundary(Passage passage, Token token) => token.Kind == TokenKind.Punctuation && passage.Text[token.Start] is ',' or ';' or ':' or '«' or '»' or '"' or '(' or ')';

    private void Weigh(Passage passage, ReadOnlySpan<Token> tokens, int index, int distance, ref int best, ref int direction)
    {
        Token token = tokens[index];
        if (distance >= best || token.Kind != TokenKind.Word)
        {
            return;
        }

        int sign = this.ahead[token.Word] ? 1 : this.behind[token.Word] ? -1 : this.Ends(passage, token, this.endings) ? 1 : this.Ends(passage, token, this.pastEndings) ? -1 : 0;
        if (sign == 0)
        {
            return;
        }

        // "sera signé", "will be published": the auxiliary before a participle decides.
        for (int i = index - 1; sign < 0 && i >= 0 && i >= index - 3 && tokens[i].Kind == TokenKind.Word; i--)
        {
            sign = this.ahead[tokens[i].Word] || this.Ends(passage, tokens[i], this.endings) ? 1 : sign;
        }

        best = distance;
        direction = sign;
    }

    private bool Ends(Passage passage, Token token, string[] endings)
    {
        if (token.Length < 5 || token.Is(TokenTraits.Capital) || this.notVerbs[token.Word])
        {
            return false;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        foreach (string ending in endings)
        {
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
