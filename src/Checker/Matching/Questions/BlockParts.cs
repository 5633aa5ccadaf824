using Checker.Dimensions.Dates;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Matching.Questions;

/// <summary>
/// Cuts a block that is too large to be compared pair by pair, by further things that its claims share: the root of what is counted, the event, the place,
/// the rarest name. What still is too large is cut along its values, where slips and roundings lie side by side. No cut looks at the order of documents first.
/// </summary>
internal sealed class BlockParts(MatchContext context, int largest)
{
    private const int Levels = 4;

    /// <summary>Returns parts of at most the largest size; a part's claims keep the order of the block.</summary>
    public IEnumerable<Claim[]> Cut(IReadOnlyList<Claim> block) => this.Cut([.. block], 0);

    private IEnumerable<Claim[]> Cut(Claim[] block, int level)
    {
        if (block.Length <= largest)
        {
            return [block];
        }

        if (level == Levels)
        {
            return this.ByValue(block);
        }

        SortedDictionary<string, List<Claim>> parts = new(StringComparer.Ordinal);
        foreach (Claim claim in block)
        {
            string key = this.Key(claim, level);
            (parts.TryGetValue(key, out List<Claim>? part) ? part : parts[key] = []).Add(claim);
        }

        return parts.Values.SelectMany(part => this.Cut([.. part], level + 1));
    }

    private string Key(Claim claim, int level) => level switch
    {
        0 => claim.Kind == DiscrepancyKind.Attribution ? context.RarestWord(claim) : ConceptTable.Root(claim.Slots.What),
        1 => First(claim.Slots.Event),
        2 => claim.Slots.Where.Length > 0 ? context.Entity(claim.Document, claim.Slots.Where) : "",
        _ => context.RarestName(claim),
    };

    private IEnumerable<Claim[]> ByValue(Claim[] block)
    {
        int[] order = [.. Enumerable.Range(0, block.Length)];
        Array.Sort(order, (a, b) => Compare(block[a], block[b]) is not 0 and int by ? by : a.CompareTo(b));
        foreach (int[] chunk in order.Chunk(largest))
        {
            Array.Sort(chunk);
            yield return Array.ConvertAll(chunk, index => block[index]);
        }
    }

    private static int Compare(Claim left, Claim right)
    {
        int by = Measure(left).CompareTo(Measure(right));
        return by != 0 ? by : string.CompareOrdinal(left.Value, right.Value);
    }

    private static double Measure(Claim claim) => claim.Mention switch
    {
        QuantityMention quantity => quantity.Anchor,
        DateMention { Interval.Start: { } start } => start.Ticks,
        _ => 0,
    };

    private static string First(string ids) => ids.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? ids[..comma] : ids;
}
