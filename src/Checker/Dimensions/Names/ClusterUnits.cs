using Checker.Dimensions.Places;

namespace Checker.Dimensions.Names;

/// <summary>The distinct names to be clustered: entities of one sort with equal keys are one unit, compared once.</summary>
internal sealed class ClusterUnits
{
    private readonly List<(NameEntity Entity, NameProfile Profile, NameSort Sort)> units = [];
    private readonly List<List<int>> members = [];

    public ClusterUnits(IReadOnlyList<NameEntity> entities)
    {
        Dictionary<(NameSort Sort, string Key), int> byKey = [];
        Dictionary<string, NameSort> sorts = KnownSorts(entities);
        for (int i = 0; i < entities.Count; i++)
        {
            NameEntity entity = entities[i];
            NameSort sort = entity.Sort == NameSort.Other ? sorts.GetValueOrDefault(BodyTable.Key(entity.Canonical), NameSort.Organisation) : entity.Sort;
            NameProfile profile = sort == NameSort.Person ? NameProfile.Person(entity.Canonical) : NameProfile.Other(entity.Canonical);
            string key = sort == NameSort.Country && entity.Country.Length > 0 ? entity.Country : profile.Key + "|" + AcronymAligner.Letters(entity.Acronym) + "|" + profile.Generation;
            if (!byKey.TryGetValue((sort, key), out int unit))
            {
                byKey[(sort, key)] = unit = this.units.Count;
                this.units.Add((entity, profile, sort));
                this.members.Add([]);
            }

            this.members[unit].Add(i);
        }
    }

    // What one document cannot tell ("Karelle") another may ("à Karelle"): the first sort that some document gives a name.
    private static Dictionary<string, NameSort> KnownSorts(IReadOnlyList<NameEntity> entities)
    {
        Dictionary<string, NameSort> sorts = new(StringComparer.Ordinal);
        foreach (NameEntity entity in entities)
        {
            if (entity.Sort is not (NameSort.Other or NameSort.Country))
            {
                sorts.TryAdd(BodyTable.Key(entity.Canonical), entity.Sort);
            }
        }

        return sorts;
    }

    public int Count => this.units.Count;

    /// <summary>Index of the first entity of a unit.</summary>
    public int First(int unit) => this.members[unit][0];

    public IReadOnlyList<int> Members(int unit) => this.members[unit];

    public NameEntity Entity(int unit) => this.units[unit].Entity;

    public NameProfile Profile(int unit) => this.units[unit].Profile;

    public NameSort Sort(int unit) => this.units[unit].Sort;

    /// <summary>Returns the pairs of units that share a block; a pair of a large block may come twice.</summary>
    public IEnumerable<(int Left, int Right)> Candidates()
    {
        Dictionary<string, List<int>> blocks = new(StringComparer.Ordinal);
        HashSet<string> keys = new(StringComparer.Ordinal);
        List<string> order = [];
        List<(List<int> Block, int Place)>?[] homes = new List<(List<int>, int)>?[this.units.Count];
        for (int i = 0; i < this.units.Count; i++)
        {
            (NameEntity entity, NameProfile profile, NameSort sort) = this.units[i];
            keys.Clear();
            NameBlocking.Keys(entity.Canonical, profile, sort, keys);
            if (entity.Acronym.Length > 0 && entity.Acronym != entity.Canonical)
            {
                NameBlocking.Keys(entity.Acronym, profile, sort, keys);
            }

            foreach (string key in keys)
            {
                if (!blocks.TryGetValue(key, out List<int>? block))
                {
                    blocks[key] = block = [];
                    order.Add(key);
                }

                block.Add(i);
            }
        }

        // Unit by unit: a stamp says which partners of this unit were seen, so no table of pairs is kept.
        foreach (string key in order)
        {
            List<int> block = blocks[key];
            if (block.Count > NameBlocking.LargestBlock)
            {
                block.Sort((a, b) => string.CompareOrdinal(this.Profile(a).Key, this.Profile(b).Key) is not 0 and int sign ? sign : a.CompareTo(b));
            }

            for (int place = 0; block.Count > 1 && place < block.Count; place++)
            {
                (homes[block[place]] ??= []).Add((block, place));
            }
        }

        int[] stamp = new int[this.units.Count];
        for (int i = 0; i < this.units.Count; i++)
        {
            foreach ((List<int> block, int place) in homes[i] ?? [])
            {
                bool small = block.Count <= NameBlocking.LargestBlock;
                int end = small ? block.Count : Math.Min(block.Count, place + NameBlocking.Neighbours);
                for (int j = place + 1; j < end; j++)
                {
                    int other = block[j];
                    if (stamp[other] != i + 1)
                    {
                        stamp[other] = i + 1;
                        yield return i < other ? (i, other) : (other, i);
                    }
                }
            }
        }
    }

