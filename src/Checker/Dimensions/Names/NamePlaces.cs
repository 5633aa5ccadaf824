namespace Checker.Dimensions.Names;

/// <summary>Collects the mentions of one passage and knows which tokens they cover.</summary>
internal sealed class NamePlaces(Passage passage, List<NameMention> mentions)
{
    private readonly bool[] covered = new bool[passage.Tokens.Length];

    /// <summary>Says whether a mention covers the token.</summary>
    public bool Has(int token) => this.covered[token];

    /// <summary>Adds a mention from one token to another, both included, unless one stands there.</summary>
    public void Add(int first, int last, NameSort sort, string country, TextSpan title = default, string expansion = "")
    {
        for (int i = first; i <= last; i++)
        {
            if (this.covered[i])
            {
                return;
            }
        }

        this.covered.AsSpan(first, last - first + 1).Fill(true);
        TextSpan span = passage.SpanOf(first, last);
        mentions.Add(new NameMention(span, first, last)
        {
            Sort = sort,
            Surface = span.Of(passage.Text).ToString(),
            Country = country,
            Title = title,
            Expansion = expansion,
        });
    }
}
