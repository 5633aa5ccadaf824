using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Matching.Questions;

/// <summary>Whether two figures play one part: totals with totals, parts with their own totals, and, within one text, only what can be a second count of the same thing.</summary>
internal static class FigureScope
{
    private const double FarApart = 2;

    /// <summary>"412 postes sur 1 180" and "412 postes": a part of some whole is the total of its own event; the whole is a stock.</summary>
    public static bool SameRole(Slots a, Slots b) => (a.Role, b.Role) switch
    {
        ("part", "total") or ("total", "part") => a.Event.Length == 0 || b.Event.Length == 0 || ConceptTable.Meet(a.Event, b.Event),
        ("whole", "total") => IsStock(a, b),
        ("total", "whole") => IsStock(b, a),
        _ => a.Role == b.Role,
    };

    /// <summary>
    /// One text gives one thing two figures where two sides count, where it repeats itself, or where its title and its body part ways; any other two figures
    /// of one text count two things.
    /// </summary>
    public static bool SameText(Claim left, Claim right)
    {
        bool counters = left.Slots.Counter.Length > 0 && right.Slots.Counter.Length > 0 && left.Slots.Counter != right.Slots.Counter;
        bool repeated = left.Mention is QuantityMention a && right.Mention is QuantityMention b && a.Anchor == b.Anchor && a.Unit == b.Unit;
        return counters || repeated || (left.InTitle != right.InTitle && Near(left, right));
    }

    /// <summary>Says whether neither figure is more than twice the other.</summary>
    public static bool Near(Claim left, Claim right) =>
        left.Mention is QuantityMention a && right.Mention is QuantityMention b && Math.Max(a.Anchor, b.Anchor) <= FarApart * Math.Min(a.Anchor, b.Anchor);

    // A total of what befell the part is no count of the whole, unless to leave is to have been there.
    private static bool IsStock(Slots whole, Slots total) =>
        (!ConceptTable.Meet(whole.Event, total.Event) && (total.Event is "" or ['=', ..] || ConceptTable.Covers("person", total.What))) || (QuantityAffinity.Presence.Contains(total.Event) && ConceptTable.Covers("person", total.What));
}
