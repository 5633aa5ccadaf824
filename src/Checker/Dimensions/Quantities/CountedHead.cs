namespace Checker.Dimensions.Quantities;

/// <summary>
/// Finds the noun that a quantity counts, by word order: the noun behind the number and its adjectives, the noun after "de" behind a unit, the noun before "de 38 tonnes".
/// A parse tree would do better; whatever has one should replace this class only.
/// </summary>
internal static class CountedHead
{
    private const int LongestNounGroup = 5;
    private const int FarthestCount = 14;

    /// <summary>Says whether the piece may be a noun: a word that is no small word, no verb of the lists and no number.</summary>
    public static bool IsPlainNoun(in Pieces pieces, int at) =>
        pieces.IsWord(at)
        && !pieces.Has(at, NumberMarks.Function | NumberMarks.Verb | NumberMarks.Later | NumberMarks.Listing | NumberMarks.Of | NumberMarks.Indefinite | NumberMarks.Definite
            | NumberMarks.To | NumberMarks.And | NumberMarks.Over | NumberMarks.OutOf | NumberMarks.Including | NumberMarks.Against | NumberMarks.Per | NumberMarks.Each | NumberMarks.Month)
        && pieces.Number(at).Part is NumberPart.None or NumberPart.Suffix or NumberPart.Magnitude && !pieces[at].Is(TokenTraits.Elided) && pieces.Form(at)[0] != '-'
        && !(pieces.Lexicon.Vigesimal && IsFrenchVerb(pieces.Form(at)));

    /// <summary>Says whether a French noun may stand in the plural; names and acronyms may always.</summary>
    public static bool MayBePlural(in Pieces pieces, int at) =>
        !pieces.Lexicon.Vigesimal || pieces[at].Is(TokenTraits.Capital | TokenTraits.AllCapitals) || pieces.Form(at)[^1] is 's' or 'x' or 'z' or 'S' or 'X';

    /// <summary>Endings that only verbs have.</summary>
    private static bool IsFrenchVerb(ReadOnlySpan<char> form) => form.Length > 5
        && (form.EndsWith("aient", StringComparison.Ordinal) || form.EndsWith("èrent", StringComparison.Ordinal) || form.EndsWith("eront", StringComparison.Ordinal) || form.EndsWith("iront", StringComparison.Ordinal));

    /// <summary>Sets the head of a draft from the words around it; those that stand for an earlier noun are left to <see cref="QuantityRoles"/>.</summary>
    public static void Find(in Pieces pieces, ref QuantityDraft draft)
    {
        int at = draft.End;
        bool of = pieces.Has(at, NumberMarks.Of);
        bool measure = draft.Sort is QuantityKind.Measure or QuantityKind.Duration or QuantityKind.Money;
        if (of && (draft.TakesOf || draft.Sort == QuantityKind.Percent))
        {
            at = Inner(pieces, at + 1);
            while (pieces.Has(at, NumberMarks.Definite | NumberMarks.Plural) || pieces.IsDigits(at) || pieces.Number(at).Part is NumberPart.Unit or NumberPart.Ten or NumberPart.Hundred or NumberPart.Scale)
            {
                at++;
            }
        }
        else if (draft.Role == QuantityRole.Age && IsPlainNoun(pieces, at))
        {
            // "the 45-year-old driver".
            draft.HeadFirst = at;
            draft.Head = English(pieces, at, true);
            draft.HeadEnd = draft.Head + 1;
            return;
        }
        else if (of || measure || draft.Sort == QuantityKind.Percent)
        {
            Before(pieces, ref draft);
            return;
        }

        if (draft.Sort == QuantityKind.Duration || draft.Sort == QuantityKind.Money || pieces.Has(at, NumberMarks.Extent | NumberMarks.Minus | NumberMarks.Plus))
        {
            return;
        }

        while (pieces.Has(at, NumberMarks.Adjective | NumberMarks.Other | NumberMarks.More | NumberMarks.Only) || pieces.Number(at).Part is NumberPart.Rank)
        {
            at++;
        }

        if (!IsPlainNoun(pieces, at))
        {
            return;
        }

        if (pieces.Lexicon.Vigesimal && at == draft.End && draft.IsCount && draft.Anchor >= 2 && !MayBePlural(pieces, at))
        {
            // What two or more are counted of stands in the plural: "4 à 2 face au ..." counts no face.
            return;
        }

        draft.HeadFirst = at;
        draft.Head = pieces.Lexicon.Vigesimal ? at : English(pieces, at, draft.Sort == QuantityKind.Ordinal || draft.Anchor == 1);
        draft.HeadEnd = Narrow(pieces, draft.Head);
    }

