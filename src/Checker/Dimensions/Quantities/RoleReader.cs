namespace Checker.Dimensions.Quantities;

/// <summary>Tells the part that one quantity plays in its sentence from the words around it.</summary>
internal static class RoleReader
{
    private const int Reach = 6;

    public static void Read(in Pieces pieces, Span<QuantityDraft> all, int index, int first, int firstDraft)
    {
        ref QuantityDraft draft = ref all[index];
        if (draft.Role != QuantityRole.Total)
        {
            return;
        }

        int before = draft.First - 1;
        bool previous = index > firstDraft;
        if (draft.Sort == QuantityKind.Ordinal)
        {
            draft.Role = draft.Head >= 0 && pieces.Has(draft.Head, NumberMarks.Unit) ? QuantityRole.Identifier : QuantityRole.Total;
        }
        else if (AgeReader.IsAge(pieces, draft))
        {
            draft.Role = QuantityRole.Age;
            draft.Sort = QuantityKind.Measure;
        }
        else if (draft.IsCount && draft.Head < 0 && !pieces.Lexicon.Vigesimal && (pieces.Has(before, NumberMarks.Age) || AgeReader.IsApposed(pieces, draft)))
        {
            // "the girl, aged 7": years go without saying.
            draft.Role = QuantityRole.Age;
            draft.Sort = QuantityKind.Measure;
            draft.Unit = "year";
            if (AgeReader.IsApposed(pieces, draft))
            {
                (draft.HeadFirst, draft.Head, draft.HeadEnd) = (draft.First - 2, draft.First - 2, draft.First - 1);
            }
            else
            {
                CountedHead.Find(pieces, ref draft);
            }
        }
        else if (IsPrevious(pieces, all, index, firstDraft))
        {
            draft.Role = QuantityRole.Previous;
        }
        else if (draft.IsCount && index + 1 < all.Length && IsPartOf(pieces, draft, all[index + 1]))
        {
            draft.Role = QuantityRole.Part;
            all[index + 1].Role = QuantityRole.Total;
            all[index + 1].StatedTotal = true;
        }
        else if (IsPart(pieces, draft, previous) || (previous && draft.IsCount && all[index - 1].Role == QuantityRole.Part && Continues(pieces, all[index - 1], draft)))
        {
            draft.Role = draft.Proportion ? QuantityRole.Share : QuantityRole.Part;
        }
        else if (draft.Proportion)
        {
            draft.Role = draft.Head < draft.End && Changes(pieces, draft, first) ? QuantityRole.Increment : QuantityRole.Share;
        }
        else if (IsLimit(pieces, before, first))
        {
            draft.Role = QuantityRole.Limit;
        }
        else if (IsIncrement(pieces, all, index, first))
        {
            draft.Role = QuantityRole.Increment;
        }
        else if (previous && draft.Sort == QuantityKind.Percent && pieces.Has(before, NumberMarks.Or | NumberMarks.Namely) && all[index - 1].Role == QuantityRole.Increment && before - all[index - 1].End <= 3)
        {
            // "rose 120 points, or 0.4 percent": the same change told again.
            draft.Role = QuantityRole.Increment;
        }
        else if (RateReader.IsRate(pieces, draft, first))
        {
            draft.Role = QuantityRole.Rate;
        }
        else if (draft.Sort == QuantityKind.Percent)
        {
            draft.Role = RateReader.IsLevel(pieces, draft, first) ? QuantityRole.Rate : QuantityRole.Share;
        }
        else
        {
            draft.StatedTotal |= IsTotal(pieces, draft);
        }
    }

    /// <summary>"contre 212", "up from 57 %", and the first value of "passé de 15 à 18".</summary>
    private static bool IsPrevious(in Pieces pieces, Span<QuantityDraft> all, int index, int firstDraft)
    {
        ref QuantityDraft draft = ref all[index];
        int before = draft.First - 1;
        if (pieces.Has(before, NumberMarks.Against) && !pieces.Has(before, NumberMarks.From))
        {
            // "contre 45,8 % pour son rival" sets two rivals side by side.
            return index > firstDraft && !pieces.Has(draft.End, NumberMarks.For);
        }

        if (pieces.Has(before - 1, NumberMarks.Compared) && (pieces.Has(before, NumberMarks.To) || pieces.Form(before) is "with"))
        {
            return true;
        }

        bool from = pieces.Has(before, NumberMarks.From) || (pieces.Lexicon.Vigesimal && pieces.Has(before, NumberMarks.Of));
        if (!from)
        {
            return false;
        }

        bool moves = index > firstDraft && all[index - 1].End >= before - 1 && pieces.Has(all[index - 1].First - 1, NumberMarks.To);
        for (int i = before - 1; i >= Math.Max(0, before - 3); i--)
        {
            moves |= pieces.Has(i, NumberMarks.Move);
        }

        bool then = index + 1 < all.Length && pieces.Has(draft.End, NumberMarks.To) && all[index + 1].First == draft.End + 1;
        if (moves && then && draft.Unit.Length == 0)
        {
            draft.ElidedUnit = all[index + 1].Unit;
        }

        return moves && (then || !pieces.Lexicon.Vigesimal);
    }

