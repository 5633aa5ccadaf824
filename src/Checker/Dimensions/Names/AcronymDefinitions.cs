namespace Checker.Dimensions.Names;

/// <summary>An acronym defined in a text: token indexes of the long form (both included) and of the acronym.</summary>
/// <param name="First">First token of the long form.</param>
/// <param name="Last">Last token of the long form.</param>
/// <param name="Acronym">The acronym's token.</param>
/// <param name="Score">How well they align; under 0.7 it is unsure.</param>
internal readonly record struct AcronymDefinition(int First, int Last, int Acronym, double Score);

/// <summary>
/// Finds where a text defines an acronym: "long form (ACR)", "ACR (long form)", "long form, ou ACR", "long form, dite ACR", "ACR, long form,".
/// Word beginnings must align (<see cref="AcronymAligner"/>); the window is three tokens a letter and four more, within the sentence.
/// </summary>
internal static class AcronymDefinitions
{
    public static void Find(Passage passage, List<AcronymDefinition> definitions)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        foreach (var sentence in passage.Sentences)
        {
            for (int i = sentence.First + 1; i < sentence.End; i++)
            {
                if (IsShort(passage, tokens[i]))
                {
                    bool bracket = passage.Form(tokens[i - 1]) is "(" or "[" && i + 1 < sentence.End && passage.Form(tokens[i + 1]) is ")" or "]" or "," or ";";
                    int before = bracket ? i - 2 : Introduced(passage, i, sentence.First);
                    if (before >= sentence.First)
                    {
                        Before(passage, sentence.First, before, i, definitions);
                    }
                }
            }

            for (int i = sentence.First; i + 2 < sentence.End; i++)
            {
                if (IsShort(passage, tokens[i]) && passage.Form(tokens[i + 1]) is "(" or "," && !Defined(definitions, i))
                {
                    After(passage, i, passage.Form(tokens[i + 1]) is "(" ? ")" : ",", sentence.End, definitions);
                }
            }
        }
    }

    /// <summary>A token that may be a short form: 2 to 12 signs, a capital among them, not a plain capitalised word unless it is in brackets.</summary>
    private static bool IsShort(Passage passage, in Token token)
    {
        ReadOnlySpan<char> form = passage.Form(token);
        if (token.Kind == TokenKind.Punctuation || token.Kind == TokenKind.Symbol || form.Length is < 2 or > 14 || token.Is(TokenTraits.Elided))
        {
            return false;
        }

        int upper = 0;
        foreach (char c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2 || (upper == 1 && token.Is(TokenTraits.Capital) && token.Is(TokenTraits.Bracketed) && form.Length <= 9);
    }

    // "…, ou ACR", "dite ACR", "ci-après ACR", "or ACR": returns the index of the long form's last token, or -1.
    private static int Introduced(Passage passage, int at, int first)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int i = at - 1;
        while (i > first && passage.Form(tokens[i]) is "l'" or "l’" or "le" or "la" or "les" or "the")
        {
            i--;
        }

        if (i <= first || passage.Form(tokens[i]) is not ("ou" or "dit" or "dite" or "ci-après" or "or" or "aka" or "abrégé" or "abrégée"))
        {
            return -1;
        }

        i--;
        return i > first && passage.Form(tokens[i]) is "," or "(" ? i - 1 : i;
    }

    private static void Before(Passage passage, int first, int last, int acronym, List<AcronymDefinition> definitions)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        string letters = AcronymAligner.Letters(passage.Form(tokens[acronym]).ToString());
        int window = (3 * letters.Length) + 4;
        (double best, int start) = (0, -1);
        List<string> words = [];
        for (int i = last; i >= first && last - i < window; i--)
        {
            if (tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol && passage.Form(tokens[i]) is not ("," or "-" or "&" or "/"))
            {
                break;
            }

            words.InsertRange(0, AcronymAligner.Words(passage.Form(tokens[i]).ToString()));
            if (words.Count == 0 || !Begins(passage, tokens[i], letters))
            {
                continue;
            }

            double score = AcronymAligner.Score(letters, words);
            if (score > best + 0.001)
            {
                (best, start) = (score, i);
            }
        }

        bool fits = best >= 0.7 || (best >= 0.6 && tokens[acronym].Is(TokenTraits.Bracketed));
        if (fits && last > start)
        {
            definitions.Add(new AcronymDefinition(start, last, acronym, best));
        }
    }

    // A long form begins with the acronym's first letter, or its first word is a capital.
    private static bool Begins(Passage passage, in Token token, string letters)
    {
        ReadOnlySpan<char> form = passage.Form(token);
        return token.Kind != TokenKind.Punctuation && !token.Is(TokenTraits.Elided) && form.Length > 1 && Languages.Folding.Base(form[0]) == letters[0];
    }

    private static void After(Passage passage, int acronym, string closing, int end, List<AcronymDefinition> definitions)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        string letters = AcronymAligner.Letters(passage.Form(tokens[acronym]).ToString());
        int first = acronym + 2, last = first;
        while (first < end && passage.Form(tokens[first]) is "l'" or "l’" or "le" or "la" or "les" or "the" or "pour")
        {
            first++;
        }

        List<string> words = [];
        for (last = first; last < end && last - first < (3 * letters.Length) + 4 && !passage.Form(tokens[last]).SequenceEqual(closing); last++)
        {
            words.AddRange(AcronymAligner.Words(passage.Form(tokens[last]).ToString()));
        }

        if (last < end && last - first > 1 && passage.Form(tokens[last]).SequenceEqual(closing) && letters.Length > 1)
        {
            double score = AcronymAligner.Score(letters, words);
            if (score >= (closing == "," ? 0.85 : 0.7))
            {
                definitions.Add(new AcronymDefinition(first, last - 1, acronym, score));
            }
        }
    }

    private static bool Defined(List<AcronymDefinition> definitions, int acronym)
    {
        foreach (AcronymDefinition definition in definitions)
        {
            if (definition.Acronym == acronym)
            {
                return true;
            }
        }

        return false;
    }
}