    /// <summary>Compares two units by their fullest names and by their acronyms.</summary>
    public NameDecision Decide(int left, int right)
    {
        (NameEntity a, NameProfile profileA, NameSort sortA) = this.units[left];
        (NameEntity b, NameProfile profileB, NameSort sortB) = this.units[right];
        if (sortA != sortB && !(sortA is NameSort.Place or NameSort.Country && sortB is NameSort.Place or NameSort.Country))
        {
            return NameDecision.Veto("two sorts of name");
        }

        if (sortA == NameSort.Country && sortB == NameSort.Country && a.Country.Length > 0 && b.Country.Length > 0)
        {
            return a.Country == b.Country ? NameDecision.Of(1, NameRelation.Variant, "one state") : NameDecision.Veto("two states");
        }

        NameDecision names = NameMatcher.Decide(profileA, profileB, sortA);
        if (sortA != NameSort.Organisation || names.Verdict == NameVerdict.Same)
        {
            return names;
        }

        return ByAcronym(a, b, profileA, profileB, names);
    }

    // One acronym, and long forms that share the greater part: one body in two wordings. Long forms that do not: two bodies.
    private static NameDecision ByAcronym(NameEntity a, NameEntity b, NameProfile profileA, NameProfile profileB, NameDecision names)
    {
        string one = Short(a), other = Short(b);
        bool longA = one != a.Canonical, longB = other != b.Canonical;
        if (a.Country.Length > 0 && b.Country.Length > 0 && a.Country != b.Country)
        {
            return names;
        }

        if (one.Length > 0 && other.Length > 0 && AcronymAligner.Letters(one) == AcronymAligner.Letters(other))
        {
            if (longA && longB)
            {
                return names.Score >= 0.5 ? NameDecision.Of(0.85, NameRelation.Variant, "one acronym, written out in two wordings") : NameDecision.Veto("one acronym of two bodies");
            }

            return NameDecision.Of(0.9, NameRelation.Acronym, "one acronym");
        }

        (string acronym, NameEntity full) = one.Length > 0 && longA ? (one, b) : (other, a);
        if (acronym.Length > 0 && !BodyMatcher.IsAcronym(full.Canonical) && names.Score >= 0.5
            && AcronymAligner.Score(acronym, full.Canonical) >= 0.85 && (acronym == one ? profileB : profileA).Words.Count > 2)
        {
            return NameDecision.Of(0.8, NameRelation.Variant, "its long form fits the other's acronym");
        }

        return names;
    }

    private static string Short(NameEntity entity) => entity.Acronym.Length > 0 ? entity.Acronym : BodyMatcher.IsAcronym(entity.Canonical) ? entity.Canonical : "";

    /// <summary>The table entry of a unit: a country or a known body; "" when no table holds it.</summary>
    public string TableEntry(int unit)
    {
        (NameEntity entity, NameProfile _, NameSort sort) = this.units[unit];
        if (sort is NameSort.Place or NameSort.Country)
        {
            return CountryTable.OfName(entity.Canonical) is { Length: > 0 } code ? code : Gazetteer.Number(entity.Canonical) is >= 0 and int place ? "place " + place : "";
        }

        return sort == NameSort.Organisation && BodyTable.OfFullName(entity.Canonical) is >= 0 and int body ? "body " + body : "";
    }
}
