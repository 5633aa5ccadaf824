using Checker.Extraction;
using Checker.Extraction.Claims;

namespace Checker.Matching.Questions;

/// <summary>Whether two lengths of time answer one question: the same thing lasts, and more than its kind ties the texts; a sentence is that of one person.</summary>
internal static class DurationAffinity
{
    private const double SameThing = 0.4, SamePerson = 0.35, SharedArgument = 0.2, SharedName = 0.25, MostNames = 1.2, SharedWord = 0.15, MostWords = 0.4, SamePlace = 0.15, BothCentral = 0.05, OnlyOne = 0.25;

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (left.Document == right.Document)
        {
            return Affinity.Conflict("text");
        }

        bool sentence = a.What.StartsWith(DurationClaim.Sentence, StringComparison.Ordinal);
        if (a.What != b.What && (sentence || !ConceptTable.Meet(a.What, b.What)))
        {
            return Affinity.Conflict("thing");
        }

        if (Novelty.Differs(left, right))
        {
            return Affinity.Conflict("another one");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries))
        {
            return Affinity.Conflict("country");
        }

        bool placed = a.Where.Length > 0 && b.Where.Length > 0;
        if (placed && !context.SameName(left.Document, a.Where, right.Document, b.Where))
        {
            return Affinity.Conflict("place");
        }

        bool acted = a.Actor.Length > 0 && b.Actor.Length > 0;
        if (acted && !context.SameName(left.Document, a.Actor, right.Document, b.Actor))
        {
            return Affinity.Conflict("person");
        }

        if (a.When is { } when && b.When is { } other && !when.Overlaps(other))
        {
            return Affinity.Conflict("time");
        }

        double score = SameThing + (acted ? SamePerson : 0) + (placed ? SamePlace : 0) + (left.Central && right.Central ? BothCentral : 0);
        score += Sorted.Common(a.Arguments, b.Arguments).Any() ? SharedArgument : 0;
        score += Math.Min(MostNames, context.SharedNames(left, right)) * SharedName;
        score += Math.Min(MostWords, context.SharedWords(left, right) * SharedWord);
        score += (sentence ? !acted : a.What == b.What) && context.OnlyFigure(left) && context.OnlyFigure(right) ? OnlyOne : 0;
        return new Affinity(Math.Clamp(score, 0, 1), false, acted ? "person" : "thing");
    }
}
