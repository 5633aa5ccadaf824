namespace Checker.Dimensions.Quantities;

/// <summary>Reads what science writes behind a number: a power ("1.1^23"), an exponent with its sign ("12,3e+14").</summary>
internal static class ExponentReader
{
    private const int MostSigns = 3;

    public static bool TryRead(in Pieces pieces, ref Numeral numeral)
    {
        int at = numeral.End;
        bool power = pieces.Is(at, '^') && pieces.Joined(at);
        bool exponent = !power && (pieces.Is(at, 'e') || pieces.Is(at, 'E')) && pieces.Joined(at) && (pieces.Is(at + 1, '+') || pieces.Is(at + 1, '-'));
        if (!power && !exponent)
        {
            return false;
        }

        int i = at + 1, minus = 0;
        for (; i <= at + MostSigns && i < pieces.Count && pieces.Form(i)[0] is '+' or '-'; i++)
        {
            minus += pieces.Form(i).Count('-');
        }

        if (!pieces.IsDigits(i) || !pieces.Joined(i) || pieces[i].Length > 3 || !DigitReader.TryRead(pieces.Form(i), pieces.Lexicon.DecimalComma, out DigitValue digits) || !digits.Whole)
        {
            return false;
        }

        double n = minus % 2 == 1 ? -digits.Value : digits.Value;
        numeral.Value = power ? Math.Pow(numeral.Value, n) : numeral.Value * Math.Pow(10, n);
        numeral.Whole = numeral.Groupable = false;
        numeral.End = i + 1;
        return true;
    }
}
