using Checker.Matching.Stories;

namespace Checker.Matching;

/// <summary>Parts the readings of a call into stories.</summary>
internal static class StoryGrouping
{
    /// <summary>Returns the stories, each with its readings in the given order.</summary>
    public static IEnumerable<IReadOnlyList<Reading>> Group(IReadOnlyList<Reading> readings) =>
        StoryGrouper.Group([.. readings.Select(reading => StoryProfile.Build(reading.Document, reading.Blocks, reading.Published))])
            .Select(members => members.Order().Select(member => readings[member]).ToArray());
}