    /// <summary>"269 éléments sur 946", "12 of the 40 seats".</summary>
    private static bool IsPartOf(in Pieces pieces, in QuantityDraft draft, in QuantityDraft next)
    {
        int link = next.First - 1;
        bool article = pieces.Has(link, NumberMarks.Definite | NumberMarks.Plural) && !(pieces.Has(link, NumberMarks.Of) && link == draft.End);
        link -= article ? 1 : 0;
        bool over = pieces.Has(link, NumberMarks.Over) || (pieces.Has(link, NumberMarks.Of) && (pieces.Has(link - 1, NumberMarks.OutOf) || link == draft.End));
        return over && next.IsCount && next.Hedge is HedgeClass.Bare or HedgeClass.Exact or HedgeClass.Approx && link - draft.End <= 3 && draft.Anchor < next.Anchor && !draft.Proportion
            && (link == draft.End || draft.Head >= 0) && !(pieces.Has(link, NumberMarks.Over) && next.Head >= 0 && draft.Head >= 0 && !article && next.Anchor < 20);
    }

    private static bool IsPart(in Pieces pieces, in QuantityDraft draft, bool previous)
    {
        if (!draft.IsCount)
        {
            return false;
        }

        int before = draft.First - 1;
        if (pieces.Has(before, NumberMarks.Including) || (pieces.Has(before - 1, NumberMarks.Including | NumberMarks.Among) && pieces.Has(before, NumberMarks.Plural | NumberMarks.Elliptic)))
        {
            return true;
        }

        // "dix d'entre eux", "nine of them", "dix sont dans un état grave".
        return (pieces.Has(draft.End, NumberMarks.Of) && pieces.Has(draft.End + 1, NumberMarks.Among | NumberMarks.Elliptic))
            || (previous && draft.Head < 0 && pieces.Has(draft.End, NumberMarks.Verb) && pieces.IsWord(draft.End) && !pieces.Has(before, NumberMarks.Function));
    }

    /// <summary>"dont 312 blessés et 17 disparus": what "et" adds to a part is a part.</summary>
    private static bool Continues(in Pieces pieces, in QuantityDraft part, in QuantityDraft draft)
    {
        int link = draft.First - 1;
        return part.Head >= part.End && link - part.HeadEnd <= 2 && link >= part.HeadEnd && (pieces.Has(link, NumberMarks.And) || pieces.Is(link, ','));
    }

    private static bool IsLimit(in Pieces pieces, int before, int first)
    {
        for (int i = before; i >= Math.Max(first, before - 2); i--)
        {
            if (pieces.Has(i, NumberMarks.Limit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIncrement(in Pieces pieces, Span<QuantityDraft> all, int index, int first)
    {
        ref QuantityDraft draft = ref all[index];
        bool points = draft.Unit == "percentage-point" || (draft.Head >= draft.End && pieces.Form(draft.Head) is "point" or "points");
        if (draft.Sort == QuantityKind.Percent || points)
        {
            return Changes(pieces, draft, Math.Max(first, index > 0 ? all[index - 1].End : 0));
        }

        if (pieces.Has(draft.End, NumberMarks.Of) && pieces.Has(draft.End + 1, NumberMarks.Plus | NumberMarks.Minus) && !pieces.IsDigits(draft.End + 2))
        {
            // "12 dollars de plus".
            return true;
        }

        if (!draft.IsCount)
        {
            return false;
        }

        // "deux sièges supplémentaires", "trois autres", "two more", "another five".
        int after = draft.HeadEnd > draft.End && draft.Head >= 0 ? draft.HeadEnd : draft.End;
        bool more = pieces.Has(after, NumberMarks.More) || pieces.Has(draft.End, NumberMarks.More | NumberMarks.Other) || pieces.Has(draft.HeadEnd - 1, NumberMarks.More) && draft.Head >= 0 && draft.HeadEnd - 1 > draft.Head;
        return more || pieces.Has(draft.First - 1, NumberMarks.Other | NumberMarks.More) || (pieces.Has(after, NumberMarks.Of) && pieces.Has(after + 1, NumberMarks.Plus | NumberMarks.Minus) && !pieces.IsDigits(after + 2));
    }

    /// <summary>"en hausse de 4,5 %", "fell as much as 7 percent"; but "tombé à 4 %" is where it stands now.</summary>
    private static bool Changes(in Pieces pieces, in QuantityDraft draft, int first)
    {
        if (pieces.Has(draft.End, NumberMarks.Of) && pieces.Has(draft.End + 1, NumberMarks.Change))
        {
            return true;
        }

        int before = draft.First - 1;
        if (pieces.Has(before, NumberMarks.To))
        {
            return false;
        }

        for (int i = before; i >= Math.Max(first, before - Reach); i--)
        {
            if (pieces.Has(i, NumberMarks.Change))
            {
                return true;
            }

            if (pieces[i].Kind == TokenKind.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTotal(in Pieces pieces, in QuantityDraft draft)
    {
        int after = draft.Head >= draft.End ? draft.HeadEnd : draft.End;
        return (pieces.Has(draft.First - 1, NumberMarks.Definite) && pieces.Has(draft.First - 2, NumberMarks.Over | NumberMarks.OutOf)) || pieces.Has(after + 1, NumberMarks.Whole) || pieces.Has(draft.First - 2, NumberMarks.Whole) || (pieces.Has(draft.First - 1, NumberMarks.Of) && pieces.Has(draft.First - 2, NumberMarks.Whole));
    }
}
