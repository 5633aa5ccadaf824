namespace Checker.Tests.Dimensions.Quantities;

/// <summary>Spells numbers out, for round trips: the reverse of what is tested, written apart from it.</summary>
internal static class NumberSpeller
{
    private static readonly string[] French20 =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] FrenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    private static readonly string[] English20 =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string French(int number) => string.Join(' ', FrenchParts(number));

    public static string English(int number) => string.Join(' ', EnglishParts(number));

    private static IEnumerable<string> FrenchParts(int number)
    {
        if (number >= 1_000_000)
        {
            yield return French(number / 1_000_000) + (number >= 2_000_000 ? " millions" : " million");
            number %= 1_000_000;
        }

        if (number >= 1000)
        {
            yield return number >= 2000 ? French(number / 1000).Replace("cents", "cent", StringComparison.Ordinal) + " mille" : "mille";
            number %= 1000;
        }

        if (number >= 100)
        {
            yield return number >= 200 ? French20[number / 100] + (number % 100 == 0 ? " cents" : " cent") : "cent";
            number %= 100;
        }

        if (number > 0)
        {
            yield return FrenchTail(number);
        }
    }

    private static string FrenchTail(int number)
    {
        if (number < 20)
        {
            return French20[number];
        }

        int tens = number / 10, rest = tens is 7 or 9 ? number - ((tens - 1) * 10) : number % 10;
        string start = FrenchTens[tens];
        return rest == 0 ? start + (tens == 8 ? "s" : "") : rest is 1 or 11 && tens < 8 ? $"{start} et {French20[rest]}" : $"{start}-{French20[rest]}";
    }

    private static IEnumerable<string> EnglishParts(int number)
    {
        foreach ((int unit, string name) in new[] { (1_000_000, "million"), (1000, "thousand"), (100, "hundred") })
        {
            if (number >= unit)
            {
                yield return $"{English(number / unit)} {name}";
                number %= unit;
            }
        }

        if (number > 0)
        {
            yield return number < 20 ? English20[number] : EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + English20[number % 10]);
        }
    }
}
