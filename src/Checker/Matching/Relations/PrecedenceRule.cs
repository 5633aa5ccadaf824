using Checker.Extraction;
using Checker.Extraction.Statements;

namespace Checker.Matching.Relations;

/// <summary>
/// Two texts put the same two events in two orders. Both events must be the same, told of the same people or things, of one day and place where both texts say so;
/// what one text itself tells both ways is no contradiction between two.
/// </summary>
internal sealed class PrecedenceRule(MatchContext context)
{
    private const double LeastNames = 0.35;

    /// <summary>Returns the pairs of opposed claims, the one told in the order of events first; one pair for every two documents and two events.</summary>
    public IEnumerable<(Claim Before, Claim After)> Opposed(IEnumerable<Claim> claims)
    {
        Claim[] all = [.. claims.Where(claim => claim.Mention is PrecedenceMention)];
        HashSet<(string, string, string)> told = [];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                if (all[i].Document != all[j].Document && this.Oppose(all[i], all[j]) && !this.ToldBothWays(all[i], all[j], all) && told.Add((all[i].Slots.Event, all[i].Document, all[j].Document)))
                {
                    yield return ((PrecedenceMention)all[i].Mention!).Before ? (all[i], all[j]) : (all[j], all[i]);
                }
            }
        }
    }

    private bool ToldBothWays(Claim left, Claim right, Claim[] all) =>
        Array.Exists(all, other => (other.Document == left.Document && this.Oppose(left, other)) || (other.Document == right.Document && this.Oppose(right, other)));

    private bool Oppose(Claim left, Claim right)
    {
        PrecedenceMention a = (PrecedenceMention)left.Mention!, b = (PrecedenceMention)right.Mention!;
        bool straight = ConceptTable.Meet(a.Told.Event, b.Told.Event) && ConceptTable.Meet(a.Measure.Event, b.Measure.Event);
        bool crossed = !straight && ConceptTable.Meet(a.Told.Event, b.Measure.Event) && ConceptTable.Meet(a.Measure.Event, b.Told.Event);
        if ((!straight && !crossed) || straight != (a.Before != b.Before))
        {
            return false;
        }

        (ToldEvent first, ToldEvent second) = straight ? (b.Told, b.Measure) : (b.Measure, b.Told);
        bool tied = Same(a.Told, first) || Same(a.Measure, second) || context.SharedNames(left, right) >= LeastNames;
        return tied && Fits(a.Told, first) && Fits(a.Measure, second) && this.SameScene(left, right);
    }

    private bool SameScene(Claim left, Claim right) =>
        !Sorted.Disjoint(left.Slots.Countries, right.Slots.Countries) && !context.OtherParticipants(left, right)
        && (left.Slots.Where.Length == 0 || right.Slots.Where.Length == 0 || context.SameName(left.Document, left.Slots.Where, right.Document, right.Slots.Where))
        && (left.Slots.When is not { } when || right.Slots.When is not { } then || when.Overlaps(then));

    private static bool Same(ToldEvent left, ToldEvent right) => left.Holder.Length > 0 && left.Holder == right.Holder;

    private static bool Fits(ToldEvent left, ToldEvent right) =>
        left.Another == right.Another && (left.Holder.Length == 0 || right.Holder.Length == 0 || left.Holder == right.Holder || (left.Thing.Length > 0 && ConceptTable.Meet(left.Thing, right.Thing)));
}
