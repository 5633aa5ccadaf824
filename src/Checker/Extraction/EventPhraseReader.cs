using Checker.Corpus.Syntax;

namespace Checker.Extraction;

/// <summary>Finds events that are told in several words: "perdre la vie", "prendre la fuite".</summary>
internal static class EventPhraseReader
{
    private const int PhraseReach = 4, ReflexiveReach = 3;

    /// <summary>Writes the concept of each phrase of the sentence at its first word, and none at the others.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="concepts">The phrases known.</param>
    /// <param name="events">What each token of the sentence tells of by itself; the first is the sentence's first.</param>
    public static void Read(Frame frame, ConceptTable concepts, EventConcept[] events)
    {
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (frame.Words[i].Length > 0)
            {
                ReadAt(frame, i, concepts.Phrases(frame.Words[i]), events);
            }
        }
    }

    // "ont perdu la vie": the first content word tells of the event, the others of none.
    private static void ReadAt(Frame frame, int first, EventPhrase[] phrases, EventConcept[] events)
    {
        int start = frame.Sentence.First;
        foreach (EventPhrase phrase in phrases)
        {
            int at = phrase.Before.Length == 0 || Follows(frame, first, phrase.Before) ? first : -1;
            for (int part = 0; part < phrase.Rest.Length && at >= 0; part++)
            {
                at = Next(frame, at, phrase.Rest[part]);
            }

            if (at >= 0 && (phrase.After.Length == 0 || (at + 1 < frame.Sentence.End && Spelled(frame, at + 1, phrase.After))))
            {
                Array.Clear(events, first - start, at - first + 1);
                events[first - start] = phrase.Concept;
                return;
            }
        }
    }

    // The token of a content word that comes next within reach, or -1 where another comes before it.
    private static int Next(Frame frame, int at, string stem)
    {
        for (int i = at + 1; i <= at + PhraseReach && i < frame.Sentence.End; i++)
        {
            if (frame.Dates.Any(date => date.First <= i && i <= date.Last))
            {
                // "a reconnu mardi le prévenu coupable": the day parts no phrase.
                continue;
            }

            Token token = frame.Passage.Tokens[i];
            string word = frame.Words[i].Length == 0 && frame.Passage.Tree.Upos(i) == Upos.Propn && token.Kind == TokenKind.Word && token.Length < 20
                ? ConceptTable.Stem(frame.Passage.Text.AsSpan(token.Start, token.Length), frame.Passage.Language.Code) : frame.Words[i];
            if (word.Length > 0)
            {
                return word == stem ? i : -1;
            }
        }

        return -1;
    }

    private static bool Follows(Frame frame, int first, string small)
    {
        for (int i = first - 1; i >= frame.Sentence.First && i >= first - ReflexiveReach && frame.Words[i].Length == 0; i--)
        {
            if (Spelled(frame, i, small) || (small == "se" && Spelled(frame, i, "s")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Spelled(Frame frame, int at, string word)
    {
        Token token = frame.Passage.Tokens[at];
        return frame.Passage.Text.AsSpan(token.Start, token.Length).TrimEnd("'’").Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
