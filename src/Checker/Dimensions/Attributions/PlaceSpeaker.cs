using Checker.Dimensions.Names;

namespace Checker.Dimensions.Attributions;

/// <summary>Finds the body behind a French "on" by the place that opens the sentence: "à la mairie, on assure que", "du côté de la direction, on".</summary>
internal sealed class PlaceSpeaker(Scan scan, SpeakerPhrase speakers)
{
    /// <summary>Returns the body of the phrase that begins at a token and ends, comma behind it, before "on"; or none.</summary>
    public Phrase Before(int first, int on)
    {
        int noun = scan.Says(first, "du") && scan.Says(first + 1, "côté") && scan.Is(first + 2, WordClass.Of) ? first + 3
            : scan.Says(first, "à") || scan.Says(first, "au") || scan.Says(first, "chez") ? first + 1 : on;
        if (noun >= on || speakers.Right(noun, on) is not { Exists: true } phrase || phrase.First != noun || !scan.IsComma(phrase.End) || phrase.End + 1 != on)
        {
            return Phrase.None;
        }

        int head = scan.Is(noun, WordClass.Determiner) ? noun + 1 : noun;
        return scan.Noun(head).IsBody || scan.Name(head) is { Sort: NameSort.Organisation } ? phrase : Phrase.None;
    }
}
