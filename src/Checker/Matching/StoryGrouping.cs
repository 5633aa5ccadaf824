namespace Checker.Matching;

internal static class StoryGrouping
{
    public static IEnumerable<IReadOnlyList<Reading>> Group(IReadOnlyList<Reading> readings) => readings.Count == 0 ? [] : [readings];
}
