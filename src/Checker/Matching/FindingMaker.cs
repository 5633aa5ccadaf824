using Checker.Dimensions.Places;
using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Extraction.Claims;
using Checker.Languages;
using Checker.Matching.Origins;
using Checker.Matching.Questions;
using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>Turns a group of claims into a question and, where its values differ, into one finding: the worst pair first, the other claims behind it.</summary>
internal sealed class FindingMaker(QuestionFinder questions, IReadOnlyDictionary<DiscrepancyKind, Dimension> dimensions, IReadOnlyDictionary<string, Document> documents, QuestionVoices voices, string language)
{
    private const int MostEvidence = 8;

    /// <summary>So many claims of one question are compared pair by pair.</summary>
    private const int MostGraded = 64;

    /// <summary>So many voices on one question make it the heart of the story.</summary>
    private const int ManyVoices = 4;

    private const double SameText = 0.1, FurtherVoice = 0.02, MostVoices = 3, Least = 0.05, Most = 0.97;

    /// <summary>Makes the question of a group of claims.</summary>
    public Question Question(IReadOnlyList<Claim> claims)
    {
        Claim first = claims[0];
        string key = first.Kind switch
        {
            DiscrepancyKind.Date when first.Slots.Role == ClockClaims.Role => "question-clock",
            DiscrepancyKind.Date => "question-date",
            DiscrepancyKind.Role => "question-role",
            DiscrepancyKind.Place => first.Slots.Role is "to" or "from" ? "question-place-" + first.Slots.Role : "question-place",
            DiscrepancyKind.Attribution => "question-quote",
            DiscrepancyKind.Name => "question-name",
            DiscrepancyKind.Order => "question-order",
            _ => "question-quantity",
        };
        string counted = this.Counted(claims);
        string text = first.Kind == DiscrepancyKind.Quantity && counted.Length > 0 ? Explainer.Sentence(language, "question-count", Partitive(counted)) : Explainer.Sentence(language, key, Subject(first));
        string id = ContentHash.Of(["question", first.Kind.ToString(), .. claims.Select(claim => $"{claim.Document}:{claim.Span.Start}")]);
        return new Question(id, first.Kind, text, claims) { Voices = voices.Of(claims) };

        string Subject(Claim claim) => claim.Kind == DiscrepancyKind.Role ? claim.Slots.What : claim.Mention is PlaceMention place ? place.Telling : this.Words(claim);
    }

