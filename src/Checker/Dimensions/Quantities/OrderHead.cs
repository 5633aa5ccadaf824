using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Quantities;

/// <summary>
/// The noun of a quantity by the order of the words, for numbers that the tree ties to no noun (ranges, figures with a hedge behind them, headlines): the noun behind the number and
/// its adjectives, the noun after "de" behind a unit, the noun before "de 38 tonnes".
/// </summary>
internal static class OrderHead
{
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
        else if (draft.Role == QuantityRole.Age && CountedHead.IsPlainNoun(pieces, at))
        {
            // "the 45-year-old driver".
            draft.HeadFirst = at;
            draft.Head = NounGroup.Last(pieces, at);
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

        if (!CountedHead.IsPlainNoun(pieces, at))
        {
            return;
        }

        if (pieces.Lexicon.Vigesimal && at == draft.End && draft.IsCount && draft.Anchor >= 2 && !CountedHead.MayBePlural(pieces, at))
        {
            // What two or more are counted of stands in the plural: "4 à 2 face au ..." counts no face.
            return;
        }

        int head = pieces.Lexicon.Vigesimal ? at : draft.Sort != QuantityKind.Ordinal && draft.Anchor != 1 && NounGroup.FirstPlural(pieces, at) is var plural && plural > at ? plural : NounGroup.Last(pieces, at);
        if (pieces.Tree.Upos(pieces.Origin(head)) is Upos.Adv or Upos.Pron or Upos.Adp or Upos.Sconj or Upos.Intj or Upos.Det or Upos.Aux)
        {
            return;
        }

        draft.HeadFirst = at;
        draft.Head = head;
        draft.HeadEnd = Narrow(pieces, head);
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

        if (draft.Sort is QuantityKind.Measure or QuantityKind.Duration && noun >= 0 && CountedHead.IsPlainNoun(pieces, noun) && (noun < of || age))
        {
            draft.Head = draft.HeadFirst = noun;
            draft.HeadEnd = noun + 1;
        }
    }

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

    /// <summary>What follows and narrows the head: a French adjective in the same number.</summary>
    private static int Narrow(in Pieces pieces, int head)
    {
        int next = head + 1;
        if (pieces.Lexicon.Vigesimal && CountedHead.IsPlainNoun(pieces, next) && !pieces[next].Is(TokenTraits.Capital)
            && pieces.Form(head)[^1] is 's' or 'x' && pieces.Form(next)[^1] is 's' or 'x')
        {
            next++;
        }

        return next;
    }
}
