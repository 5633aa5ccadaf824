using Checker.Matching.Relevance;
using Checker.Matching.Stories;

namespace Checker.Matching;

/// <summary>Parts the readings of a call into stories, and settles their blocks with what the other documents show.</summary>
internal static class StoryGrouping
{
    /// <summary>Returns the stories, each with its readings in the given order; claims of what has turned out to be noise are left out.</summary>
    /// <param name="readings">The readings of one call.</param>
    /// <param name="keepAll">True when every block is read as body, whatever its label.</param>
    public static IReadOnlyList<IReadOnlyList<Reading>> Group(IReadOnlyList<Reading> readings, bool keepAll)
    {
        IReadOnlyList<int>[] stories =
        [
            .. StoryGrouper.Group([.. readings.Select(reading => StoryProfile.Build(reading.Document, reading.Blocks, reading.Published))])
                .Select(members => (IReadOnlyList<int>)[.. members.Order()]),
        ];
        IReadOnlyList<IReadOnlyList<Block>> settled = RelevanceSettler.Settle([.. readings.Select(reading => (reading.Document, reading.Blocks))], stories);
        return [.. stories.Select(story => (IReadOnlyList<Reading>)[.. story.Select(member => Settled(readings[member], settled[member], keepAll))])];
    }

    private static Reading Settled(Reading reading, IReadOnlyList<Block> blocks, bool keepAll) => reading with
    {
        Blocks = blocks,
        Claims = keepAll ? reading.Claims : [.. reading.Claims.Where(claim => BlockAt(blocks, claim.Span.Start)?.CarriesClaims != false)],
    };

    private static Block? BlockAt(IReadOnlyList<Block> blocks, int offset)
    {
        int low = 0, high = blocks.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = blocks[middle].Span;
            if (offset < span.Start)
            {
                high = middle - 1;
            }
            else if (offset >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return blocks[middle];
            }
        }

        return null;
    }
}
