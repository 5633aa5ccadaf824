using Checker.Dimensions.Names;
using Checker.Dimensions.Places;
using Checker.Extraction;
using Checker.Languages;
using Checker.Matching.Origins;
using Checker.Matching.Questions;
using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>
/// Makes findings of drift: two copies of one passage are equal but for one figure, date or name, or two copies of one quotation but for one word. What a question
/// has found already is not said again.
/// </summary>
internal sealed class CopyFindings(StoryOrigins origins, IReadOnlyList<Reading> readings, MatchContext context, FindingMaker maker, IReadOnlyDictionary<DiscrepancyKind, Dimension> dimensions)
{
    private const int MostWordings = 12, SameWeek = 7, FewestQuoted = 9;
    private const double OneText = 0.9, NameConfidence = 0.65, WordConfidence = 0.5;
    private readonly Dictionary<int, Claim[]> values = [];

    /// <summary>Finds the drifts that no finding shows yet.</summary>
    /// <param name="claims">The claims of the story, their origins told.</param>
    /// <param name="known">What has been found already.</param>
    public IEnumerable<Finding> Find(IReadOnlyList<Claim> claims, IReadOnlyList<Finding> known)
    {
        ILookup<string, Claim> valued = claims.Where(claim => claim.Kind is DiscrepancyKind.Quantity or DiscrepancyKind.Date or DiscrepancyKind.Role).ToLookup(claim => claim.Document, StringComparer.Ordinal);
        ILookup<string, Evidence[]> shown = known.Where(finding => finding.Relation >= Relation.Tension || finding.Rule.Kind != DiscrepancyKind.Attribution).SelectMany(finding => finding.Evidence.Select(side => (side.Document, finding))).ToLookup(pair => pair.Document, pair => pair.finding.Evidence.ToArray(), StringComparer.Ordinal);
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach ((Origin origin, bool quotation) in origins.Copies.Select(origin => (origin, false)).Concat(origins.Quotes.Select(origin => (origin, true))))
        {
            List<(Side Left, Side Right, CopyDrift Drift)> drifts = this.Drifts(this.Wordings(origin));
            HashSet<Side> moulds = this.Moulds(drifts);
            foreach ((Side left, Side right, CopyDrift drift) in drifts)
            {
                if (!moulds.Contains(left) && !moulds.Contains(right) && !this.Shown(left, right, shown) && said.Add(this.Pair(left, right))
                    && this.Make(left, right, drift.Kept, drift.Quoted || quotation, valued) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private List<(Side Left, Side Right, CopyDrift Drift)> Drifts(OriginPassage[] wordings)
    {
        List<(Side Left, Side Right, CopyDrift Drift)> drifts = [];
        for (int i = 0; i < wordings.Length; i++)
        {
            for (int j = i + 1; j < wordings.Length; j++)
            {
                foreach (CopyDrift drift in CopyAlignment.Drifts(this.Text(wordings[i]), wordings[i].Whole, this.Text(wordings[j]), wordings[j].Whole))
                {
                    drifts.Add((new Side(wordings[i].Document, drift.Left), new Side(wordings[j].Document, drift.Right), drift));
                }
            }
        }

        return drifts;
    }

    // A place that three texts fill in three ways is a mould that each fills with its own, no slip of a copy.
    private HashSet<Side> Moulds(List<(Side Left, Side Right, CopyDrift Drift)> drifts)
    {
        HashSet<Side> moulds = [];
        Dictionary<Side, string> fillings = [];
        foreach ((Side left, Side right, _) in drifts)
        {
            Note(left, right);
            Note(right, left);
        }

        return moulds;

        void Note(Side side, Side opposed)
        {
            string filling = Folding.Key(this.Words(opposed));
            if (!fillings.TryAdd(side, filling) && fillings[side] != filling)
            {
                moulds.Add(side);
            }
        }
    }

    private readonly record struct Side(int Document, TextSpan Span);

    private Finding? Make(Side left, Side right, int kept, bool quoted, ILookup<string, Claim> valued)
    {
        Claim? one = this.ValueAt(left, valued), other = this.ValueAt(right, valued);
        if (one is not null || other is not null)
        {
            return one is not null && other is not null ? this.OfValues(one, other) : null;
        }

        if (this.NameAt(left) is { } name)
        {
            return this.NameAt(right) is { } second ? this.OfNames(left, name, right, second) : null;
        }

        return quoted && kept >= FewestQuoted && this.NameAt(right) is null && readings[left.Document].Language == readings[right.Document].Language
            && DriftedWords.Differ(this.Words(left), this.Words(right), Language.Get(readings[left.Document].Language))
            ? maker.Copies(Rule.WordingDiffers, new Grade(Relation.Tension, Mechanism.Slip, 1, WordConfidence), this.Evidence(left), this.Evidence(right), "question-wording", "drift-words")
            : null;
    }

    // The sentence around both values is the same: they answer one question if they count one thing, whatever the other slots say. Another day's edition may well have other figures.
    private Finding? OfValues(Claim left, Claim right)
    {
        if (left.Kind != right.Kind || (left.Kind == DiscrepancyKind.Quantity && !ConceptTable.Covers(left.Slots.What, right.Slots.What) && !ConceptTable.Covers(right.Slots.What, left.Slots.What)) || dimensions[left.Kind].Compare(left, right) is not { Relation: >= Relation.Tension } raw)
        {
            return null;
        }

        Grade grade = RelationJudge.Judge(left, right, raw, new Affinity(OneText, false, "one text"));
        return grade.Relation >= Relation.Tension && grade.Mechanism is not (Mechanism.Scope or Mechanism.Update) ? maker.Copies(left, right, grade) : null;
    }

    // Only names of one sort: a town may lie in the country that the other text names.
    private Finding? OfNames(Side left, (NameEntity Entity, NameForm Form) one, Side right, (NameEntity Entity, NameForm Form) other)
    {
        string document = readings[left.Document].Document.Id, second = readings[right.Document].Document.Id;
        if (one.Entity.Sort != other.Entity.Sort || this.WeeksApart(left, right)
            || context.SameName(document, Folding.Key(one.Entity.Canonical), second, Folding.Key(other.Entity.Canonical)))
        {
            return null;
        }

        string name = one.Entity.Canonical, another = other.Entity.Canonical;
        bool apart = IsPlace(one.Entity)
            ? PlaceComparer.Compare(name, another).Relation is PlaceRelation.Different or PlaceRelation.Opposite
            : NameMatcher.Decide(Profile(one.Entity), Profile(other.Entity), one.Entity.Sort).Verdict == NameVerdict.Different;
        return apart
            ? maker.Copies(IsPlace(one.Entity) ? Rule.PlacesDiffer : Rule.NamesDiffer, new Grade(Relation.Tension, Mechanism.Slip, 2, NameConfidence), Of(one.Form), Of(other.Form), "question-drift-name", "drift-name")
            : null;

        static NameProfile Profile(NameEntity entity) => entity.Sort == NameSort.Person ? NameProfile.Person(entity.Canonical) : NameProfile.Other(entity.Canonical);

        static Evidence Of(NameForm form) => new(form.Document, form.Span, form.Text, form.Text);
    }

    private static bool IsPlace(NameEntity entity) => entity.Sort is NameSort.Place or NameSort.Country;

    // A weekly text says the same of another week's guest.
    private bool WeeksApart(Side left, Side right) =>
        readings[left.Document].Published?.Start is { } one && readings[right.Document].Published?.Start is { } other && Math.Abs((one - other).TotalDays) >= SameWeek;

    private Claim? ValueAt(Side side, ILookup<string, Claim> valued)
    {
        if (!this.values.TryGetValue(side.Document, out Claim[]? claims))
        {
            this.values[side.Document] = claims = [.. valued[readings[side.Document].Document.Id].Where(claim => claim.Mention is not null)];
        }

        return Array.Find(claims, claim => claim.Mention!.Span.Overlaps(side.Span));
    }

    // The one name that stands there; two names that changed together are another event of the kind.
    private (NameEntity Entity, NameForm Form)? NameAt(Side side)
    {
        (NameEntity Entity, NameForm Form)? found = null;
        foreach (NameEntity entity in readings[side.Document].Entities)
        {
            foreach (NameForm form in entity.Forms)
            {
                if (form.Span.Overlaps(side.Span))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = (entity, form);
                }
            }
        }

        return found;
    }

    // A finding shows the pair already when its evidence holds the words of both sides.
    private bool Shown(Side left, Side right, ILookup<string, Evidence[]> shown) =>
        shown[readings[left.Document].Document.Id].Any(evidence => Array.Exists(evidence, side => this.Holds(side, left)) && Array.Exists(evidence, side => this.Holds(side, right)));

    private bool Holds(Evidence evidence, Side side) => evidence.Document == readings[side.Document].Document.Id && evidence.Span.Overlaps(side.Span);

    private OriginPassage[] Wordings(Origin origin) =>
        [.. origin.Passages.DistinctBy(passage => Folding.Key(passage.Whole.Of(this.Text(passage))), StringComparer.Ordinal).Take(MostWordings)];

    // Two wordings are one finding, wherever else they stand.
    private string Pair(Side left, Side right)
    {
        string one = Folding.Key(this.Words(left)), other = Folding.Key(this.Words(right));
        return string.CompareOrdinal(one, other) < 0 ? $"{one}|{other}" : $"{other}|{one}";
    }

    private ReadOnlySpan<char> Words(Side side) => side.Span.Of(readings[side.Document].Document.Text);

    private Evidence Evidence(Side side) => new(readings[side.Document].Document.Id, side.Span, this.Words(side).ToString(), Folding.Key(this.Words(side)));

    private string Text(OriginPassage passage) => readings[passage.Document].Document.Text;
}
