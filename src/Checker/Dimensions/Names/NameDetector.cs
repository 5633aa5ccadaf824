using Checker.Corpus.Syntax;
using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Finds the names of a passage: people, bodies, places, countries with their demonyms, acronyms. Titles and articles stay outside the name. A capital that
/// proves nothing (start of a sentence, a headline in capitals) counts only with the document's own evidence or a lexicon's.
/// </summary>
internal sealed class NameDetector(Language language)
{
    private const int LongestRun = 14;

    private readonly NounPhrase phrase = new(language);
    private readonly TitleReader titles = new(language, new NounPhrase(language));
    private readonly NameSorter sorter = new(language);
    private readonly NameHeads heads = new(language);
    private readonly Metonymy metonymy = new(language);
    private readonly PhraseLexicon<bool> particles = language.Lexicon("name-particles", _ => true);

    /// <summary>Appends the names of a passage in the order of the text.</summary>
    public void Detect(Passage passage, List<NameMention> mentions)
    {
        int before = mentions.Count;
        List<AcronymDefinition> definitions = [];
        AcronymDefinitions.Find(passage, definitions);
        NamePlaces done = new(passage, mentions);
        foreach (AcronymDefinition definition in definitions)
        {
            string expansion = passage.SpanOf(definition.First, definition.Last).Of(passage.Text).ToString();
            done.Add(definition.First, definition.Last, NameSort.Organisation, this.sorter.CountryIn(passage, definition.First, definition.Last));
            done.Add(definition.Acronym, definition.Acronym, NameSort.Organisation, "", expansion: expansion);
        }

        foreach (Sentence sentence in passage.Sentences)
        {
            this.Sentence(passage, sentence, done);
        }

        this.Repeated(passage, mentions, before, done);
        mentions.Sort(before, mentions.Count - before, Comparer<NameMention>.Create(static (a, b) => a.Span.Start.CompareTo(b.Span.Start)));
    }

    // "Vector Labs hired thirty. Vector plans more": a word that a fuller name of the passage begins or ends with, at the start of a sentence and its subject, or a noun that no list knows.
    private void Repeated(Passage passage, List<NameMention> mentions, int before, NamePlaces done)
    {
        Dictionary<string, NameSort> known = new(StringComparer.Ordinal);
        for (int m = before; m < mentions.Count; m++)
        {
            if (mentions[m] is { Sort: NameSort.Organisation or NameSort.Person } full && full.Last > full.First)
            {
                known.TryAdd(passage.Form(passage.Tokens[full.Sort == NameSort.Person ? full.Last : full.First]).ToString(), full.Sort);
            }
        }

        for (int s = 1; s < passage.Sentences.Count && known.Count > 0; s++)
        {
            int first = passage.Sentences[s].First;
            Token token = passage.Tokens[first];
            if (token.Kind == TokenKind.Word && token.Is(TokenTraits.Capital) && !done.Has(first) && !this.sorter.IsSmall(token)
                && ((passage.Tree.Upos(first) == Upos.Propn && passage.Tree.Label(first) is Dependency.Nsubj or Dependency.NsubjPass) || (passage.Tree.Upos(first) == Upos.Noun && token.Word == 0))
                && known.TryGetValue(passage.Form(token).ToString(), out NameSort sort))
            {
                done.Add(first, first, sort, "");
            }
        }
    }

