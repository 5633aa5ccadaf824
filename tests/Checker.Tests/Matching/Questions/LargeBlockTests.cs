using Checker.Matching;
using Checker.Matching.Questions;
using NUnit.Framework;

namespace Checker.Tests.Matching.Questions;

public class LargeBlockTests
{
    private const int Largest = 50;
    private static readonly string[] Things = ["soldier", "dead", "house"];
    private static readonly string[] Events = ["die", "destroy", "", "strike"];
    private readonly MatchContext context = new([], []);

    [Test]
    public void EveryClaimStandsInOnePartOfBoundedSize()
    {
        Claim[] claims = Claims(1_000);
        Claim[][] parts = [.. new BlockParts(this.context, Largest).Cut(claims)];
        Assert.That(parts.Select(part => part.Length), Has.All.InRange(1, Largest));
        Assert.That(parts.SelectMany(part => part), Is.EquivalentTo(claims));
    }

    [Test]
    public void PartsDoNotHangOnTheOrderOfDocuments()
    {
        Claim[] claims = Claims(1_000), shuffled = [.. claims];
        new Random(5).Shuffle(shuffled);
        Assert.That(this.Parts(shuffled), Is.EqualTo(this.Parts(claims)));
    }

    [Test]
    public void NeighbouringValuesOfOneThingStayTogether()
    {
        Claim[] claims = [.. Enumerable.Range(0, 400).Select(i => Make(i, "soldier", "die", "Barville"))];
        Claim[][] parts = [.. new BlockParts(this.context, Largest).Cut(claims)];
        foreach (Claim[] part in parts)
        {
            int[] values = [.. part.Select(claim => claim.Span.Start).Order()];
            Assert.That(values[^1] - values[0], Is.EqualTo(values.Length - 1));
        }
    }

    [Test]
    public void LikeClaimsOfManyDocumentsAreOne()
    {
        Claim[] claims = [.. Enumerable.Range(0, 300).Select(i => Make(7, "soldier", "die", "Barville") with { Document = $"d{i:D3}" })];
        Assert.That(new LikeClaims(this.context).Fold(claims), Has.Count.EqualTo(1));
    }

    [TestCase("soldier", "die", "Corlin")]
    [TestCase("soldier", "strike", "Barville")]
    [TestCase("dead", "die", "Barville")]
    public void ClaimsThatDifferInASlotStayApart(string what, string happens, string where)
    {
        Claim[] claims = [Make(7, "soldier", "die", "Barville"), Make(7, what, happens, where) with { Document = "other" }];
        Assert.That(new LikeClaims(this.context).Fold(claims), Has.Count.EqualTo(2));
    }

    [Test]
    public void TwoLikeDatesOfOneDocumentStayApart()
    {
        Claim date = Make(7, "", "die", "Barville") with { Kind = DiscrepancyKind.Date };
        Assert.That(new LikeClaims(this.context).Fold([date, date with { Span = new TextSpan(90, 2) }]), Has.Count.EqualTo(2));
    }

    private string[] Parts(Claim[] claims) =>
        [.. new BlockParts(this.context, Largest).Cut(claims).Select(part => string.Join(' ', part.Select(claim => claim.Document).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static Claim[] Claims(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Make(i, Things[i % Things.Length], Events[i / 3 % Events.Length], i % 2 == 0 ? "Barville" : ""))];

    private static Claim Make(int number, string what, string happens, string where) => new()
    {
        Document = $"d{number:D4}",
        Kind = DiscrepancyKind.Quantity,
        Span = new TextSpan(number, 1),
        Value = $"{number:D4}",
        Slots = new Slots { What = what, Event = happens, Where = where, Role = "total" },
    };
}
