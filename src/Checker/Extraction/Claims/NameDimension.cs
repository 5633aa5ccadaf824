using System.Collections.Concurrent;
using Checker.Dimensions.Names;

namespace Checker.Extraction.Claims;

/// <summary>People, bodies and places: the door to names. Names align claims; what differs between names is found where entities are joined.</summary>
internal sealed class NameDimension : Dimension
{
    private readonly ConcurrentDictionary<string, NameDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Name;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
        List<NameMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new NameDetector(language), passage.Language).Detect(passage, found);
        foreach (NameMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
    }

    public override Comparison? Compare(Claim left, Claim right) => null;
}
