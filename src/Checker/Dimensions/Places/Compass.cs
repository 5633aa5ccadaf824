using Checker.Dimensions.Names;

namespace Checker.Dimensions.Places;

/// <summary>Compass points as values: degrees clockwise from north, the same for "nord-ouest", "north-west" and "northwestern".</summary>
internal static class Compass
{
    private static readonly string[] Points = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    /// <summary>Returns 0, 45 ... 315, or -1 when the text is no compass point.</summary>
    public static int Degrees(string text)
    {
        string joined = NameText.Fold(text).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        string notion = WordNotions.OfPlace(joined);
        int point = notion.Length > 1 && notion[0] == '@' ? Array.IndexOf(Points, notion[1..]) : -1;
        return point < 0 ? -1 : point * 45;
    }

    /// <summary>Returns the name of a point given in degrees: "northwest".</summary>
    public static string Name(int degrees) => Points[degrees / 45];

    /// <summary>Says how far two points given in degrees lie apart, 0 to 180.</summary>
    public static int Apart(int left, int right) => Math.Min(Math.Abs(left - right), 360 - Math.Abs(left - right));

    /// <summary>Says how far two points lie apart, 0 to 180 degrees; -1 when one is none. 180 is a slip worth telling (north for south).</summary>
    public static int Apart(string left, string right)
    {
        int a = Degrees(left), b = Degrees(right);
        return a < 0 || b < 0 ? -1 : Apart(a, b);
    }
}
