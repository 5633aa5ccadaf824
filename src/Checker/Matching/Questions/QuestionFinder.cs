using Checker.Extraction.Claims;

namespace Checker.Matching.Questions;

/// <summary>
/// Groups the claims of a story into questions. Claims are blocked by kind and by what they share without doubt; within a block the surest pairs are joined first,
/// and two groups are never joined when any two of their claims conflict (correlation clustering in spirit; Bansal, Blum and Chawla 2004).
/// </summary>
internal sealed class QuestionFinder(MatchContext context)
{
    /// <summary>Up to this many claims every pair is compared; a larger block is folded, then cut: the work stays linear in the number of claims.</summary>
    private const int LargestBlock = 200;

    /// <summary>Returns the groups of two or more claims, in the order of their first claims.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> Find(IReadOnlyList<Claim> claims)
    {
        List<IReadOnlyList<Claim>> questions = [];
        foreach ((_, List<Claim> block) in this.Blocks(claims))
        {
            questions.AddRange(block.Count <= LargestBlock ? this.Cluster([.. block]) : this.Large(block));
        }

        return questions;
    }

    /// <summary>Says how likely two claims answer one question.</summary>
    public Affinity Score(Claim left, Claim right) => left.Document == right.Document && OnceADocument(left) ? Affinity.Conflict("document") : left.Kind switch
    {
        DiscrepancyKind.Quantity when left.Slots.Role == "age" => new Affinity(0.9, false, "person"),
        DiscrepancyKind.Quantity when left.Slots.Role == DurationClaim.Role => DurationAffinity.Score(left, right, context),
        DiscrepancyKind.Quantity => QuantityAffinity.Score(left, right, context),
        DiscrepancyKind.Date when left.Slots.Role == ClockClaims.Role && right.Slots.Role == ClockClaims.Role => ClockAffinity.Score(left, right, context),
        DiscrepancyKind.Date => DateAffinity.Score(left, right, context),
        DiscrepancyKind.Place => PlaceAffinity.Score(left, right, context),
        DiscrepancyKind.Role => new Affinity(0.9, false, "person"),
        DiscrepancyKind.Attribution => QuoteAffinity.Score(left, right),
        _ => Affinity.Conflict("kind"),
    };

    // One text does not contradict itself on the day, place or speaker; on a number or an hour it may.
    private static bool OnceADocument(Claim claim) =>
        claim.Kind is DiscrepancyKind.Attribution or DiscrepancyKind.Place || (claim.Kind == DiscrepancyKind.Date && claim.Slots.Role != ClockClaims.Role);

    // Claims by what they share without doubt. An event word of several concepts joins the block of the first one that another claim has too.
    private SortedDictionary<string, List<Claim>> Blocks(IReadOnlyList<Claim> claims)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach ((string kind, string id) in claims.Where(IsOfEvent).SelectMany(claim => claim.Slots.Event.Split(','), (claim, id) => (Prefix(claim), id)))
        {
            uses[kind + id] = uses.GetValueOrDefault(kind + id) + 1;
        }

        SortedDictionary<string, List<Claim>> blocks = new(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            string key = this.Key(claim);
            if (IsOfEvent(claim) && key.Contains(',', StringComparison.Ordinal))
            {
                string kind = Prefix(claim);
                key = kind + claim.Slots.Event.Split(',').OrderBy(id => id == "announce").ThenByDescending(id => uses[kind + id]).ThenBy(id => id, StringComparer.Ordinal).First();
            }

            if (key.Length > 0)
            {
                (blocks.TryGetValue(key, out List<Claim>? block) ? block : blocks[key] = []).Add(claim);
            }
        }

        return blocks;

        static bool IsOfEvent(Claim claim) => claim.Kind == DiscrepancyKind.Place || (claim.Kind == DiscrepancyKind.Date && claim.Slots.Role.Length == 0);
        static string Prefix(Claim claim) => claim.Kind == DiscrepancyKind.Date ? "date " : $"place {claim.Slots.Role} ";
    }

    private string Key(Claim claim) => claim.Kind switch
    {
        DiscrepancyKind.Quantity when claim.Slots.Role == "age" => $"age {context.Cluster(claim.Document, claim.Slots.Names[0]):D9}",
        DiscrepancyKind.Quantity => $"quantity {UnitFamily.Of(claim.Slots.Unit)} {(claim.Slots.Role is "part" or "whole" ? "total" : claim.Slots.Role)}",
        DiscrepancyKind.Date when claim.Slots.Role == ClockClaims.Role => ClockClaims.Role,
        DiscrepancyKind.Date => claim.Slots.Event.Length == 0 ? "" : $"date {claim.Slots.Event}",
        DiscrepancyKind.Place => $"place {claim.Slots.Role} {claim.Slots.Event}",
        DiscrepancyKind.Role => claim.Slots.Names.Count == 0 ? "" : $"role {context.Cluster(claim.Document, claim.Slots.Names[0]):D9}",
        DiscrepancyKind.Attribution => "quote",
        _ => "",
    };

    private List<IReadOnlyList<Claim>> Large(List<Claim> block)
    {
        List<List<Claim>> folded = new LikeClaims(context).Fold(block);
        Dictionary<Claim, List<Claim>> like = new(ReferenceEqualityComparer.Instance);
        foreach (List<Claim> list in folded)
        {
            like[list[0]] = list;
        }

        HashSet<Claim> joined = new(ReferenceEqualityComparer.Instance);
        List<IReadOnlyList<Claim>> questions = [];
        foreach (IReadOnlyList<Claim> question in new BlockParts(context, LargestBlock).Cut([.. folded.Select(list => list[0])]).SelectMany(this.Cluster))
        {
            joined.UnionWith(question);
            questions.Add([.. question.SelectMany(first => like[first])]);
        }

        // Like claims that found no other are a question by themselves where the score says that they answer one.
        questions.AddRange(folded.Where(list => list.Count > 1 && !joined.Contains(list[0]) && this.Score(list[0], list[1]) is { Forbidden: false, Score: >= Affinity.Threshold }));
        return questions;
    }

    private List<IReadOnlyList<Claim>> Cluster(Claim[] claims)
    {
        int count = claims.Length;
        bool[] forbidden = new bool[count * count];
        List<(double Score, int Left, int Right)> pairs = [];
        for (int i = 0; i < count; i++)
        {
            for (int j = i + 1; j < count; j++)
            {
                Affinity affinity = this.Score(claims[i], claims[j]);
                if (affinity.Forbidden)
                {
                    forbidden[(i * count) + j] = forbidden[(j * count) + i] = true;
                }
                else if (affinity.Score >= Affinity.Threshold)
                {
                    pairs.Add((affinity.Score, i, j));
                }
            }
        }

        pairs.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        List<int>[] groups = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            groups[i] = [i];
        }

        foreach ((_, int left, int right) in pairs)
        {
            List<int> a = groups[left], b = groups[right];
            if (a == b || Conflict(a, b))
            {
                continue;
            }

            a.AddRange(b);
            foreach (int moved in b)
            {
                groups[moved] = a;
            }
        }

        List<IReadOnlyList<Claim>> questions = [];
        for (int i = 0; i < count; i++)
        {
            List<int> members = groups[i];
            if (members.Count > 1)
            {
                members.Sort();
                questions.Add(members.ConvertAll(index => claims[index]));
                members.Clear();
            }
        }

        return questions;

        bool Conflict(List<int> some, List<int> others)
        {
            foreach (int x in some)
            {
                foreach (int y in others)
                {
                    if (forbidden[(x * count) + y])
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
