namespace Checker.Dimensions.Quantities;

/// <summary>Reads numbers that are vague by their own words: "une dizaine", "des centaines de milliers", "quelques dizaines", "several hundred", "plusieurs".</summary>
internal static class VagueReader
{
    /// <summary>Reads a vague numeral at <paramref name="at"/>: a determiner and a noun of number, or a determiner that counts by itself.</summary>
    public static bool TryRead(in Pieces pieces, int at, ref Numeral numeral)
    {
        NumberMarks marks = pieces.Marks(at);
        NumberWord word = pieces.Number(at);
        int noun = at + 1;
        HedgeClass plural;
        if ((marks & NumberMarks.Several) != 0)
        {
            plural = HedgeClass.Scale;
        }
        else if ((marks & NumberMarks.Few) != 0)
        {
            plural = HedgeClass.Few;
        }
        else if (word.Part is NumberPart.One or NumberPart.Article)
        {
            // "une poignée de", "a few", "a couple of".
            if ((pieces.Marks(at + 1) & NumberMarks.Few) != 0)
            {
                plural = HedgeClass.Few;
                noun = at + 2;
            }
            else
            {
                plural = HedgeClass.Approx;
            }
        }
        else if (word.Part is NumberPart.Group or NumberPart.Dozen or NumberPart.Score)
        {
            // English has no determiner: "dozens of"; the singular "dozen" stands after a number only.
            if (pieces.Lexicon.Vigesimal || pieces.Form(at)[^1] is not ('s' or 'S'))
            {
                return false;
            }

            plural = HedgeClass.Scale;
            noun = at;
        }
        else if ((marks & NumberMarks.Plural) != 0)
        {
            plural = HedgeClass.Scale;
        }
        else
        {
            return false;
        }

        NumberWord counted = pieces.Number(noun);
        if (counted.Part == NumberPart.Pair && plural == HedgeClass.Approx)
        {
            numeral.Value = counted.Value;
            numeral.TakesOf = true;
            numeral.End = noun + 1;
            return true;
        }

        bool several = plural is HedgeClass.Scale or HedgeClass.Few && noun > at;
        if (counted.Part is NumberPart.Group or NumberPart.Dozen or NumberPart.Score
            || (several && counted.Part is NumberPart.Scale or NumberPart.Hundred && !(pieces.Lexicon.Vigesimal && counted.Value < 1e6)))
        {
            numeral.Value = counted.Value;
            numeral.Class = plural;
            numeral.TakesOf = true;
            numeral.End = noun + 1;
            Chain(pieces, ref numeral);
            return true;
        }

        if (plural == HedgeClass.Approx || (marks & (NumberMarks.Several | NumberMarks.Few)) == 0 && noun != at + 2)
        {
            return false;
        }

        // "the few", "quelques" before a number is the hedge, "a few": the article is part of it.
        if (pieces.IsDigits(noun) || pieces.Number(noun).Part is NumberPart.Unit or NumberPart.Ten || !pieces.IsWord(noun) || (!pieces.Lexicon.Vigesimal && plural == HedgeClass.Few && noun == at + 1))
        {
            return false;
        }

        numeral.Value = 1;
        numeral.Class = plural;
        numeral.TakesOf = true;
        numeral.End = noun;
        return true;
    }

    /// <summary>"dizaines de milliers", "hundreds of thousands", "centaine de millions".</summary>
    public static void Chain(in Pieces pieces, ref Numeral numeral)
    {
        while (true)
        {
            int next = numeral.End + (pieces.Has(numeral.End, NumberMarks.Of) ? 1 : 0);
            NumberWord word = pieces.Number(next);
            bool multiplies = word.Part is NumberPart.Group or NumberPart.Scale or NumberPart.Dozen && word.Value >= 10;
            if (!multiplies)
            {
                return;
            }

            numeral.Value *= word.Value;
            numeral.Scale = word.Part == NumberPart.Scale ? word.Value : 1;
            numeral.End = next + 1;
        }
    }
}
