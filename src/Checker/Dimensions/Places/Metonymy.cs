using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>
/// Whether a capital stands for its government, decided by the words around it: behind a preposition of place it is the city ("à Niamey", "de Paris");
/// as the subject of a clause, or behind "avec", "selon", "entre", it is the government ("Niamey dénonce", "un accord entre Washington et Niamey").
/// </summary>
internal sealed class Metonymy(Language language)
{
    private readonly bool[] speakers = language.WordSet("place-metonym-before");
    private readonly bool[] verbs = language.WordSet("place-metonym-after");
    private readonly bool[] function = language.WordSet("function-words");

    /// <summary>Says whether the capital that stands on tokens <paramref name="first"/> to <paramref name="last"/> means the government.</summary>
    public bool IsGovernment(Passage passage, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        Sentence sentence = passage.Sentences[passage.SentenceOf(first)];
        Token? before = first > sentence.First ? tokens[first - 1] : null;
        if (before is { } word && word.Word > 0 && this.speakers[word.Word])
        {
            return true;
        }

        // "entre Washington et Niamey": the second of a pair has the reading of the first.
        if (before is { } and && passage.Form(and) is "et" or "and" && first - 3 >= sentence.First && tokens[first - 3].Word > 0 && this.speakers[tokens[first - 3].Word])
        {
            return true;
        }

        bool subject = before is null || before is { Kind: TokenKind.Punctuation } || (before is { } link && passage.Form(link) is "que" or "qu'" or "qu’" or "that" or "et" or "and" or "mais" or "but" or "où");
        if (!subject || last + 1 >= sentence.End)
        {
            return false;
        }

        // A verb follows: a listed one, or any small-letter word that is no small word ("dénonce", "rejects").
        Token next = tokens[last + 1];
        return next.Kind == TokenKind.Word && !next.Is(TokenTraits.Capital) && next.Is(TokenTraits.SpaceBefore)
            && ((next.Word > 0 && this.verbs[next.Word]) || !(next.Word > 0 && this.function[next.Word]));
    }
}
