namespace Checker.Matching.Relations;

/// <summary>Identifiers that are the same for the same texts: 64-bit FNV-1a over UTF-16 code units (Fowler, Noll and Vo).</summary>
internal static class ContentHash
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        ulong hash = 14695981039346656037;
        foreach (string part in parts)
        {
            foreach (char c in part)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            hash = (hash ^ 0x1F) * 1099511628211;
        }

        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
