using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>The age of a person who is named right before it: "Marcel Odin, 71 ans", "Tom Hall, 54,".</summary>
internal static class AgeClaim
{
    private const int LargestGap = 4;

    public static Claim? Of(Frame frame, QuantityMention mention)
    {
        NameMention? holder = frame.Names.Where(name => name.Sort == NameSort.Person && name.Last < mention.First && mention.First - name.Last <= LargestGap).OrderBy(name => name.Last).LastOrDefault();
        holder ??= Described(frame, mention);
        return holder is null ? null : ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, mention.First, -1) with
        {
            Slots = new Slots { What = "age", Role = "age", Unit = "year", Names = [ClaimMaker.NameKey(frame, holder)] },
        };
    }

    // "Léa Fontanel, une lycéenne de 19 ans", "Mark Hollis was a 46-year-old climber": the noun of that age is the name's apposition or its predicate.
    private static NameMention? Described(Frame frame, QuantityMention mention)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int noun = tree.Head(frame.Events.Top(mention.First, mention.Last));
        if (noun < 0 || tree.Upos(noun) != Upos.Noun)
        {
            return null;
        }

        int described = tree.Label(noun) == Dependency.Appos ? tree.Head(noun) : tree.Child(noun, Dependency.Cop) >= 0 ? tree.Child(noun, Dependency.Nsubj) : tree.Child(noun, Dependency.Appos);
        return described < 0 ? null : frame.Names.FirstOrDefault(name => name.Sort == NameSort.Person && name.First <= described && described <= name.Last);
    }
}
