using Checker.Extraction.Statements;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Matching.Relations;

/// <summary>
/// Two texts end one matter in two ways: found guilty here, cleared there; the road is open, the road is closed. It must be the same person or thing, the same
/// doer where both name one, and the same time: what changes is no contradiction, nor is what one text itself tells both ways.
/// </summary>
internal sealed class OutcomeRule(MatchContext context)
{
    private const double NoNews = 3, LeastNames = 0.35, LeastWords = 0.9, LeastLink = 0.5;

    /// <summary>Returns the pairs of opposed claims, the negative side second; one pair for every two documents and matter.</summary>
    public IEnumerable<(Claim Positive, Claim Negative)> Opposed(IEnumerable<Claim> claims)
    {
        HashSet<(string, string, string)> told = [];
        foreach (IGrouping<string, Claim> matter in claims.Where(claim => claim.Mention is OutcomeMention).GroupBy(claim => ((OutcomeMention)claim.Mention!).Matter, StringComparer.Ordinal))
        {
            Claim[] all = [.. matter];
            foreach (Claim positive in all.Where(IsPositive))
            {
                foreach (Claim negative in all.Where(claim => !IsPositive(claim)))
                {
                    if (this.Oppose(positive, negative) && !this.ToldBothWays(positive, negative, all) && told.Add((matter.Key, positive.Document, negative.Document)))
                    {
                        yield return (positive, negative);
                    }
                }
            }
        }
    }

    private static bool IsPositive(Claim claim) => ((OutcomeMention)claim.Mention!).Positive;

    private bool Oppose(Claim positive, Claim negative)
    {
        OutcomeMention a = (OutcomeMention)positive.Mention!, b = (OutcomeMention)negative.Mention!;
        OutcomeMatter matter = OutcomeMatters.Of(a.Matter);
        return positive.Document != negative.Document && a.Word != b.Word && (positive.Stance.Modality == negative.Stance.Modality || (matter.Barring && negative.Stance.Modality == Modality.Actual))
            && positive.Commitment is not (Commitment.Might or Commitment.Deny) && negative.Commitment is not (Commitment.Might or Commitment.Deny)
            && this.SameHolder(positive, a, negative, b, matter.Linked) && this.SameDoer(positive, a, negative, b) && this.SamePlace(positive, negative)
            && SameTime(positive, negative, matter.Timing);
    }

    private bool SameHolder(Claim left, OutcomeMention a, Claim right, OutcomeMention b, bool linked)
    {
        bool named = a.HolderNames.Any(name => b.HolderNames.Any(other => context.SameName(left.Document, name, right.Document, other)));
        if (!named && a.HolderNames.Count > 0 && b.HolderNames.Count > 0)
        {
            return false;
        }

        if (a.Holder.Length > 0 && b.Holder.Length > 0 && a.Holder != b.Holder)
        {
            return false;
        }

        double words = context.SharedWords(left, right), names = context.SharedNames(left, right);
        if (linked)
        {
            return (named || a.Holder == b.Holder) && (words >= LeastLink || Sorted.Common(left.Slots.Names, right.Slots.Names).Count() > a.HolderNames.Count);
        }

        return named || (a.Holder == b.Holder && a.Holder.Length > 0 && (names >= LeastNames || words >= LeastWords));
    }

    private bool SameDoer(Claim left, OutcomeMention a, Claim right, OutcomeMention b) =>
        a.Doer.Length == 0 || b.Doer.Length == 0 || context.SameName(left.Document, a.Doer, right.Document, b.Doer);

    private bool SamePlace(Claim left, Claim right) =>
        left.Slots.Where.Length == 0 || right.Slots.Where.Length == 0 || context.SameName(left.Document, left.Slots.Where, right.Document, right.Slots.Where);

    private static bool SameTime(Claim positive, Claim negative, OutcomeTiming timing)
    {
        if (positive.Slots.When is { } when && negative.Slots.When is { } then)
        {
            return when.Overlaps(then);
        }

        if (positive.AsOf is not { Start: { } told } || negative.AsOf is not { Start: { } other })
        {
            return true;
        }

        double later = (told - other).TotalDays;
        return timing switch
        {
            OutcomeTiming.Final => later >= 0,
            OutcomeTiming.State => StillStands(positive, negative) || StillStands(negative, positive) || (later == 0 && IsLasting(positive) && IsLasting(negative)),
            _ => Math.Abs(later) < NoNews,
        };
    }

    private static bool IsLasting(Claim claim) => ((OutcomeMention)claim.Mention!).Lasting;

    // "Toujours détenu" on Wednesday, released on Tuesday: what lasts on was never ended before.
    private static bool StillStands(Claim state, Claim change)
    {
        OutcomeMention lasting = (OutcomeMention)state.Mention!;
        return lasting.Still && !((OutcomeMention)change.Mention!).Still && state.AsOf?.Start is { } now && (change.Slots.When?.End ?? change.AsOf?.Start) is { } before && before <= now;
    }

    // A text that tells of both sides tells how it went on.
    private bool ToldBothWays(Claim positive, Claim negative, Claim[] all) => Array.Exists(all, other =>
        (other.Document == positive.Document && !IsPositive(other) && this.Kin(other, positive)) || (other.Document == negative.Document && IsPositive(other) && this.Kin(other, negative)));

    private bool Kin(Claim other, Claim claim)
    {
        OutcomeMention a = (OutcomeMention)other.Mention!, b = (OutcomeMention)claim.Mention!;
        return a.Holder == b.Holder || a.HolderNames.Any(name => b.HolderNames.Any(known => context.SameName(other.Document, name, claim.Document, known)));
    }
}
