namespace Checker.Extraction;

/// <summary>Settles overlaps between mentions of different kinds: the longest wins; of equals a date wins over a quantity, and both over a name.</summary>
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
                if (Rank(other) == int.MaxValue || !other.Span.Overlaps(mention.Span))
                {
                    continue;
                }

                if (other.Span.Length > mention.Span.Length || (other.Span.Length == mention.Span.Length && Rank(other) <= Rank(mention)))
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

    private static int Rank(Mention mention) => mention.Kind switch
    {
        MentionKind.Date => 0,
        MentionKind.Quantity => 1,
        MentionKind.Place => 2,
        MentionKind.Name => 3,
        _ => int.MaxValue,
    };
}