    /// <summary>The noun that "nombre de", "total of" and the like counted earlier in the sentence: "le nombre de cas a dépassé les 5 000".</summary>
    public static int CountedBefore(in Pieces pieces, int at, int first)
    {
        for (int i = at - 1; i >= Math.Max(first, at - FarthestCount); i--)
        {
            if (pieces.Has(i, NumberMarks.CountOf) && pieces.Has(i + 1, NumberMarks.Of))
            {
                int noun = i + 2;
                while (pieces.Has(noun, NumberMarks.Definite | NumberMarks.Adjective | NumberMarks.Plural) && noun < at)
                {
                    noun++;
                }

                return noun < at && IsPlainNoun(pieces, noun) ? noun : -1;
            }
        }

        return -1;
    }

    /// <summary>"un camion de 38 tonnes", "un homme de 71 ans", "un auteur de moins de 40 ans".</summary>
    private static void Before(in Pieces pieces, ref QuantityDraft draft)
    {
        int of = draft.First - 1;
        bool age = pieces.Has(of, NumberMarks.Age) || (pieces.Has(of, NumberMarks.Of) && pieces.Has(of - 1, NumberMarks.Age));
        int noun = pieces.Has(of, NumberMarks.Of) ? of - 1 : of;
        if (age)
        {
            // "la fillette, âgée de sept ans", "a man aged 40".
            noun -= pieces.Has(noun, NumberMarks.Age) ? 1 : 0;
            noun -= pieces.Is(noun, ',') ? 1 : 0;
        }

        if (draft.Sort is QuantityKind.Measure or QuantityKind.Duration && noun >= 0 && IsPlainNoun(pieces, noun) && (noun < of || age))
        {
            draft.Head = draft.HeadFirst = noun;
            draft.HeadEnd = noun + 1;
        }
    }

    /// <summary>English puts what narrows a noun before it: the first plural is the head; of one thing, the last word before a verb, past names ("the fifth Ports League summit").</summary>
    private static int English(in Pieces pieces, int at, bool single)
    {
        int last = at;
        for (int i = at; i < at + LongestNounGroup && IsPlainNoun(pieces, i) && !(i > at && IsVerbal(pieces, i)); i++)
        {
            bool plural = IsPlural(pieces, i);
            bool modifier = plural && pieces.Has(i, NumberMarks.PluralNoun) && IsPlainNoun(pieces, i + 1) && pieces.Form(i + 1)[^1] == 's';
            if (!single && plural && !modifier)
            {
                return i;
            }

            bool name = pieces[i].Is(TokenTraits.Capital);
            if (single && !name)
            {
                return i;
            }

            last = i;
        }

        return last - at < 2 || single ? last : at;
    }

    private static bool IsVerbal(in Pieces pieces, int at) => pieces.Form(at) is [_, _, .., 'e', 'd'] or [_, _, .., 'i', 'n', 'g'];

    /// <summary>"la moitié des 52 salariés", "a quarter of the city's 40,000 residents": the noun stands behind the number inside.</summary>
    private static int Inner(in Pieces pieces, int at)
    {
        for (int i = at; i < at + 4 && i < pieces.Count && pieces[i].Kind != TokenKind.Punctuation && !pieces.Has(i, NumberMarks.And | NumberMarks.Or | NumberMarks.Of | NumberMarks.To | NumberMarks.Verb); i++)
        {
            if (pieces.IsDigits(i))
            {
                return i;
            }
        }

        return at;
    }

    private static bool IsPlural(in Pieces pieces, int at)
    {
        ReadOnlySpan<char> form = pieces.Form(at);
        return pieces.Has(at, NumberMarks.PluralNoun) || (form.Length > 3 && form[^1] is 's' && form[^2] is not ('s' or 'u' or 'i' or '\''));
    }

    /// <summary>What follows and narrows the head: a French adjective in the same number.</summary>
    private static int Narrow(in Pieces pieces, int head)
    {
        int next = head + 1;
        if (pieces.Lexicon.Vigesimal && IsPlainNoun(pieces, next) && !pieces[next].Is(TokenTraits.Capital)
            && pieces.Form(head)[^1] is 's' or 'x' && pieces.Form(next)[^1] is 's' or 'x')
        {
            next++;
        }

        return next;
    }
}
