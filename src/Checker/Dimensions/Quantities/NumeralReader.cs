namespace Checker.Dimensions.Quantities;

/// <summary>Reads one numeral: digits with their large unit, number words put together, fractions, ordinals, and the vague nouns ("une dizaine", "des milliers").</summary>
internal static class NumeralReader
{
    /// <summary>Reads the longest numeral that begins at <paramref name="at"/>.</summary>
    public static bool TryRead(in Pieces pieces, int at, out Numeral numeral)
    {
        numeral = new Numeral { Scale = 1 };
        if (at >= pieces.Count)
        {
            return false;
        }

        if (VagueReader.TryRead(pieces, at, ref numeral))
        {
            return true;
        }

        bool read = pieces.IsDigits(at) || (pieces.IsDigits(at + 1) && pieces.Joined(at + 1) && (pieces.Is(at, '.') || pieces.Is(at, ',')) && !pieces.Joined(at))
            ? ReadDigits(pieces, at, ref numeral)
            : NumberComposer.TryRead(pieces, at, ref numeral) || FractionReader.TryLone(pieces, at, ref numeral);
        if (!read)
        {
            return false;
        }

        if (!numeral.Ordinal)
        {
            FractionReader.Extend(pieces, ref numeral);
            Group(pieces, ref numeral);
            Point(pieces, at, ref numeral);
        }

        return true;
    }

    private static bool ReadDigits(in Pieces pieces, int at, ref Numeral numeral)
    {
        bool bare = !pieces.IsDigits(at);
        int digits = bare ? at + 1 : at;
        if (!DigitReader.TryRead(pieces.Form(digits), pieces.Lexicon.DecimalComma, out DigitValue value))
        {
            return false;
        }

        if (bare)
        {
            value = new DigitValue(value.Value / Math.Pow(10, pieces[digits].Length), false, false);
        }

        numeral.Value = value.Value;
        numeral.Groupable = value.Groupable;
        numeral.Whole = value.Whole;
        numeral.Digits = true;
        numeral.End = digits + 1;
        if (ExponentReader.TryRead(pieces, ref numeral))
        {
            return double.IsFinite(numeral.Value);
        }

        NumberWord next = pieces.Number(numeral.End);
        if (next.Part == NumberPart.Suffix && pieces.Joined(numeral.End))
        {
            numeral.Ordinal = true;
            numeral.End++;
            return value.Whole;
        }

        // 3/4, 10 1/2: no date, no "24/7".
        if (TryDigitFraction(pieces, digits, out double fraction))
        {
            numeral.Value = fraction;
            numeral.Fraction = true;
            numeral.Whole = false;
            numeral.End = digits + 3;
            return true;
        }

        if (value.Whole && TryDigitFraction(pieces, numeral.End, out fraction))
        {
            numeral.Value += fraction;
            numeral.Whole = false;
            numeral.End += 3;
            return true;
        }

        if (next.Part == NumberPart.Magnitude && IsMagnitude(pieces, numeral.End))
        {
            numeral.Value *= next.Value;
            numeral.Scale = next.Value;
            numeral.Whole = numeral.Groupable = false;
            numeral.TakesOf = true;
            numeral.End++;
            return true;
        }

        NumberComposer.Scale(pieces, ref numeral);
        return true;
    }

    // "3M", "10 k": the letter after white space must not be the start of something else, and a metre is no million.
    private static bool IsMagnitude(in Pieces pieces, int at)
    {
        ReadOnlySpan<char> form = pieces.Form(at);
        if (form is ['m'] or ['m', 'm'] or ['b' or 'B' or 'g'])
        {
            return form[0] != 'm' && pieces.Joined(at);
        }

        return pieces.Joined(at) || (!pieces.Joined(at + 1) && form is not ['M' or 'G']);
    }

    private static bool TryDigitFraction(in Pieces pieces, int at, out double fraction)
    {
        fraction = 0;
        if (!pieces.Is(at + 1, '/') || !pieces.IsDigits(at) || !pieces.IsDigits(at + 2) || !pieces.Joined(at + 1) || !pieces.Joined(at + 2)
            || (pieces.Is(at + 3, '/') && pieces.Joined(at + 3)) || pieces.Form(at) is ['0', ..] || pieces.Form(at + 2) is ['0', ..]
            || !DigitReader.TryRead(pieces.Form(at), true, out DigitValue top) || !DigitReader.TryRead(pieces.Form(at + 2), true, out DigitValue bottom)
            || !top.Whole || !bottom.Whole || top.Value >= bottom.Value || bottom.Value > 1000)
        {
            return false;
        }

        fraction = top.Value / bottom.Value;
        return true;
    }

    /// <summary>"deux douzaines", "3 dizaines".</summary>
    private static void Group(in Pieces pieces, ref Numeral numeral)
    {
        NumberWord next = pieces.Number(numeral.End);
        if (next.Part is not (NumberPart.Group or NumberPart.Dozen or NumberPart.Score) || numeral.LoneOne)
        {
            return;
        }

        numeral.Value *= next.Value;
        numeral.Class = next.Part == NumberPart.Group ? HedgeClass.Approx : HedgeClass.Bare;
        numeral.TakesOf = true;
        numeral.Whole = numeral.Groupable = false;
        numeral.End++;
        VagueReader.Chain(pieces, ref numeral);
    }

    /// <summary>"deux cent virgule trois", "five point five".</summary>
    private static void Point(in Pieces pieces, int at, ref Numeral numeral)
    {
        if (numeral.Digits || numeral.Fraction || !pieces.Has(numeral.End, NumberMarks.Point) || at >= numeral.End)
        {
            return;
        }

        int next = numeral.End + 1;
        double scale = 1, value = 0;
        bool any = false;
        Numeral tail = default;
        while (pieces.Number(next) is { Part: NumberPart.Unit or NumberPart.One, Value: < 10 } digit && scale > 1e-12)
        {
            scale /= 10;
            value += digit.Value * scale;
            any = true;
            next++;
        }

        if (NumberComposer.TryRead(pieces, next, ref tail) && !tail.Ordinal && tail.Value is >= 10 and < 1000)
        {
            scale /= tail.Value < 100 ? 100 : 1000;
            value += tail.Value * scale;
            any = true;
            next = tail.End;
        }

        if (any)
        {
            numeral.Value += value;
            numeral.LoneOne = false;
            numeral.End = next;
            NumberComposer.Scale(pieces, ref numeral);
        }
    }
}
