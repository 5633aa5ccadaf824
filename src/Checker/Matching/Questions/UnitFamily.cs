namespace Checker.Matching.Questions;

/// <summary>Which units measure the same thing: only within one family are values comparable.</summary>
internal static class UnitFamily
{
    /// <summary>Returns the family of a canonical unit; the unit itself when it is alone in its family.</summary>
    public static string Of(string unit) => unit switch
    {
        "millimetre" or "centimetre" or "metre" or "kilometre" or "mile" or "nautical mile" or "nautical-mile" or "foot" or "yard" or "inch" => "length",
        "gram" or "kilogram" or "tonne" or "pound" or "ounce" => "mass",
        "second" or "minute" or "hour" or "day" or "week" or "month" or "year" => "time",
        "hectare" or "square metre" or "square kilometre" or "acre" => "area",
        "litre" or "cubic metre" or "gallon" or "barrel" => "volume",
        _ => unit,
    };

    /// <summary>Says whether a unit measures how long, large or heavy a thing is.</summary>
    public static bool IsExtent(string unit) => Of(unit) is "length" or "mass" or "area" or "volume";
}
