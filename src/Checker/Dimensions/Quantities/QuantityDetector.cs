using Checker.Languages;

namespace Checker.Dimensions.Quantities;

/// <summary>
/// Reads every quantity of a passage in one pass over its tokens: numbers in digits and words, hedges, money, percent, units, ranges, fractions, ordinals, with what they count and
/// the part they play. Safe to share between threads; the tables of a language are made at its first use.
/// </summary>
internal sealed class QuantityDetector(Language language)
{
    private const int MostSpareDrafts = 1024;

    /// <summary>One list of drafts a thread, emptied after each passage.</summary>
    [ThreadStatic]
    private static List<QuantityDraft>? spare;

    private readonly Lazy<QuantityLexicon> lexicon = new(() => QuantityLexicon.For(language));

    /// <summary>Appends the quantities of the passage in the order of the text.</summary>
    public void Detect(Passage passage, List<QuantityMention> mentions)
    {
        Pieces pieces = new(passage, this.lexicon.Value);
        try
        {
            List<QuantityDraft> drafts = spare ?? new List<QuantityDraft>(64);
            spare = null;
            for (int i = 0; i < pieces.Count;)
            {
                Token piece = pieces[i];
                if (piece.Kind != TokenKind.Number && !pieces.Lexicon.Starts(piece.Word) && piece.Kind != TokenKind.Punctuation)
                {
                    i++;
                    continue;
                }

                i = Step(pieces, i, drafts);
            }

            if (drafts.Count > 0)
            {
                QuantityRoles.Assign(pieces, passage, drafts);
                foreach (QuantityDraft draft in drafts)
                {
                    mentions.Add(QuantityMaker.Make(pieces, passage, draft));
                }

                drafts.Clear();
            }

            spare = drafts.Capacity <= MostSpareDrafts ? drafts : null;
        }
        finally
        {
            pieces.Release();
        }
    }

    // "La police a arrêté 340 personnes": a plural noun right after the number is counted by it, whatever stands before but the name of a model.
    private static bool Counts(in Pieces pieces, int number)
    {
        if (number + 1 >= pieces.All.Length || pieces.All[number].Kind != TokenKind.Number || pieces.All[number + 1] is not { Kind: TokenKind.Word, Length: > 3 } noun || noun.Is(TokenTraits.Capital) || pieces.Has(number + 1, NumberMarks.Function))
        {
            return false;
        }

        return pieces.Form(number + 1)[^1] is 's' or 'x' or 'S' || pieces.Form(number + 1) is "people";
    }

    /// <summary>Reads what begins at a piece.</summary>
    /// <returns>The piece to go on from.</returns>
    private static int Step(in Pieces pieces, int at, List<QuantityDraft> drafts)
    {
        if (pieces.Lexicon.Traps.TryMatch(pieces.All, at, out int length, out _))
        {
            return at + length;
        }

        if (pieces.Lexicon.Labels.TryMatch(pieces.All, at, out length, out bool model) && (model || !Counts(pieces, at + length)))
        {
            return Labelled(pieces, at + length);
        }

        int shape = DateShapes.Skip(pieces, at);
        if (shape > at)
        {
            return shape;
        }

        if (!QuantityReader.TryRead(pieces, at, out QuantityDraft draft))
        {
            return at + 1;
        }

        if (DateShapes.IsSpokenScore(pieces, draft))
        {
            return draft.End + 2;
        }

        if (draft.Hedge == HedgeClass.Range && DateShapes.AreYears(pieces, draft))
        {
            return draft.End;
        }

        // A date inside what was read ("entre 8 et 10 mai", "de 1990 à 1995") gives way to the date.
        for (int i = Math.Max(draft.NumberFirst, at + 1); i < draft.End; i++)
        {
            if (pieces.IsDigits(i) && DateShapes.Skip(pieces, i) is int end && end > i)
            {
                return end;
            }
        }

        if (!double.IsFinite(draft.Anchor) || !double.IsFinite(draft.Anchor2) || DateShapes.IsOffset(pieces, draft) || QuantityTraps.IsSilent(pieces, draft))
        {
            return draft.End;
        }

        CountedHead.Find(pieces, ref draft);
        QuantityReader.AfterHead(pieces, ref draft);
        drafts.Add(draft);
        return draft.End;
    }

    /// <summary>The number after "article" or "page", and those that go with it ("articles 5 et 7"), are names.</summary>
    private static int Labelled(in Pieces pieces, int at)
    {
        int i = at;
        i += pieces.Is(i, ':') || pieces.Is(i, '.') ? 1 : 0;
        i += i + 1 < pieces.Count && pieces[i].Is(TokenTraits.AllCapitals) && pieces[i].Length <= 3 && pieces.IsDigits(i + 1) ? 1 : 0;
        if (!pieces.IsDigits(i))
        {
            return pieces.Number(i).Part is NumberPart.Unit or NumberPart.One or NumberPart.Ten && !CountedHead.IsPlainNoun(pieces, i + 1) ? i + 1 : at;
        }

        i++;
        while (pieces.IsDigits(i + 1) && (pieces.Has(i, NumberMarks.And | NumberMarks.To | NumberMarks.Or | NumberMarks.Dash) || pieces.Is(i, '/')))
        {
            i += 2;
        }

        return i;
    }
}
