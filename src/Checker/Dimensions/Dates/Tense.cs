using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>
/// Says which way the sentence points at a date: the tense and auxiliaries of the verb of its clause, read off the tree. Where that verb has no sign of its own (a present, no verb at
/// all, a headline), the nearest sign among the words around it decides: an auxiliary, a word of plans, the ending of a verb.
/// </summary>
internal sealed class Tense(Language language)
{
    private const int Nearby = 24, MostClauses = 4;

    private readonly bool[] ahead = language.WordSet("date-future");
    private readonly bool[] behind = language.WordSet("date-past");
    private readonly bool[] notVerbs = language.WordSet("date-not-verbs");
    private readonly string[] endings = [.. language.List("date-future-endings").Select(entry => entry.Term)];
    private readonly string[] pastEndings = [.. language.List("date-past-endings").Select(entry => entry.Term)];

    /// <summary>Weighs the clause around the tokens [first, last]: +1 ahead, -1 behind, 0 when it has no sign at all.</summary>
    public int Direction(Passage passage, int sentenceFirst, int sentenceEnd, int first, int last)
    {
        int clause = this.OfClause(passage, first, last);
        return clause != 0 ? clause : this.OfWords(passage, sentenceFirst, sentenceEnd, first, last);
    }

    /// <summary>The direction of the verb that governs the tokens, or of the one above it where it is an infinitive.</summary>
    private int OfClause(Passage passage, int first, int last)
    {
        SyntaxTree tree = passage.Tree;
        int top = first;
        while (tree.Head(top) is var head && head >= first && head <= last)
        {
            top = head;
        }

        for (int n = 0, at = tree.Head(top); n < MostClauses && at >= 0; n++)
        {
            int predicate = ClauseReader.PredicateOf(tree, at);
            int sign = this.Of(passage, tree, predicate, out bool finite);
            if (sign != 0 || finite)
            {
                return sign;
            }

            at = tree.Head(predicate);
        }

        return 0;
    }

    private int Of(Passage passage, SyntaxTree tree, int predicate, out bool finite)
    {
        bool past = false, next = false, perfect = false;
        Morphology own = tree.Features(predicate);
        finite = own.VerbForm == VerbForm.Fin;
        foreach (int child in tree.Children(predicate))
        {
            if (tree.Label(child) is Dependency.Aux or Dependency.AuxPass or Dependency.Cop)
            {
                Morphology features = tree.Features(child);
                finite |= features.VerbForm == VerbForm.Fin;

                // "aurait quitté", "would have left": over, if true.
                perfect |= features.Mood == Mood.Cnd && tree.Label(child) == Dependency.Aux && own is { VerbForm: VerbForm.Part };
                next |= features.Tense == Corpus.Syntax.Tense.Fut || features.Mood == Mood.Cnd || this.ahead[passage.Tokens[child].Word];
                past |= features.VerbForm == VerbForm.Fin && (this.behind[passage.Tokens[child].Word] || features.Tense is Corpus.Syntax.Tense.Past or Corpus.Syntax.Tense.Imp);
            }
        }

        if (tree.Upos(predicate) is Upos.Verb or Upos.Aux or Upos.Adj)
        {
            next |= own.Tense == Corpus.Syntax.Tense.Fut || own.Mood == Mood.Cnd || this.ahead[passage.Tokens[predicate].Word];
            past |= own is { VerbForm: VerbForm.Fin, Tense: Corpus.Syntax.Tense.Past or Corpus.Syntax.Tense.Imp } || (own is { VerbForm: VerbForm.Part, Tense: Corpus.Syntax.Tense.Past } && !finite && tree.Upos(predicate) == Upos.Verb);
        }

        return perfect ? -1 : next ? 1 : past ? -1 : 0;
    }

    private int OfWords(Passage passage, int sentenceFirst, int sentenceEnd, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int best = int.MaxValue, direction = 0;
        for (int i = first - 1, distance = 1; i >= sentenceFirst && i >= first - Nearby; i--, distance++)
        {
            distance += Boundary(passage, tokens[i]) ? 6 : 0;
            this.Weigh(passage, tokens, i, distance, ref best, ref direction);
        }

        for (int i = last + 1, distance = 1; i < sentenceEnd && i <= last + Nearby; i++, distance++)
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
