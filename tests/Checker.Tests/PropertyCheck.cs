using FsCheck;
using FsCheck.Fluent;

namespace Checker.Tests;

/// <summary>Runs a property on cases drawn from one fixed seed, so that every run is the same run.</summary>
internal static class PropertyCheck
{
    /// <summary>Fails with the smallest case found for which the property does not hold.</summary>
    public static void Holds(this Property property, int cases = 200) => Check.One(Config.QuickThrowOnFailure.WithReplay(20240516UL, 1UL).WithMaxTest(cases), property);
}
