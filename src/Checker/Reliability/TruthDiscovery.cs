using Checker.Reliability;

namespace Checker;

/// <summary>
/// Truth discovery over any table of claims: which answer to each question is most probable, and what each source's record is worth.
/// Deterministic: the order of the rows, the culture and the number of threads do not matter.
/// </summary>
public static class TruthDiscovery
{
    /// <summary>Fuses a table of claims.</summary>
    /// <param name="claims">The rows, read once; duplicates count once.</param>
    /// <param name="options">Method and parameters; <see cref="FusionOptions.Default"/> when null.</param>
    /// <returns>Answers, sources and the options used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range, or a row has no source, subject or value, or a weight outside [0, 1].</exception>
    public static FusionResult Fuse(IEnumerable<SourcedValue> claims, FusionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        options ??= FusionOptions.Default;
        options.Validate();
        var rows = new ClaimCollector();
        int skipped = 0;
        int number = 0;
        foreach (var claim in claims)
        {
            number++;
            Check(claim, number);
            string value = options.ValueKind == FusionValueKind.Set ? SetRelations.Canonical(claim.Value) : claim.Value.Trim();
            int source = rows.Source(claim.Source);
            if (value.Length == 0 || (options.ValueKind == FusionValueKind.Number && !NumberClusters.TryParse(value, out _)))
            {
                skipped++;
                continue;
            }

            if (claim.Weight == 0)
            {
                continue;
            }

            rows.Add(source, rows.Value(rows.Question(claim.Subject, claim.Attribute ?? ""), value), claim.Weight);
        }

        var index = ClaimIndex.Build(rows, options.ValueKind, options.Tolerance);
        return new FusionResult(new FusionView(index, options), options, skipped);
    }

    /// <summary>
    /// Reads a table of claims: CSV whose first line names the columns <c>source</c>, <c>object</c>, <c>attribute</c> and <c>value</c>, in any
    /// order, and perhaps <c>weight</c>; separated by commas, semicolons or tabs. Rows are read as they are asked for.
    /// </summary>
    /// <param name="reader">The text; a byte order mark is skipped.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="FormatException">While reading: a column is missing, or a row cannot be read; the message names it.</exception>
    public static IEnumerable<SourcedValue> ReadClaims(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ClaimTable.Read(reader);
    }

    private static void Check(SourcedValue claim, int row)
    {
        string? missing = string.IsNullOrEmpty(claim.Source) ? nameof(claim.Source)
            : string.IsNullOrEmpty(claim.Subject) ? nameof(claim.Subject)
            : claim.Value is null ? nameof(claim.Value) : null;
        if (missing is not null)
        {
            throw new ArgumentException($"Claim {row} has no {missing}.", nameof(claim));
        }

        if (!(claim.Weight is >= 0 and <= 1))
        {
            throw new ArgumentException($"Claim {row} has a weight outside 0 to 1.", nameof(claim));
        }
    }
}
