using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads quotations that no verb introduces: a whole sentence between marks, or one set before a clause by a colon.</summary>
internal sealed class QuotationReader(Scan scan, SpeakerPhrase speakers)
{
    private int next;

    /// <summary>Reads the quotations of a unit; units come in order.</summary>
    public void Read(Sentence unit, Phrase lastSpeaker, int firstDraft, List<Draft> drafts)
    {
        while (this.next < scan.Quotations.Count && scan.Quotations[this.next].Open < unit.First)
        {
            this.next++;
        }

        for (int q = this.next; q < scan.Quotations.Count && scan.Quotations[q].Open < unit.End; q++)
        {
            Quotation quotation = scan.Quotations[q];
            if (quotation.Close >= unit.End || Taken(quotation, firstDraft, drafts) || quotation.Close - quotation.Open < 3)
            {
                continue;
            }

            int after = quotation.Close + 1;
            bool leads = quotation.Open == unit.First;
            bool whole = leads && (after >= unit.End || (after == unit.End - 1 && scan.IsStop(after)));
            if (whole && lastSpeaker.Exists)
            {
                drafts.Add(new Draft { Content = new Phrase(quotation.Open, after), Speaker = lastSpeaker, Commitment = Commitment.State });
            }
            else if (leads && scan.Char(after) == ':')
            {
                Phrase speaker = speakers.Right(after + 1, unit.End);
                if (speaker.Exists && speakers.CanSpeak(speaker))
                {
                    drafts.Add(new Draft { Content = new Phrase(quotation.Open, after), Speaker = speaker, Commitment = Commitment.State });
                }
            }
        }
    }

    private static bool Taken(Quotation quotation, int firstDraft, List<Draft> drafts)
    {
        for (int i = firstDraft; i < drafts.Count; i++)
        {
            if (drafts[i].Content.First <= quotation.Open + 1 && drafts[i].Content.End >= quotation.Close)
            {
                return true;
            }
        }

        return false;
    }
}
