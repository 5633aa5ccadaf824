namespace Checker.Dimensions.Attributions;
internal static class Try
{
    private static readonly string All = "," + (System.Environment.GetEnvironmentVariable("TRY") ?? "") + ",";
    public static readonly bool L = All.Contains(",l,"), Q = All.Contains(",q,");
}
