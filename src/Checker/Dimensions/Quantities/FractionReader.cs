namespace Checker.Dimensions.Quantities;

/// <summary>Reads fractions in words: "un tiers", "trois quarts", "la moitié", "vingt et trois cinquièmes", "half a million", "un sur dix".</summary>
internal static class FractionReader
{
    /// <summary>A fraction without a number in front: "la moitié", "demi", "half", "½", "a third".</summary>
    public static bool TryLone(in Pieces pieces, int at, ref Numeral numeral)
    {
        NumberWord word = pieces.Number(at);
        int next = at + 1;
        double value;
        if (word.Part == NumberPart.Fraction)
        {
            value = word.Value;
        }
        else if (word.Part == NumberPart.Denominator && Stands(pieces, at, word))
        {
            value = 1 / word.Value;
        }
        else if (word.Part == NumberPart.Article && pieces.Number(at + 1) is { Part: NumberPart.Denominator or NumberPart.Ordinal, Value: < 100 } divisor
            && (divisor.Part == NumberPart.Denominator || pieces.Has(at + 2, NumberMarks.Of) || !pieces.IsWord(at + 2)))
        {
            value = 1 / divisor.Value;
            next++;
        }
        else
        {
            return false;
        }

        numeral.Value = value;
        numeral.End = next;
        numeral.Fraction = true;
        Multiply(pieces, ref numeral);
        return true;
    }

    /// <summary>What a number read so far becomes with a fraction behind it: "trois" + "cinquièmes", "deux" + "et demi", "6" + "½".</summary>
    public static void Extend(in Pieces pieces, ref Numeral numeral)
    {
        if (numeral.Fraction)
        {
            return;
        }

        int next = numeral.End;
        bool whole = numeral.Value == Math.Floor(numeral.Value) && numeral.Class == HedgeClass.Bare;
        if (whole && TryDivisor(pieces, next, numeral, out double divisor, out int end))
        {
            numeral.Value /= divisor;
            numeral.End = end;
            numeral.Fraction = true;
            numeral.LoneOne = numeral.Whole = false;
            Multiply(pieces, ref numeral);
            return;
        }

        if (pieces.Number(next).Part == NumberPart.Fraction && whole)
        {
            numeral.Value += pieces.Number(next).Value;
            numeral.End++;
            numeral.LoneOne = numeral.Whole = false;
            return;
        }

        // "un million et demi" is half a million more, "cent trois et deux tiers" two thirds.
        if (pieces.Has(next, NumberMarks.And) && TryWhole(pieces, next + 1, out double part, out double shared, out end))
        {
            // "five and a half million": the large unit is the whole number's too.
            double unit = numeral.Scale >= 1e6 ? numeral.Scale : 1;
            numeral.Value = shared > 1 && unit == 1 ? (numeral.Value * shared) + part : numeral.Value + (part < 1 ? part * unit : part);
            numeral.TakesOf |= shared > 1;
            numeral.End = end;
            numeral.LoneOne = numeral.Whole = false;
            if (pieces.Number(end) is { Part: NumberPart.Scale } scale && unit == 1)
            {
                numeral.Value *= scale.Value;
                numeral.Scale = scale.Value;
                numeral.TakesOf = true;
                numeral.End++;
            }
        }
    }

    /// <summary>A fraction after "et": "demi", "un quart", "trois quarts millions".</summary>
    private static bool TryWhole(in Pieces pieces, int at, out double value, out double scale, out int end)
    {
        Numeral part = new() { Scale = 1 };
        bool read = TryLone(pieces, at, ref part);
        if (!read && NumberComposer.TryRead(pieces, at, ref part) && !part.Ordinal && TryDivisor(pieces, part.End, part, out double divisor, out int after))
        {
            part.Value /= divisor;
            part.End = after;
            Multiply(pieces, ref part);
            read = true;
        }

        value = part.Value;
        scale = part.Scale;
        end = part.End;
        return read && !part.Ordinal;
    }

    /// <summary>"half" and "la moitié" stand alone; a quarter or a third is one after its article only, for a quarter is also a part of town or of the year.</summary>
    private static bool Stands(in Pieces pieces, int at, NumberWord word) =>
        word.Value == 2 || (pieces.Has(at + 1, NumberMarks.Of) && (at == 0 || (pieces.Lexicon.Vigesimal && pieces.Has(at - 1, NumberMarks.Definite) && !pieces.Has(at - 1, NumberMarks.Plural))));

    private static bool TryDivisor(in Pieces pieces, int at, in Numeral top, out double divisor, out int end)
    {
        divisor = 0;
        end = at;
        NumberWord word = pieces.Number(at);
        int dash = pieces.Has(at, NumberMarks.Dash) && pieces.Number(at + 1).Part is NumberPart.Ordinals or NumberPart.Ordinal or NumberPart.Denominator && !top.Digits ? 1 : 0;
        word = dash == 1 ? pieces.Number(at + 1) : word;
        if (word.Part is NumberPart.Ordinals or NumberPart.Denominator || (word.Part == NumberPart.Ordinal && !top.Digits))
        {
            divisor = word.Value;
            end = at + dash + 1;
            return true;
        }

        // "trois vingt-cinquièmes": the divisor is a compound of its own.
        Numeral compound = new() { Scale = 1 };
        if (word.Part is NumberPart.Ten or NumberPart.Unit && (top.LoneOne || word.Part == NumberPart.Ten) && NumberComposer.TryRead(pieces, at, ref compound))
        {
            if (compound.Ordinal)
            {
                divisor = compound.Value;
                end = compound.End;
                return true;
            }

            NumberWord tail = pieces.Number(compound.End);
            if (tail.Part == NumberPart.Ordinals && (pieces.SameToken(compound.End, compound.End - 1) || (tail.Value < 10 && word.Part == NumberPart.Ten && compound.End == at + 1)))
            {
                divisor = compound.Value + tail.Value;
                end = compound.End + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>"un demi million", "half a million", "deux tiers de million", "half a dozen".</summary>
    private static void Multiply(in Pieces pieces, ref Numeral numeral)
    {
        int next = numeral.End;
        next += pieces.Has(next, NumberMarks.Of) ? 1 : 0;
        next += pieces.Number(next).Part is NumberPart.Article or NumberPart.One ? 1 : 0;

        NumberWord word = pieces.Number(next);
        if (word.Part is NumberPart.Scale or NumberPart.Dozen && word.Value >= 12)
        {
            numeral.Value *= word.Value;
            numeral.Class = word.Part == NumberPart.Dozen ? HedgeClass.Approx : HedgeClass.Bare;
            numeral.Scale = word.Part == NumberPart.Scale ? word.Value : 1;
            numeral.Fraction = false;
            numeral.TakesOf = true;
            numeral.End = next + 1;
        }
    }
}
