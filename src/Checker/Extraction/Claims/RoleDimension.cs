using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Who holds which post or rank: the door to roles. They are read once the names are known.</summary>
internal sealed class RoleDimension : Dimension
{
    private const int LargestGap = 16;
    private static readonly FrozenSet<string> Circumstances = WordList.Read("shared", "circumstances").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RoleDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Role;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
    }

    public override void Refine(Passage passage, ICollection<Mention> mentions)
    {
        List<RoleMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new RoleDetector(language), passage.Language)
            .Detect(passage, [.. mentions.OfType<NameMention>()], found);
        foreach (RoleMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions) =>
        RoleResolver.Resolve(passages, mentions);

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        foreach (RoleMention mention in frame.Mentions.OfType<RoleMention>())
        {
            if (mention is { Holder: { } holder, IsTied: true } && !Circumstances.Contains(mention.Office.Split(' ')[0]))
            {
                claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Role, mention, mention.First, -1) with
                {
                    Span = Evidence(mention, holder),
                    Slots = new Slots { What = ClaimMaker.NameOf(frame, holder), Names = [ClaimMaker.NameKey(frame, holder)] },
                });
            }
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is RoleMention a && right.Mention is RoleMention b ? RoleRelation.Of(a, b) : null;

    // Where both stand together both are the evidence; over a clause the office alone is.
    private static TextSpan Evidence(RoleMention role, NameMention holder)
    {
        TextSpan both = TextSpan.Between(Math.Min(role.Span.Start, holder.Span.Start), Math.Max(role.Span.End, holder.Span.End));
        return both.Length <= role.Span.Length + holder.Span.Length + LargestGap ? both : role.Span;
    }
}
