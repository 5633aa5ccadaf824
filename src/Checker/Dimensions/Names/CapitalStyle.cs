using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names;

/// <summary>How much a capital proves in one sentence: little at its start, little in a headline that capitalises most words, nothing in all capitals.</summary>
internal readonly record struct CapitalStyle(bool TitleCase, bool AllCapitals)
{
    public static CapitalStyle Of(Passage passage, Sentence sentence)
    {
        int words = 0, capitals = 0, all = 0;
        foreach (Token token in passage.Tokens[sentence.First..sentence.End])
        {
            if (token.Kind == TokenKind.Word && token.Length > 3)
            {
                words++;
                capitals += token.Is(TokenTraits.Capital) ? 1 : 0;
                all += token.Is(TokenTraits.AllCapitals) ? 1 : 0;
            }
        }

        return new CapitalStyle(words >= 5 && capitals * 10 > words * 8, words >= 2 && all * 10 > words * 7);
    }

    /// <summary>Says whether the capital of this token proves nothing by itself.</summary>
    public bool WeakAt(in Token token) => this.TitleCase || this.AllCapitals || token.Is(TokenTraits.SentenceStart);

    /// <summary>Says whether a name must be given up for want of evidence.</summary>
    public bool Weak(Passage passage, Sentence sentence, int first, int last, NameSort sort, bool titled)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        bool start = Opens(passage, sentence, first);
        if ((!start && !this.TitleCase && !this.AllCapitals) || titled || sort == NameSort.Country)
        {
            return false;
        }

        if (last > first && !this.AllCapitals && !this.TitleCase)
        {
            return false;
        }

        DocumentCapitals document = DocumentCapitals.Of(passage.Document);
        for (int i = first; i <= last; i++)
        {
            ReadOnlySpan<char> form = passage.Form(tokens[i]);
            if (document.Capital(form) > document.Lower(form) || (sort is NameSort.Person && NameLexicon.IsGiven(Languages.Folding.Key(form)) && last > first))
            {
                return false;
            }
        }

        if (this.AllCapitals)
        {
            return BodyTable.OfAcronym(passage.Form(tokens[first]).ToString()).Count == 0 || last > first;
        }

        return !(tokens[first].Is(TokenTraits.AllCapitals) && !this.AllCapitals) && sort != NameSort.Organisation && !(sort == NameSort.Place && last == first && !this.AllCapitals && NameSorter.IsKnownPlace(passage.Form(tokens[first])));
    }

    // The first word of the sentence, or the first behind a quotation mark, dash or bracket that opens it.
    private static bool Opens(Passage passage, Sentence sentence, int first)
    {
        for (int i = first - 1; i >= sentence.First; i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Word || passage.Tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }

            if (passage.Form(passage.Tokens[i]) is "«" or "“" or "\"" or ":" or "–" or "—" or "•")
            {
                return true;
            }
        }

        return true;
    }
}
