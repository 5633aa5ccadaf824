using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>
/// Reads what stands nearest to a token of a sentence: its event, place, time, names and stance. Nearness counts tokens, with a charge for every comma
/// and every word that begins another clause.
/// </summary>
internal sealed class ClauseReader(Frame frame)
{
    private const int CommaCharge = 4;
    private const int ClauseCharge = 6;
    private const int Reach = 24;

    /// <summary>Returns how far apart two tokens of the sentence are.</summary>
    public int Distance(int from, int to)
    {
        bool[] breaks = frame.Passage.Language.WordSet("clause-breaks");
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        (int low, int high) = from < to ? (from, to) : (to, from);
        int distance = high - low;
        for (int i = low + 1; i < high; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                distance += frame.Passage.Text[tokens[i].Start] is ',' or ';' or ':' or '(' or ')' or '–' or '—' ? CommaCharge : 0;
            }
            else if (breaks[tokens[i].Word])
            {
                distance += ClauseCharge;
            }
        }

        return distance;
    }

    /// <summary>Finds the event that governs a token: the nearest word that tells of one.</summary>
    /// <param name="anchor">The token, whose own event counts first.</param>
    /// <param name="at">The event word's token, or -1.</param>
    public EventConcept Event(int anchor, out int at)
    {
        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        EventConcept best = default;
        int nearest = Reach;
        at = -1;
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (frame.Words[i].Length > 0 && !this.InName(i) && concepts.TryEvent(frame.Words[i], out EventConcept concept) && this.Distance(anchor, i) is var distance && distance < nearest)
            {
                nearest = distance;
                best = concept;
                at = i;
            }
        }

        return best;
    }

    /// <summary>Gathers the stems of the content words within reach of a token, without names, ordinal order.</summary>
    public IReadOnlyList<string> WordsNear(int anchor, int reach)
    {
        SortedSet<string> words = new(StringComparer.Ordinal);
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (frame.Words[i].Length > 0 && !this.InName(i) && this.Distance(anchor, i) <= reach)
            {
                words.Add(frame.Words[i]);
            }
        }

        return [.. words];
    }

    /// <summary>Returns the place named after a preposition of place nearest to a token, or null.</summary>
    public NameMention? Place(int anchor)
    {
        bool[] prepositions = frame.Passage.Language.WordSet("place-prepositions");
        NameMention? best = null;
        int nearest = Reach;
        foreach (NameMention name in frame.Names)
        {
            int before = name.First - 1;
            if (name.Sort is NameSort.Place or NameSort.Country && before >= frame.Sentence.First && prepositions[frame.Passage.Tokens[before].Word]
                && this.Distance(anchor, name.First) is var distance && distance < nearest)
            {
                nearest = distance;
                best = name;
            }
        }

        return best;
    }

    /// <summary>Reads polarity and modality off the words around an event.</summary>
    public Stance Stance(int eventToken)
    {
        Language language = frame.Passage.Language;
        PhraseLexicon<string> lexicon = StanceWords.For(language);
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        bool negated = false;
        Modality modality = Modality.Actual;
        for (int i = Math.Max(frame.Sentence.First, eventToken - 6); i < Math.Min(frame.Sentence.End, eventToken + 3); i++)
        {
            if (!lexicon.TryMatch(tokens, i, out _, out string meaning) || this.Distance(i, eventToken) > 6)
            {
                continue;
            }

            negated |= meaning == "negation";
            modality = meaning switch
            {
                "possible" => Modality.Possible,
                "planned" when modality == Modality.Actual => Modality.Planned,
                "required" when modality == Modality.Actual => Modality.Required,
                "hearsay" when modality == Modality.Actual => Modality.Hearsay,
                _ => modality,
            };
        }

        return new Stance(negated, modality);
    }

    /// <summary>Says whether a token is part of a name.</summary>
    public bool InName(int token)
    {
        foreach (Mention mention in frame.Mentions)
        {
            if (mention is NameMention && mention.First <= token && token <= mention.Last)
            {
                return true;
            }
        }

        return false;
    }
}
