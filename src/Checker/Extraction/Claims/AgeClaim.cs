using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>The age of a person who is named right before it: "Marcel Odin, 71 ans", "Tom Hall, 54,".</summary>
internal static class AgeClaim
{
    private const int LargestGap = 3;

    public static Claim? Of(Frame frame, QuantityMention mention)
    {
        NameMention? holder = frame.Names.Where(name => name.Sort == NameSort.Person && name.Last < mention.First && mention.First - name.Last <= LargestGap).OrderBy(name => name.Last).LastOrDefault();
        return holder is null ? null : ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, mention.First, -1) with
        {
            Slots = new Slots { What = "age", Role = "age", Unit = "year", Names = [ClaimMaker.NameKey(frame, holder)] },
        };
    }
}
