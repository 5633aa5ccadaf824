using Checker.Dimensions.Dates;
using Checker.Dimensions.Quantities;

namespace Checker.Extraction;

/// <summary>Settles overlaps between mentions of different kinds: a calendar date wins over a quantity, else the longest wins; of equals a date wins over a quantity, and both over a name.</summary>
internal static class MentionRefiner
{
    /// <summary>Returns the mentions that stay, in text order. Roles and attributions may hold other mentions and always stay.</summary>
    public static List<Mention> Settle(IEnumerable<Mention> mentions)
    {
        List<Mention> all = [.. mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length).ThenBy(Rank)];
        List<Mention> kept = [];
        foreach (Mention mention in all)
        {
            if (Rank(mention) == int.MaxValue)
            {
                kept.Add(mention);
                continue;
            }

            // Only the last few kept mentions can reach this one: text order, and a mention is short.
            bool loses = false;
            for (int i = kept.Count - 1; i >= 0 && i >= kept.Count - 8; i--)
            {
                Mention other = kept[i];
                if (Rank(other) == int.MaxValue || !other.Span.Overlaps(mention.Span) || AreOneLength(other, mention))
                {
                    continue;
                }

                if (Wins(other, mention))
                {
                    loses = true;
                    break;
                }

                kept.RemoveAt(i);
            }

            if (!loses)
            {
                kept.Add(mention);
            }
        }

        return kept;
    }

    // Calendar dates are read before quantities: "le 12 mai 2 000 personnes" gives its day to the date whatever the lengths. Else the longest wins.
    private static bool Wins(Mention other, Mention mention)
    {
        bool dated = IsCalendar(other), rival = IsCalendar(mention);
        if (dated != rival && (other.Kind == MentionKind.Quantity || mention.Kind == MentionKind.Quantity))
        {
            return dated;
        }

        return other.Span.Length > mention.Span.Length || (other.Span.Length == mention.Span.Length && Rank(other) <= Rank(mention));
    }

    // A length of time is a quantity of the thing that lasts, and a span that dates hang on: both readings stay.
    private static bool AreOneLength(Mention left, Mention right) =>
        (left is DateMention { Sort: DateSort.Duration } && right is QuantityMention { Sort: QuantityKind.Duration }) || (left is QuantityMention { Sort: QuantityKind.Duration } && right is DateMention { Sort: DateSort.Duration });

    private static bool IsCalendar(Mention mention) => mention is DateMention { Sort: DateSort.Date or DateSort.DateTime or DateSort.Range };

    private static int Rank(Mention mention) => mention.Kind switch
    {
        MentionKind.Date => 0,
        MentionKind.Quantity => 1,
        MentionKind.Place => 2,
        MentionKind.Name => 3,
        _ => int.MaxValue,
    };
}
