namespace Checker.Dimensions.Quantities;

/// <summary>The size of a unit in the base unit of its dimension: value * <paramref name="Factor"/> + <paramref name="Offset"/>.</summary>
/// <param name="Dimension">What it measures; two units compare only within one.</param>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Offset">Zero shift, for temperatures.</param>
internal readonly record struct UnitSize(string Dimension, double Factor, double Offset = 0);

/// <summary>Sizes of the canonical units: the International System (BIPM brochure, 9th edition) and the international yard and pound (1959).</summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, UnitSize> Sizes = new Dictionary<string, UnitSize>(StringComparer.Ordinal)
    {
        ["percent"] = new("share", 0.01),
        ["permille"] = new("share", 0.001),
        ["percentage-point"] = new("points", 1),
        ["millimetre"] = new("length", 0.001),
        ["centimetre"] = new("length", 0.01),
        ["decimetre"] = new("length", 0.1),
        ["metre"] = new("length", 1),
        ["kilometre"] = new("length", 1000),
        ["mile"] = new("length", 1609.344),
        ["nautical-mile"] = new("length", 1852),
        ["foot"] = new("length", 0.3048),
        ["inch"] = new("length", 0.0254),
        ["yard"] = new("length", 0.9144),
        ["square-metre"] = new("area", 1),
        ["square-kilometre"] = new("area", 1e6),
        ["square-mile"] = new("area", 2589988.110336),
        ["square-foot"] = new("area", 0.09290304),
        ["hectare"] = new("area", 1e4),
        ["acre"] = new("area", 4046.8564224),
        ["cubic-metre"] = new("volume", 1000),
        ["cubic-foot"] = new("volume", 28.316846592),
        ["millilitre"] = new("volume", 0.001),
        ["centilitre"] = new("volume", 0.01),
        ["litre"] = new("volume", 1),
        ["hectolitre"] = new("volume", 100),
        ["barrel"] = new("volume", 158.987294928),
        ["gallon"] = new("volume", 3.785411784),
        ["pint"] = new("volume", 0.473176473),
        ["cup"] = new("volume", 0.2365882365),
        ["tablespoon"] = new("volume", 0.01478676478125),
        ["teaspoon"] = new("volume", 0.00492892159375),
        ["microgram"] = new("mass", 1e-9),
        ["milligram"] = new("mass", 1e-6),
        ["gram"] = new("mass", 0.001),
        ["kilogram"] = new("mass", 1),
        ["quintal"] = new("mass", 100),
        ["tonne"] = new("mass", 1000),
        ["ton"] = new("mass", 907.18474),
        ["kilotonne"] = new("mass", 1e6),
        ["megatonne"] = new("mass", 1e9),
        ["pound-mass"] = new("mass", 0.45359237),
        ["ounce"] = new("mass", 0.028349523125),
        ["celsius"] = new("temperature", 1, 273.15),
        ["fahrenheit"] = new("temperature", 5.0 / 9, 459.67 * 5 / 9),
        ["kelvin"] = new("temperature", 1),
        ["degree"] = new("degree", 1),
        ["km/h"] = new("speed", 1 / 3.6),
        ["m/s"] = new("speed", 1),
        ["mile/h"] = new("speed", 0.44704),
        ["knot"] = new("speed", 1852.0 / 3600),
        ["watt"] = new("power", 1),
        ["kilowatt"] = new("power", 1e3),
        ["megawatt"] = new("power", 1e6),
        ["gigawatt"] = new("power", 1e9),
        ["kilowatt-hour"] = new("energy", 1),
        ["megawatt-hour"] = new("energy", 1e3),
        ["gigawatt-hour"] = new("energy", 1e6),
        ["terawatt-hour"] = new("energy", 1e9),
        ["hertz"] = new("frequency", 1),
        ["megahertz"] = new("frequency", 1e6),
        ["gigahertz"] = new("frequency", 1e9),
        ["bit"] = new("information", 0.125),
        ["byte"] = new("information", 1),
        ["kilobyte"] = new("information", 1e3),
        ["megabyte"] = new("information", 1e6),
        ["gigabyte"] = new("information", 1e9),
        ["terabyte"] = new("information", 1e12),
        ["second"] = new("time", 1),
        ["minute"] = new("time", 60),
        ["hour"] = new("time", 3600),
        ["day"] = new("time", 86400),
        ["week"] = new("time", 604800),
        ["month"] = new("months", 1),
        ["quarter"] = new("months", 3),
        ["half-year"] = new("months", 6),
        ["year"] = new("months", 12),
        ["decade"] = new("months", 120),
        ["century"] = new("months", 1200),
    };

    /// <summary>Finds the size of a canonical unit; a unit without one (a currency, a volt) is its own dimension.</summary>
    public static UnitSize SizeOf(string unit) => Sizes.TryGetValue(unit, out UnitSize size) ? size : new UnitSize(unit, 1);

    /// <summary>Says whether the unit measures time; <paramref name="months"/> and <paramref name="seconds"/> tell one of it.</summary>
    public static bool IsTime(string unit, out double months, out double seconds)
    {
        UnitSize size = SizeOf(unit);
        months = size.Dimension == "months" ? size.Factor : 0;
        seconds = size.Dimension == "time" ? size.Factor : 0;
        return months > 0 || seconds > 0;
    }
}
