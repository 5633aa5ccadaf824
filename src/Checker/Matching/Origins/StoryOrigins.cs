using System.Globalization;
using Checker.Extraction.Claims;

namespace Checker.Matching.Origins;

/// <summary>
/// Which passages of one story are one voice: near-identical blocks, and the same words quoted of the same speaker. Found once per story; the questions,
/// the search for drift between copies and the sources' records all take them from here.
/// </summary>
internal sealed class StoryOrigins
{
    private const int TextShingle = 5, QuoteShingle = 3, MostNested = 16;
    private readonly Dictionary<string, (TextSpan Span, string Origin)[]> byDocument;

    private StoryOrigins(IReadOnlyList<Origin> copies, IReadOnlyList<Origin> quotes, Dictionary<string, (TextSpan Span, string Origin)[]> byDocument)
    {
        this.Copies = copies;
        this.Quotes = quotes;
        this.byDocument = byDocument;
    }

    /// <summary>Gets the groups of near-identical blocks.</summary>
    public IReadOnlyList<Origin> Copies { get; }

    /// <summary>Gets the groups of quotations of the same words.</summary>
    public IReadOnlyList<Origin> Quotes { get; }

    /// <summary>Finds the origins of one story; only blocks that carry claims are read.</summary>
    public static StoryOrigins Of(IReadOnlyList<Reading> readings)
    {
        string[] texts = [.. readings.Select(reading => reading.Document.Text)];
        List<(int Document, TextSpan Span)> blocks = [], spans = [];
        List<Claim> quotations = [];
        for (int document = 0; document < readings.Count; document++)
        {
            blocks.AddRange(readings[document].Blocks.Where(block => block.CarriesClaims).Select(block => (document, block.Span)));
            foreach (Claim claim in readings[document].Claims.Where(claim => claim.Kind == DiscrepancyKind.Attribution))
            {
                quotations.Add(claim);
                spans.Add((document, claim.Span));
            }
        }

        IReadOnlyList<Origin> copies = new OriginFinder(TextShingle).Find(texts, blocks);
        IReadOnlyList<Origin> quotes = new OriginFinder(QuoteShingle).Find(texts, spans, (left, right) => QuoteRelation.Of(quotations[left], quotations[right]) is not { Relation: >= Relation.Tension });
        return new StoryOrigins(copies, quotes, ByDocument(readings, copies, quotes));
    }

    /// <summary>Returns the origin of the passage at an offset, a quotation before the block around it; null where the passage is like no other.</summary>
    public string? At(string document, int offset)
    {
        if (!this.byDocument.TryGetValue(document, out (TextSpan Span, string Origin)[]? passages))
        {
            return null;
        }

        // Sorted by start, and a quotation stands after the block that it stands in: the last one that holds the offset is the narrowest.
        int low = 0, high = passages.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (low, high) = passages[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle - 1);
        }

        for (int i = high; i >= 0 && i > high - MostNested; i--)
        {
            if (offset < passages[i].Span.End)
            {
                return passages[i].Origin;
            }
        }

        return null;
    }

    private static Dictionary<string, (TextSpan Span, string Origin)[]> ByDocument(IReadOnlyList<Reading> readings, IReadOnlyList<Origin> copies, IReadOnlyList<Origin> quotes)
    {
        List<(TextSpan Span, string Origin)>?[] found = new List<(TextSpan Span, string Origin)>?[readings.Count];
        Add(copies, "copy");
        Add(quotes, "quote");
        Dictionary<string, (TextSpan Span, string Origin)[]> byDocument = new(StringComparer.Ordinal);
        for (int document = 0; document < found.Length; document++)
        {
            if (found[document] is { } passages)
            {
                byDocument[readings[document].Document.Id] = [.. passages.OrderBy(passage => passage.Span.Start).ThenByDescending(passage => passage.Span.Length)];
            }
        }

        return byDocument;

        void Add(IReadOnlyList<Origin> origins, string sort)
        {
            for (int number = 0; number < origins.Count; number++)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"{sort} {number}");
                foreach (OriginPassage passage in origins[number].Passages)
                {
                    (found[passage.Document] ??= []).Add((passage.Span, name));
                }
            }
        }
    }
}
