namespace Checker.Matching.Questions;

/// <summary>
/// Groups the claims of a story into questions. Claims are blocked by kind and by what they share without doubt; within a block the surest pairs are joined first,
/// and two groups are never joined when any two of their claims conflict (correlation clustering in spirit; Bansal, Blum and Chawla 2004).
/// </summary>
internal sealed class QuestionFinder(MatchContext context)
{
    /// <summary>Larger blocks are compared within windows of this many claims, in document order: the work stays linear in the number of claims.</summary>
    private const int LargestBlock = 600;

    /// <summary>Returns the groups of two or more claims, in the order of their first claims.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> Find(IReadOnlyList<Claim> claims)
    {
        List<IReadOnlyList<Claim>> questions = [];
        foreach ((_, List<Claim> block) in this.Blocks(claims))
        {
            foreach (Claim[] window in block.Chunk(LargestBlock))
            {
                questions.AddRange(this.Cluster(window));
            }
        }

        return questions;
    }

    /// <summary>Says how likely two claims answer one question.</summary>
    public Affinity Score(Claim left, Claim right) => left.Document == right.Document && left.Kind is DiscrepancyKind.Date or DiscrepancyKind.Attribution ? Affinity.Conflict("document") : left.Kind switch
    {
        DiscrepancyKind.Quantity when left.Slots.Role == "age" => new Affinity(0.9, false, "person"),
        DiscrepancyKind.Quantity => QuantityAffinity.Score(left, right, context),
        DiscrepancyKind.Date => DateAffinity.Score(left, right, context),
        DiscrepancyKind.Role => new Affinity(0.9, false, "person"),
        DiscrepancyKind.Attribution => QuoteAffinity.Score(left, right),
        _ => Affinity.Conflict("kind"),
    };

    // Claims by what they share without doubt. An event word of several concepts joins the block of the first one that another claim has too.
    private SortedDictionary<string, List<Claim>> Blocks(IReadOnlyList<Claim> claims)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach (string id in claims.Where(claim => claim.Kind == DiscrepancyKind.Date).SelectMany(claim => claim.Slots.Event.Split(',')))
        {
            uses[id] = uses.GetValueOrDefault(id) + 1;
        }

        SortedDictionary<string, List<Claim>> blocks = new(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            string key = this.Key(claim);
            if (claim.Kind == DiscrepancyKind.Date && key.Contains(',', StringComparison.Ordinal))
            {
                key = "date " + claim.Slots.Event.Split(',').OrderBy(id => id == "announce").ThenByDescending(id => uses[id]).ThenBy(id => id, StringComparer.Ordinal).First();
            }

            if (key.Length > 0)
            {
                (blocks.TryGetValue(key, out List<Claim>? block) ? block : blocks[key] = []).Add(claim);
            }
        }

        return blocks;
    }

    private string Key(Claim claim) => claim.Kind switch
    {
        DiscrepancyKind.Quantity when claim.Slots.Role == "age" => $"age {context.Cluster(claim.Document, claim.Slots.Names[0]):D9}",
        DiscrepancyKind.Quantity => $"quantity {UnitFamily.Of(claim.Slots.Unit)} {(claim.Slots.Role is "part" or "whole" ? "total" : claim.Slots.Role)}",
        DiscrepancyKind.Date => claim.Slots.Event.Length == 0 ? "" : $"date {claim.Slots.Event}",
        DiscrepancyKind.Role => claim.Slots.Names.Count == 0 ? "" : $"role {context.Cluster(claim.Document, claim.Slots.Names[0]):D9}",
        DiscrepancyKind.Attribution => "quote",
        _ => "",
    };

    private List<IReadOnlyList<Claim>> Cluster(Claim[] claims)
    {
        Affinity[,] scores = new Affinity[claims.Length, claims.Length];
        List<(double Score, int Left, int Right)> pairs = [];
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < claims.Length; j++)
            {
                Affinity affinity = this.Score(claims[i], claims[j]);
                scores[i, j] = affinity;
                if (!affinity.Forbidden && affinity.Score >= Affinity.Threshold)
                {
                    pairs.Add((affinity.Score, i, j));
                }
            }
        }

        int[] group = [.. Enumerable.Range(0, claims.Length)];
        List<int>[] members = [.. group.Select(index => new List<int> { index })];
        foreach ((_, int left, int right) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            (int a, int b) = (Math.Min(group[left], group[right]), Math.Max(group[left], group[right]));
            if (a == b || members[a].Any(x => members[b].Any(y => scores[Math.Min(x, y), Math.Max(x, y)].Forbidden)))
            {
                continue;
            }

            members[a].AddRange(members[b]);
            foreach (int moved in members[b])
            {
                group[moved] = a;
            }

            members[b] = [];
        }

        return [.. members.Where(list => list.Count > 1).Select(list => (IReadOnlyList<Claim>)[.. list.Order().Select(index => claims[index])])];
    }
}
