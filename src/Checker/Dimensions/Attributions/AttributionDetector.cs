using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>Finds who says what in a passage: speaker, relay, cue, commitment, and the words said. Immutable, shared between threads.</summary>
internal sealed class AttributionDetector(Language language)
{
    private readonly AttributionLexicon lexicon = AttributionLexicon.Of(language);

    /// <summary>Appends the attributions of a passage, by the start of their content; its names are known.</summary>
    public void Detect(Passage passage, IReadOnlyList<NameMention> names, List<AttributionMention> mentions)
    {
        Scan scan = new(passage, this.lexicon, names);
        SpeakerPhrase speakers = new(scan);
        ContentSpan contents = new(scan);
        Anonymity anonymity = new(scan);
        SayingReader sayings = new(scan, speakers, contents);
        MarkerReader markers = new(scan, speakers, contents, anonymity);
        UtteranceReader utterances = new(scan, speakers);
        HearsayReader hearsay = new(scan, contents);
        QuotationReader quotations = new(scan, speakers);
        RelayReader relays = new(scan, speakers);
        List<Draft> drafts = [];
        foreach (Sentence unit in scan.Units)
        {
            int first = drafts.Count;
            Phrase last = first > 0 ? drafts[^1].Speaker : Phrase.None;
            sayings.Read(unit, drafts);
            markers.Read(unit, drafts);
            utterances.Read(unit, drafts);
            hearsay.Read(unit, first, drafts);
            relays.Settle(drafts, first);
            quotations.Read(unit, last, first, drafts);
        }

        int before = mentions.Count;
        foreach (Draft draft in drafts)
        {
            mentions.Add(Mention(scan, draft, anonymity));
        }

        mentions.Sort(before, mentions.Count - before, Comparer<AttributionMention>.Create(static (a, b) =>
            a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : (a.Cue?.Start ?? 0) != (b.Cue?.Start ?? 0) ? (a.Cue?.Start ?? 0).CompareTo(b.Cue?.Start ?? 0) : a.Span.Length.CompareTo(b.Span.Length)));
    }

    private static AttributionMention Mention(Scan scan, Draft draft, Anonymity anonymity) => new(scan.SpanOf(draft.Content.First, draft.Content.End), draft.Content.First, draft.Content.End - 1)
    {
        Speaker = Span(scan, draft.Speaker),
        Relay = Span(scan, draft.Relay),
        Cue = Span(scan, draft.Cue),
        Commitment = draft.Commitment,
        Direct = IsDirect(scan, draft.Content),
        Anonymous = anonymity.IsAnonymous(draft.Speaker),
    };

    private static TextSpan? Span(Scan scan, Phrase phrase) => phrase.Exists ? scan.SpanOf(phrase.First, phrase.End) : null;

    // Half or more of the letters and digits stand between quotation marks.
    private static bool IsDirect(Scan scan, Phrase content)
    {
        int quoted = 0, all = 0;
        for (int i = content.First; i < content.End; i++)
        {
            int length = scan.IsWord(i) || scan.IsNumber(i) ? scan.Tokens[i].Length : 0;
            all += length;
            quoted += scan.Quoted(i) >= 0 ? length : 0;
        }

        return all > 0 && quoted * 2 >= all;
    }
}
