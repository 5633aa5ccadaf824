namespace Checker.Dimensions.Quantities;

/// <summary>
/// Settles the quantities of a passage among themselves: "un" that stands against another number, "trois sur quatre", the part each plays, and the noun an elliptic one stands for.
/// </summary>
internal static class QuantityRoles
{
    private const int FarthestNoun = 8;

    public static void Assign(in Pieces pieces, Passage passage, List<QuantityDraft> drafts)
    {
        JoinShares(pieces, drafts);
        DropArticles(pieces, passage, drafts);
        Span<QuantityDraft> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(drafts);
        int sentence = -1, first = 0, firstDraft = 0;
        for (int i = 0; i < all.Length; i++)
        {
            int at = passage.SentenceOf(pieces.Origin(all[i].First));
            if (at != sentence)
            {
                sentence = at;
                firstDraft = i;
                first = StartOf(pieces, all[i].First, passage.Sentences[at].First);
            }

            RoleReader.Read(pieces, all, i, first, firstDraft);
            Borrow(pieces, all, i, first, firstDraft);
        }
    }

    private static int StartOf(in Pieces pieces, int from, int token)
    {
        int i = from;
        while (i > 0 && pieces.Origin(i - 1) >= token)
        {
            i--;
        }

        return i;
    }

    /// <summary>"un" and "one" count only beside another number ("un mort et six blessés"), or with "seul".</summary>
    private static void DropArticles(in Pieces pieces, Passage passage, List<QuantityDraft> drafts)
    {
        int kept = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            QuantityDraft draft = drafts[i];
            if (draft.LoneOne && draft.IsCount)
            {
                bool only = pieces.Has(draft.End, NumberMarks.Only);
                bool opposed = (kept > 0 && Beside(pieces, passage, drafts[kept - 1], draft)) || (i + 1 < drafts.Count && !drafts[i + 1].LoneOne && Beside(pieces, passage, draft, drafts[i + 1]));
                bool whole = i + 1 < drafts.Count && drafts[i + 1].First - draft.End is 1 or 2 && pieces.Has(draft.End, NumberMarks.Of);
                opposed |= whole || (pieces.Has(draft.First - 1, NumberMarks.Only) && !pieces.Lexicon.Vigesimal);
                bool hedged = draft.Hedge is not (HedgeClass.Bare or HedgeClass.Exact);
                if (!only && !opposed && !hedged && !OneReader.Counts(pieces, draft))
                {
                    continue;
                }

                if (only)
                {
                    draft.End++;
                    CountedHead.Find(pieces, ref draft);
                    if (pieces.Has(draft.First - 1, NumberMarks.Not))
                    {
                        // "pas un seul blessé" is none.
                        draft.First--;
                        draft.Anchor = draft.Anchor2 = 0;
                        draft.Hedge = HedgeClass.Exact;
                    }
                }

                draft.LoneOne = false;
            }

            drafts[kept++] = draft;
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    /// <summary>Two counts tied by "et", "ou" or a comma, with no more than a noun group between them.</summary>
    private static bool Beside(in Pieces pieces, Passage passage, in QuantityDraft left, in QuantityDraft right)
    {
        if (!left.IsCount || !right.IsCount || right.First - left.End > 7 || (left.End == right.First && !pieces.Is(left.End, ','))
            || passage.SentenceOf(pieces.Origin(left.First)) != passage.SentenceOf(pieces.Origin(right.First)))
        {
            return false;
        }

        int link = right.First - 1;
        link -= pieces.Has(link, NumberMarks.To | NumberMarks.Of) ? 1 : 0;
        return left.Head >= 0 && left.Head < link && (pieces.Has(link, NumberMarks.And | NumberMarks.Or | NumberMarks.Listing) || (pieces.Is(link, ',') && (!right.LoneOne || (right.Head >= 0 && pieces.Has(right.Head, NumberMarks.Person)))));
    }

    /// <summary>"trois sur quatre" and "one in ten" are one share; "269 sur 946" stays two numbers.</summary>
    private static void JoinShares(in Pieces pieces, List<QuantityDraft> drafts)
    {
        int kept = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            QuantityDraft part = drafts[i];
            if (i + 1 < drafts.Count && TryJoin(pieces, part, drafts[i + 1], out QuantityDraft share))
            {
                part = share;
                i++;
            }

            drafts[kept++] = part;
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    private static bool TryJoin(in Pieces pieces, in QuantityDraft part, in QuantityDraft whole, out QuantityDraft share)
    {
        share = part;
        int gap = whole.First - part.End;
        bool over = gap == 0 && Math.Abs(part.Anchor) == 1 && whole.Hedge == HedgeClass.More && whole.NumberFirst == whole.First + 1 && pieces.Has(part.End, NumberMarks.Over);
        bool inside = part.Head == part.End && part.HeadEnd == whole.First - 1 && gap == 2 && pieces.Has(part.HeadEnd, NumberMarks.Over) && IsGroupSize(whole.Anchor);
        bool link = over || inside || (gap == 1
            ? pieces.Has(part.End, NumberMarks.Over) || pieces.Has(part.End, NumberMarks.OutOf)
            : gap == 2 && pieces.Has(part.End, NumberMarks.OutOf) && pieces.Has(part.End + 1, NumberMarks.Of));
        if (!link || !part.IsCount || !whole.IsCount || (!over && whole.NumberFirst != whole.First) || whole.Hedge is HedgeClass.Range or HedgeClass.Scale or HedgeClass.Few || part.Anchor >= whole.Anchor || part.Proportion || part.Anchor == 0
            || !(IsGroupSize(whole.Anchor) || !whole.Digits || part.LoneOne) || part.Hedge is HedgeClass.Range or HedgeClass.Scale or HedgeClass.Few)
        {
            return false;
        }

        share.Anchor = share.Anchor2 = part.Anchor / whole.Anchor;
        share.Proportion = true;
        share.TakesOf = true;
        share.End = share.NumberEnd = whole.End;
        if (!inside)
        {
            share.Head = whole.Head;
            share.HeadFirst = whole.HeadFirst;
            share.HeadEnd = whole.HeadEnd;
        }

        share.Role = QuantityRole.Share;
        share.LoneOne = false;
        if (whole.Hedge is not HedgeClass.Bare && !over)
        {
            share.Sort = QuantityKind.Range;
            share.Hedge = QuantityReader.Combine(share.Hedge, whole.Hedge);
        }

        return true;
    }

    private static bool IsGroupSize(double size) => size <= 10 || size is 20 or 50 or 100 or 1000 or 10000;

    /// <summary>A number without a noun of its own stands for the one before: "dont douze", "617 ont voté", "contre 212".</summary>
    private static void Borrow(in Pieces pieces, Span<QuantityDraft> all, int index, int first, int firstDraft)
    {
        ref QuantityDraft draft = ref all[index];
        if (draft.Head >= 0 || !(draft.IsCount || draft.Sort == QuantityKind.Percent))
        {
            return;
        }

        int counted = draft.IsCount ? CountedHead.CountedBefore(pieces, draft.First, first) : -1;
        if (counted >= 0)
        {
            draft.Head = draft.HeadFirst = counted;
            draft.HeadEnd = counted + 1;
            return;
        }

        for (int i = index - 1; i >= Math.Max(Math.Max(firstDraft - 1, 0), index - FarthestNoun) && draft.IsCount; i--)
        {
            ref QuantityDraft earlier = ref all[i];
            if (earlier.IsCount && earlier.Head >= 0)
            {
                draft.Head = earlier.Head;
                draft.HeadFirst = earlier.HeadFirst;
                draft.HeadEnd = earlier.HeadEnd;
                return;
            }
        }

        // The noun stands after the next number: "de 8 à 10 soldats", "212 votes to 198" the other way round.
        if (index + 1 < all.Length && all[index + 1].IsCount && all[index + 1].Head >= 0 && all[index + 1].First - draft.End <= 2)
        {
            draft.Head = all[index + 1].Head;
            draft.HeadFirst = all[index + 1].HeadFirst;
            draft.HeadEnd = all[index + 1].HeadEnd;
        }
    }
}