    private void Sentence(Passage passage, Sentence sentence, NamePlaces done)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        CapitalStyle style = CapitalStyle.Of(passage, sentence);
        for (int i = sentence.First; i < sentence.End;)
        {
            int next = i + 1;
            if (!done.Has(i) && tokens[i].Kind == TokenKind.Word)
            {
                next = this.At(passage, sentence, style, i, done);
            }

            i = Math.Max(next, i + 1);
        }
    }

    private int At(Passage passage, Sentence sentence, CapitalStyle style, int i, NamePlaces done)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        Token token = tokens[i];
        if (this.titles.Length(tokens, i, out _) is > 1 and int title)
        {
            // "général de corps d'armée", "garde des Sceaux": no name stands inside.
            return i + title;
        }

        if (this.titles.IsModifier(token) && i + 1 < sentence.End && this.titles.Length(tokens, i + 1, out _) > 0)
        {
            return i + 1;
        }

        if (this.sorter.Country(passage, i, sentence.End, out int countryLast, out string country) && !done.Has(countryLast))
        {
            bool name = tokens[i].Is(TokenTraits.Capital) && !(countryLast + 1 < sentence.End && Joins(passage, countryLast, countryLast + 1) && !this.sorter.EndsBefore(passage, i, countryLast + 1, sentence));
            if (name || !tokens[i].Is(TokenTraits.Capital))
            {
                done.Add(i, countryLast, NameSort.Country, country);
                return countryLast + 1;
            }
        }

        if (this.heads.Body(passage, i, sentence, style, this.phrase, out int bodyLast) && !done.Has(bodyLast))
        {
            done.Add(i, bodyLast, this.heads.IsSite(tokens[i]) ? NameSort.Place : NameSort.Organisation, this.sorter.CountryIn(passage, i, bodyLast));
            return bodyLast + 1;
        }

        if (this.sorter.IsKnownBody(passage, i, out int knownLast, out string home))
        {
            done.Add(i, knownLast, NameSort.Organisation, home);
            return knownLast + 1;
        }

        if (!token.Is(TokenTraits.Capital) || token.Is(TokenTraits.Elided) || this.sorter.IsSmall(token))
        {
            return i + 1;
        }

        return this.Run(passage, sentence, style, i, done);
    }

    // A run of capitalised words from i on: titles first, then the name.
    private int Run(Passage passage, Sentence sentence, CapitalStyle style, int i, NamePlaces done)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int first = i, titleFirst = -1, titleLast = -1;
        while (first < sentence.End && tokens[first].Is(TokenTraits.Capital) && this.titles.Length(tokens, first, out bool office) is > 0 and int length)
        {
            int after = first + length;
            bool follows = after < sentence.End && tokens[after].Is(TokenTraits.Capital) && tokens[after].Kind == TokenKind.Word;
            bool given = NameLexicon.IsGiven(Folding.Key(passage.Form(tokens[first]))) && length == 1;
            // "Dean Rollins": an office that is a given name as well, with one word behind it.
            bool lone = after + 1 >= sentence.End || !tokens[after + 1].Is(TokenTraits.Capital);
            if (!follows || (given && (!office || lone)))
            {
                if (!follows)
                {
                    return after;
                }

                break;
            }

            titleFirst = titleFirst < 0 ? first : titleFirst;
            titleLast = after - 1;
            first = after;
        }

        int last = this.RunEnd(passage, first, sentence.End, done);
        while (first <= last && this.sorter.IsNoName(passage, tokens[first], style.WeakAt(tokens[first]), last > first))
        {
            first++;
            titleFirst = -1;
        }

        while (last > first && this.sorter.IsNoName(passage, tokens[last], false, false))
        {
            last--;
        }

        if (first > last || done.Has(first))
        {
            return Math.Max(last, i) + 1;
        }

        if (titleFirst < 0)
        {
            titleFirst = this.titles.Before(passage, first, sentence.First, out titleLast);
        }

        if (titleFirst > sentence.First && NameSorter.IsThing(passage, titleFirst))
        {
            // "the Lady Marrow", "the ferry Lord Marrow": a noble title behind an article or a common noun names a ship, an inn, a prize.
            first = titleFirst;
            titleFirst = -1;
            done.Add(first, last, NameSort.Other, "");
            return last + 1;
        }

        NameSort sort = this.sorter.Sort(passage, sentence, first, last, titleFirst >= 0, out string country);
        if (sort == NameSort.Organisation && titleFirst >= 0 && titleLast >= first)
        {
            titleFirst = -1;
        }

        if (sort == NameSort.Other && first == last && titleFirst < 0 && NameSorter.IsPortfolio(passage.Form(tokens[first])))
        {
            // "le ministre des Transports": part of an office.
            return last + 1;
        }

        if (style.Weak(passage, sentence, first, last, sort, titleFirst >= 0))
        {
            return last + 1;
        }

        if (sort == NameSort.Place && country.Length > 0 && !this.metonymy.IsGovernment(passage, first, last))
        {
            // The city, not the government.
            country = "";
        }

        done.Add(first, last, sort, country, titleFirst >= 0 ? passage.SpanOf(titleFirst, titleLast) : default);
        return last + 1;
    }

    private int RunEnd(Passage passage, int first, int end, NamePlaces done)
    {
        int last = first;
        while (last + 1 < end && last - first < LongestRun && !done.Has(last + 1))
        {
            int step = this.Step(passage, first, last, end);
            if (step < 0 || done.Has(step) || (last == first && SpeaksTo(passage, first, end)))
            {
                break;
            }

            last = step;
        }

        return last;
    }

    // "a déclaré à l'AFP Jeanne Morel": the acronym is whom somebody speaks to, the given name behind it begins the speaker's.
    private static bool SpeaksTo(Passage passage, int first, int end)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        return first > 1 && first + 2 < end && passage.Form(tokens[first]) is { Length: > 1 and < 6 } form && !form.ContainsAnyExceptInRange('A', 'Z')
            && (passage.Form(tokens[first - 1]) is "au" || passage.Form(tokens[first - 2]) is "à") && tokens[first + 2].Is(TokenTraits.Capital) && tokens[first + 2].Kind == TokenKind.Word
            && NameLexicon.IsGiven(Folding.Key(passage.Form(tokens[first + 1])));
    }

    // The next token of the name: a capitalised word, or a particle or "and"-like sign with one behind it.
    private int Step(Passage passage, int first, int last, int end)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int next = last + 1;
        if (Joins(passage, last, next))
        {
            return next;
        }

        int gap = 0;
        if (passage.Form(tokens[next]) is "-" && passage.Form(tokens[last]) is [_, '.'] && next + 1 < end && tokens[next + 1].Is(TokenTraits.Capital))
        {
            // "J.-L."
            return next + 1;
        }

        if (this.particles.TryMatch(tokens, next, out int length, out _) && !tokens[next].Is(TokenTraits.Capital))
        {
            gap = length;
        }
        else if (language.Code == "en" && (this.heads.IsHeadOrPart(passage, tokens[last]) || HasOf(passage, first, last)) && (passage.Form(tokens[next]) is "of" or "for" || (HasOf(passage, first, last) && passage.Form(tokens[next]) is "and")))
        {
            gap = next + 1 < end && passage.Form(tokens[next + 1]) is "the" ? 2 : 1;
        }
        else if (passage.Form(tokens[next]) is "&")
        {
            gap = 1;
        }

        int after = next + gap;
        return gap > 0 && after < end && tokens[after].Is(TokenTraits.Capital) && tokens[after].Kind == TokenKind.Word && (language.Code == "en" || !NameSorter.IsPlaceBehindDe(passage, last, next, after)) ? after : -1;
    }

    // "Ministry of Trade and Industry": only behind an "of" does "and" go on.
    private static bool HasOf(Passage passage, int first, int last)
    {
        for (int i = first; i <= last && last - first < 12; i++)
        {
            if (passage.Form(passage.Tokens[i]) is "of" or "for")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(Passage passage, int last, int next)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        return tokens[next].Kind == TokenKind.Word && tokens[next].Is(TokenTraits.Capital) && tokens[next].Is(TokenTraits.SpaceBefore) && !tokens[next].Is(TokenTraits.Elided)
            && tokens[next].Is(TokenTraits.Quoted) == tokens[last].Is(TokenTraits.Quoted) && tokens[next].Is(TokenTraits.Bracketed) == tokens[last].Is(TokenTraits.Bracketed)
            && !passage.Text.AsSpan(tokens[last].End, tokens[next].Start - tokens[last].End).Contains('\n');
    }
}
