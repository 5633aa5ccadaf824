using System.Collections.Concurrent;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Who says it: the door to attributions, read once the names are resolved. A claim is a direct quotation with its speaker.</summary>
internal sealed class AttributionDimension : Dimension
{
    private const int LeastWords = 4;
    private readonly ConcurrentDictionary<string, AttributionDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Attribution;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
    }

    public override void Refine(Passage passage, ICollection<Mention> mentions)
    {
        List<AttributionMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new AttributionDetector(language), passage.Language).Detect(passage, [.. mentions.OfType<NameMention>()], found);
        foreach (AttributionMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            SpeakerResolver.Resolve(passages[i], mentions[i]);
        }
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        foreach (AttributionMention mention in frame.Mentions.OfType<AttributionMention>())
        {
            if (!mention.Direct || mention.Speaker is not { } speaker)
            {
                continue;
            }

            SortedSet<string> words = new(StringComparer.Ordinal);
            for (int i = mention.First; i <= mention.Last; i++)
            {
                Token token = frame.Passage.Tokens[i];
                if (token.Kind is TokenKind.Word or TokenKind.Number)
                {
                    words.Add(Folding.Key(frame.Passage.Form(token)));
                }
            }

            if (words.Count >= LeastWords)
            {
                string who = speaker.Of(frame.Passage.Text).ToString();
                claims.Add(new Claim
                {
                    Document = frame.Document.Document.Id,
                    Kind = DiscrepancyKind.Attribution,
                    Span = mention.Span,
                    Value = Folding.Key(who),
                    Speaker = who,
                    Commitment = mention.Commitment,
                    AsOf = frame.Document.Published,
                    Mention = mention,
                    Slots = new Slots
                    {
                        What = "quote",
                        Words = [.. words],
                        People = [.. frame.Names.Where(name => name.Sort == NameSort.Person && speaker.Contains(name.Span)).Select(name => ClaimMaker.NameKey(frame, name))],
                        Arguments = SpeakerThings(frame, speaker),
                    },
                });
            }
        }
    }

    public override Comparison? Compare(Claim left, Claim right) => QuoteRelation.Of(left, right);

    // What the speaker is: "a deckhand" is crew.
    private static string[] SpeakerThings(Frame frame, TextSpan speaker)
    {
        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        List<string> things = [];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (speaker.Contains(tokens[i].Span) && concepts.Thing(frame.Passage.Tree, i) is { Length: > 0 } thing && !things.Contains(thing, StringComparer.Ordinal))
            {
                things.Add(thing);
            }
        }

        return [.. things];
    }
}