    /// <summary>Grades every pair of a question's claims that can be compared; of very many claims some of each value speak for the others.</summary>
    public GradedQuestion Grade(Question question)
    {
        List<GradedPair> pairs = [];
        IReadOnlyList<Claim> claims = Speaking(question.Claims);
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                Claim left = claims[i], right = claims[j];
                Affinity affinity = questions.Score(left, right);
                if (!affinity.Forbidden && affinity.Score >= Affinity.Threshold && dimensions[question.Kind].Compare(left, right) is { } raw)
                {
                    pairs.Add(new GradedPair(left, right, RelationJudge.Judge(left, right, raw, affinity)));
                }
            }
        }

        return new GradedQuestion(question, pairs);
    }

    /// <summary>Makes the finding of the worst pair, or null when all say the same in the same words.</summary>
    public Finding? Finding(GradedQuestion graded)
    {
        GradedPair? worst = null;
        foreach (GradedPair pair in graded.Pairs)
        {
            if (this.Differ(pair.Left, pair.Right) && (worst is null || Worse(pair.Grade, worst.Grade)))
            {
                worst = pair;
            }
        }

        return worst is null ? null : this.Make(graded.Question, worst.Left, worst.Right, worst.Grade);
    }

    /// <summary>Makes the finding of a question's surest update where another pair of it is a discrepancy; null where there is none.</summary>
    public Finding? Update(GradedQuestion graded)
    {
        GradedPair? best = null;
        bool torn = false;
        foreach (GradedPair pair in graded.Pairs)
        {
            torn |= pair.Grade.Relation >= Relation.Tension && this.Differ(pair.Left, pair.Right);
            if (pair.Grade is { Relation: Relation.Compatible, Mechanism: Mechanism.Update } && pair.Left.Value != pair.Right.Value && (best is null || pair.Grade.Confidence > best.Grade.Confidence))
            {
                best = pair;
            }
        }

        return best is null || !torn ? null : this.Make(graded.Question, best.Left, best.Right, best.Grade, alone: true);
    }

    /// <summary>Makes the evidence of one claim.</summary>
    public Evidence Evidence(Claim claim) => new(claim.Document, claim.Span, this.Words(claim), claim.Value);

    private Finding Make(Question question, Claim left, Claim right, Grade grade, bool alone = false)
    {
        Rule rule = left.Slots.Role == ClockClaims.Role ? Checker.Rule.ClocksDiffer : Rule(question.Kind, left.Document == right.Document);
        Evidence[] lead = [this.Evidence(left), this.Evidence(right)];
        // Whoever sides with either value comes before the rest: a reader wants to see both camps.
        IEnumerable<Evidence> others = question.Claims.Where(claim => claim != left && claim != right)
            .OrderByDescending(claim => claim.Value == left.Value || claim.Value == right.Value).Select(this.Evidence);
        string key = grade.Mechanism == Mechanism.Bound && grade.Relation >= Relation.Tension ? "bound-broken" : Explainer.Key(grade.Mechanism);
        return new Finding
        {
            Id = alone ? ContentHash.Of("finding", rule.Id, question.Id, "update") : ContentHash.Of("finding", rule.Id, question.Id),
            Rule = rule,
            Relation = grade.Relation,
            Mechanism = grade.Mechanism,
            Severity = Severity(question, left, right, grade),
            Confidence = Confidence(question, left, right, grade),
            QuestionId = question.Id,
            Question = question.Text,
            Explanation = Explainer.Sentence(language, question.Kind == DiscrepancyKind.Attribution && grade.Relation >= Relation.Tension ? "speakers" : key, lead[0].Text, lead[1].Text, lead[0].Document, lead[1].Document),
            Evidence = alone ? lead : [.. lead, .. others.Take(MostEvidence - 2)],
        };
    }

    /// <summary>Makes the finding of two values that stand in the same place of two copies.</summary>
    public Finding Copies(Claim left, Claim right, Grade grade) => this.Make(this.Question([left, right]), left, right, grade);

    /// <summary>Makes the finding of two wordings that stand in the same place of two copies.</summary>
    public Finding Copies(Rule rule, Grade grade, Evidence left, Evidence right, string questionKey, string key)
    {
        string id = ContentHash.Of("copies", rule.Id, $"{left.Document}:{left.Span.Start}", $"{right.Document}:{right.Span.Start}");
        return new Finding
        {
            Id = id,
            Rule = rule,
            Relation = grade.Relation,
            Mechanism = grade.Mechanism,
            Severity = grade.Severity,
            Confidence = grade.Confidence,
            QuestionId = id,
            Question = Explainer.Sentence(language, questionKey, left.Text),
            Explanation = Explainer.Sentence(language, key, left.Text, right.Text, left.Document, right.Document),
            Evidence = [left, right],
        };
    }

    // What many independent voices speak of is the heart of the story, even where only one side stands in a lede.
    private static int Severity(Question question, Claim left, Claim right, Grade grade) =>
        grade is { Severity: 2, Relation: Relation.Contradiction } && question.Voices.Count >= ManyVoices && (left.Central || right.Central) ? 3 : grade.Severity;

    // Two copies of one text speak of one thing; so, most likely, do many voices that answer one question.
    private static double Confidence(Question question, Claim left, Claim right, Grade grade)
    {
        if (grade.Relation < Relation.Tension)
        {
            return grade.Confidence;
        }

        double confidence = grade.Confidence + (left.Origin is not null && left.Origin == right.Origin ? SameText : 0) + (FurtherVoice * Math.Clamp(question.Voices.Count - 2, 0, MostVoices));
        return Math.Clamp(confidence, Least, Most);
    }

    // Of each value the first claim, then the second, and so on until there are enough; values in the order of their first claims, the commonest first.
    private static IReadOnlyList<Claim> Speaking(IReadOnlyList<Claim> claims)
    {
        if (claims.Count <= MostGraded)
        {
            return claims;
        }

        return [.. claims.Select((claim, index) => (claim, index)).GroupBy(pair => pair.claim.Value, StringComparer.Ordinal).Select(group => group.ToArray())
            .SelectMany(group => group.Select((pair, turn) => (pair.claim, pair.index, turn, size: group.Length)))
            .OrderBy(entry => entry.turn).ThenByDescending(entry => entry.size).ThenBy(entry => entry.index)
            .Take(MostGraded).OrderBy(entry => entry.index).Select(entry => entry.claim)];
    }

    private static bool Worse(Grade grade, Grade other) =>
        grade.Relation != other.Relation ? grade.Relation > other.Relation
        : grade.Severity != other.Severity ? grade.Severity > other.Severity
        : grade.Confidence > other.Confidence;

    private static Rule Rule(DiscrepancyKind kind, bool inside) => kind switch
    {
        DiscrepancyKind.Date => Checker.Rule.DatesDiffer,
        DiscrepancyKind.Role => Checker.Rule.RolesDiffer,
        DiscrepancyKind.Attribution => Checker.Rule.SpeakersDiffer,
        DiscrepancyKind.Place => Checker.Rule.PlacesDiffer,
        _ => inside ? Checker.Rule.QuantityInternal : Checker.Rule.QuantitiesDiffer,
    };

    private bool Differ(Claim left, Claim right) => left.Kind == DiscrepancyKind.Attribution ? left.Value != right.Value : Folding.Key(this.Words(left)) != Folding.Key(this.Words(right));

    private string Words(Claim claim) => claim.Span.Of(documents[claim.Document].Text).ToString();

    // The counted words that most claims use, of equals those that come first: "soldats".
    private string Counted(IReadOnlyList<Claim> claims)
    {
        IEnumerable<string> counted = claims
            .Where(claim => claim.Mention is QuantityMention { Counted.Length: > 0, Unit: "" })
            .Select(claim => ((QuantityMention)claim.Mention!).Counted.Of(documents[claim.Document].Text).ToString());
        ConceptTable concepts = ConceptTable.For(Language.Get(language));
        return counted.GroupBy(static text => Folding.Key(text.Split(' ')[0]), StringComparer.Ordinal).OrderBy(group => concepts.IsGeneral(group.Key)).ThenByDescending(static group => group.Count()).Select(static group => group.First()).FirstOrDefault("");
    }

    private string Partitive(string counted) =>
        language != "fr" ? counted : Folding.Base(counted[0]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' ? "d'" + counted : "de " + counted;
}
