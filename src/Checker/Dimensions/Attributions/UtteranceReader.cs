using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads quotations that a noun hands over with their speaker: "la phrase de X, « … »", "the words of X: “…”".</summary>
internal sealed class UtteranceReader(Scan scan, SpeakerPhrase speakers)
{
    /// <summary>Appends the attributions of a unit.</summary>
    public void Read(Sentence unit, List<Draft> drafts)
    {
        for (int noun = unit.First; noun < unit.End; noun++)
        {
            if (!scan.Is(noun, WordClass.Utterance) || scan.Quoted(noun) >= 0 || !scan.Is(noun + 1, WordClass.Of) || !scan.Is(noun - 1, WordClass.Determiner))
            {
                continue;
            }

            // "du procureur": the article is in the preposition.
            int at = noun + 2;
            Phrase speaker = speakers.Right(at, unit.End, closed: true);
            if (!speaker.Exists || speaker.First != at || !speakers.CanSpeak(speaker))
            {
                continue;
            }

            int open = scan.IsComma(speaker.End) || scan.Char(speaker.End) == ':' ? speaker.End + 1 : speaker.End;
            if (open < unit.End && scan.IsOpening(open) && scan.Quoted(open) is >= 0 and int q)
            {
                Phrase content = new(open, scan.Quotations[q].Close + 1);
                if (!drafts.Exists(draft => draft.Content.First <= content.First && draft.Content.End >= content.End))
                {
                    drafts.Add(new Draft { Content = content, Speaker = speaker, Cue = new Phrase(noun, noun + 1), Commitment = Commitment.State });
                }
            }
        }
    }
}
