using System.Text;
using Checker.Dimensions.Places;

namespace Checker.Matching.Questions;

/// <summary>
/// Folds the claims of a large block that no score can tell apart (the same value and the same slots, names taken as entities) into one, so that ten
/// thousand copies of a text cost what one of them does. Two claims of one document stay apart where one document cannot answer twice.
/// </summary>
internal sealed class LikeClaims(MatchContext context)
{
    private const char Slot = '\u0001', Item = '\u0002';
    private readonly StringBuilder key = new();

    /// <summary>Returns the folded claims, each list in the given order, lists in the order of their first claims.</summary>
    public List<List<Claim>> Fold(IReadOnlyList<Claim> claims)
    {
        Dictionary<string, List<Claim>> known = new(StringComparer.Ordinal);
        List<List<Claim>> folded = [];
        foreach (Claim claim in claims)
        {
            string alike = this.Key(claim);
            if (!known.TryGetValue(alike, out List<Claim>? list) || (list[^1].Document == claim.Document && claim.Kind is DiscrepancyKind.Date or DiscrepancyKind.Attribution or DiscrepancyKind.Place))
            {
                known[alike] = list = [];
                folded.Add(list);
            }

            list.Add(claim);
        }

        return folded;
    }

    private string Key(Claim claim)
    {
        Slots slots = claim.Slots;
        this.key.Clear();
        this.key.Append(claim.Value).Append(Slot).Append((int)claim.Kind).Append(Slot).Append(claim.Stance.Negated).Append((int)claim.Stance.Modality).Append((int)claim.Commitment).Append(claim.InTitle).Append(slots.Earlier).Append(slots.Another).Append(slots.When).Append(claim.AsOf).Append(Slot).Append((claim.Mention as PlaceMention)?.Day?.Value);
        this.Add(slots.What).Add(slots.Event).Add(slots.Role).Add(slots.Unit).Add(slots.Counter).Add(context.Entity(claim.Document, slots.Where)).Add(context.Entity(claim.Document, slots.Actor));
        this.Add(slots.NearEvents).Add(slots.Arguments).Add(slots.Complements).Add(slots.Countries).Add(slots.Parties).Add(slots.Words);
        this.Add(slots.Names.Select(name => context.Entity(claim.Document, name))).Add(slots.People.Select(name => context.Entity(claim.Document, name)))
            .Add(slots.Participants.Select(name => context.Entity(claim.Document, name)));
        return this.key.ToString();
    }

    private LikeClaims Add(string slot)
    {
        this.key.Append(Slot).Append(slot);
        return this;
    }

    private LikeClaims Add(IEnumerable<string> slot)
    {
        this.key.Append(Slot).AppendJoin(Item, slot);
        return this;
    }
}
