namespace Checker.Dimensions.Quantities;

/// <summary>A number written in digits.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Groupable">A decimal mark before exactly three digits, "2,750": a count of things cannot have a fraction, so it may be two thousand.</param>
/// <param name="Whole">Plain digits, no mark at all: a year, a day or a page may look like this.</param>
internal readonly record struct DigitValue(double Value, bool Groupable, bool Whole);

/// <summary>
/// Reads digits in every newspaper format: groups by space, point, comma or apostrophe, Indian groups (12,34,567), decimals by comma or point, exponents (1e10).
/// What fits no format ("1.2.3.4") is no number.
/// </summary>
internal static class DigitReader
{
    private const int LongestNumber = 40;

    /// <summary>Reads a whole token of digits.</summary>
    /// <param name="form">The token as written.</param>
    /// <param name="decimalComma">True where the comma is the decimal mark and the point groups.</param>
    /// <param name="value">What it means.</param>
    /// <returns>False when the form is no number.</returns>
    public static bool TryRead(ReadOnlySpan<char> form, bool decimalComma, out DigitValue value)
    {
        value = default;
        if (form.Length > LongestNumber)
        {
            return false;
        }

        int commas = 0, points = 0, gaps = 0, lastMark = -1, end = form.Length, exponent = 0;
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            if (c is ',' or '.')
            {
                commas += c == ',' ? 1 : 0;
                points += c == '.' ? 1 : 0;
                lastMark = i;
            }
            else if (c is 'e' or 'E' && Exponent(form[(i + 1)..], out exponent))
            {
                end = i;
                break;
            }
            else if (!IsDigit(c))
            {
                if (char.IsLetter(c))
                {
                    return false;
                }

                gaps++;
            }
        }

        ReadOnlySpan<char> number = form[..end];
        int decimals = lastMark;
        bool groupable = false;
        if (commas + points == 0)
        {
            decimals = -1;
        }
        else if (commas > 0 && points > 0)
        {
            // Both marks: the last one, when it stands alone, is the decimal mark.
            if ((form[lastMark] == ',' ? commas : points) > 1)
            {
                return false;
            }
        }
        else if (commas + points > 1)
        {
            decimals = -1;
        }
        else if (end - lastMark == 4 && lastMark is > 0 and <= 3 && number[0] != '0' && gaps == 0)
        {
            bool decimalMark = (form[lastMark] == ',') == decimalComma;
            groupable = decimalMark && decimalComma;
            decimals = decimalMark ? lastMark : -1;
        }

        ReadOnlySpan<char> whole = decimals < 0 ? number : number[..decimals];
        if (!Grouped(whole))
        {
            return false;
        }

        double result = Digits(whole);
        if (decimals >= 0)
        {
            ReadOnlySpan<char> fraction = number[(decimals + 1)..];
            foreach (char c in fraction)
            {
                if (!IsDigit(c))
                {
                    return false;
                }
            }

            // One division keeps 3,5 exactly 3.5.
            double scale = Math.Pow(10, Math.Min(fraction.Length, 15));
            result = ((result * scale) + Digits(fraction[..Math.Min(fraction.Length, 15)])) / scale;
        }

        value = new DigitValue(result * Math.Pow(10, exponent), groupable, commas + points + gaps == 0 && exponent == 0);
        return double.IsFinite(value.Value);
    }

    /// <summary>True for digits without marks, in groups of three, or in the Indian 3-2-2 pattern.</summary>
    private static bool Grouped(ReadOnlySpan<char> whole)
    {
        int first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
        {
            return whole.Length > 0;
        }

        int last = whole.Length;
        bool indian = false;
        for (int i = whole.Length - 1; i >= 0; i--)
        {
            if (IsDigit(whole[i]))
            {
                continue;
            }

            int size = last - i - 1;
            if (last == whole.Length ? size != 3 : size != 3 && !(size == 2 && whole[i] == ','))
            {
                return false;
            }

            indian |= size == 2;
            last = i;
        }

        return last > 0 && last <= (indian ? 2 : 3);
    }

    private static double Digits(ReadOnlySpan<char> text)
    {
        double value = 0;
        foreach (char c in text)
        {
            if (IsDigit(c))
            {
                value = (value * 10) + (c >= '\uFF10' ? c - '\uFF10' : c - '0');
            }
        }

        return value;
    }

    private static bool Exponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        if (text.Length is 0 or > 2)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            exponent = (exponent * 10) + c - '0';
        }

        return true;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19';
}
