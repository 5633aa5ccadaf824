using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Gives every speaker the person or body that the document's chains make of the words: a name, else a description or pronoun. A name behind a
/// preposition is a complement ("un porte-parole de Belcor") and does not count, unless a comma sets it apart.
/// </summary>
internal static class SpeakerResolver
{
    /// <summary>Sets the entities of a passage's attributions.</summary>
    public static void Resolve(Passage passage, IReadOnlyList<Mention> mentions)
    {
        Mention?[]? known = null;
        foreach (Mention mention in mentions)
        {
            if (mention is AttributionMention { Speaker: { } speaker } attribution && Find(passage, speaker, known ??= Known(passage, mentions)) is { } found)
            {
                (attribution.Entity, attribution.SpeakerName) = found is NameMention name ? (name.Entity, name.Surface) : found is ReferenceMention reference ? (reference.Entity, reference.Name) : (-1, "");
            }
        }
    }

    // For each token what is named or referred to there; references hold the fullest name and win over the names they are made of.
    private static Mention?[] Known(Passage passage, IReadOnlyList<Mention> mentions)
    {
        Mention?[] known = new Mention?[passage.Tokens.Length];
        foreach (bool reference in (bool[])[false, true])
        {
            foreach (Mention mention in mentions)
            {
                if (reference ? mention is ReferenceMention : mention is NameMention { Sort: not NameSort.Country, Entity: >= 0 })
                {
                    known.AsSpan(mention.First, mention.Last - mention.First + 1).Fill(mention);
                }
            }
        }

        return known;
    }

    private static Mention? Find(Passage passage, TextSpan speaker, Mention?[] known)
    {
        bool complement = false;
        for (int i = FirstAt(passage.Tokens, speaker.Start); i < known.Length && passage.Tokens[i].Start < speaker.End; i++)
        {
            complement = (complement || passage.Tree.Upos(i) == Upos.Adp) && passage.Form(passage.Tokens[i]) is not ",";
            if (!complement && known[i] is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int FirstAt(ReadOnlySpan<Token> tokens, int start)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
