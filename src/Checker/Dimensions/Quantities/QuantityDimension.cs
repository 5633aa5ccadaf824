using System.Collections.Concurrent;
using Checker.Corpus.Syntax;
using Checker.Extraction;

namespace Checker.Dimensions.Quantities;

/// <summary>How many, how much: the door to quantities.</summary>
internal sealed class QuantityDimension : Dimension
{
    private readonly ConcurrentDictionary<string, QuantityDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Quantity;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
        List<QuantityMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new QuantityDetector(language), passage.Language).Detect(passage, found);
        foreach (QuantityMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        foreach (QuantityMention mention in frame.Mentions.OfType<QuantityMention>())
        {
            if (mention.Role is QuantityRole.Identifier or QuantityRole.Age || mention.Sort is QuantityKind.Ordinal)
            {
                continue;
            }

            claims.Add(Of(frame, mention));
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is QuantityMention a && right.Mention is QuantityMention b ? QuantityRelation.Of(a, b) : null;

    private static Claim Of(Frame frame, QuantityMention mention)
    {
        int anchor = mention.CountedToken >= 0 ? mention.CountedToken : frame.Events.Top(mention.First, mention.Last);
        EventConcept governing = frame.Events.Event(anchor, out int eventToken);
        return ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, anchor, eventToken) with
        {
            Slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing) with
            {
                What = What(frame, mention, anchor, governing),
                Role = mention.Role.ToString().ToLowerInvariant(),
                Unit = mention.Unit,
            },
        };
    }

    // "Des centaines de personnes ont manifesté" counts demonstrators: a general noun takes what its event makes of people.
    private static string What(Frame frame, QuantityMention mention, int anchor, EventConcept governing)
    {
        if (mention.CountedToken < 0)
        {
            return mention.Unit.Length > 0 ? "" : governing.Participant ?? "";
        }

        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        string stem = frame.Words[anchor], thing = concepts.Thing(stem);
        if (thing is not ("person" or "victim"))
        {
            return thing.Length > 0 ? thing : stem;
        }

        return !string.IsNullOrEmpty(governing.Participant) ? governing.Participant : Estimated(frame, anchor, concepts) is { Length: > 0 } estimated ? estimated : thing;
    }

    // "Les forces évaluées à 1000 hommes": what is estimated says what the general noun counts.
    private static string Estimated(Frame frame, int anchor, ConceptTable concepts)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int predicate = ClauseReader.PredicateOf(tree, anchor);
        PredicateRoles roles = RoleReader.Read(tree, SyntaxLexicon.For(frame.Passage.Language), predicate);
        int noun = roles.Patient >= 0 && roles.Patient != anchor ? roles.Patient : roles.Agent;
        string thing = noun < 0 || noun == anchor ? "" : concepts.Thing(frame.Words[noun]);
        return ConceptTable.Covers("person", thing) ? thing : "";
    }
}
