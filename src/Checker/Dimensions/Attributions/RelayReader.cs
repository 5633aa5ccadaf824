using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>Settles the sayings of one unit: a saying that is all another one says leaves that one as its relay; hearers that are outlets are relays.</summary>
internal sealed class RelayReader(Scan scan, SpeakerPhrase speakers)
{
    public void Settle(List<Draft> drafts, int first)
    {
        for (int o = first; o < drafts.Count; o++)
        {
            Draft outer = drafts[o];
            if (outer.Echo || (scan.IsOpening(outer.Content.First) && scan.IsClosing(outer.Content.End - 1)))
            {
                continue;
            }

            for (int i = first; i < drafts.Count; i++)
            {
                Draft inner = drafts[i];
                if (i == o || inner.Echo || inner.Dropped || !inner.Cue.Exists || !Within(inner, outer))
                {
                    continue;
                }

                outer.Dropped = true;
                if (outer.Speaker.Exists && !inner.Relay.Exists)
                {
                    inner.Relay = outer.Speaker;
                }

                if (!inner.Speaker.Exists)
                {
                    inner.Speaker = outer.Speaker;
                    inner.Relay = Phrase.None;
                }

                break;
            }
        }

        drafts.RemoveAll(static draft => draft.Dropped);
        for (int i = first; i < drafts.Count; i++)
        {
            Draft draft = drafts[i];
            if (!draft.Relay.Exists)
            {
                draft.Relay = this.Quoter(draft, drafts, first);
            }

            if (!draft.Relay.Exists && draft.Cue.Exists)
            {
                draft.Relay = this.Hearer(draft);
            }
        }
    }

    // The inner saying covers the outer content but for a few words.
    private static bool Within(Draft inner, Draft outer)
    {
        int first = Math.Min(inner.Content.First, Math.Min(inner.Cue.First, inner.Speaker.Exists ? inner.Speaker.First : int.MaxValue));
        int end = Math.Max(inner.Content.End, Math.Max(inner.Cue.End, inner.Speaker.End));
        return first >= outer.Content.First && first <= outer.Content.First + 4 && end <= outer.Content.End && end >= outer.Content.End - 4
            && !(inner.Content.First == outer.Content.First && inner.Content.End == outer.Content.End && inner.Cue.First > outer.Cue.First);
    }

    private Phrase Quoter(Draft draft, List<Draft> drafts, int first)
    {
        for (int i = first; i < drafts.Count; i++)
        {
            Draft other = drafts[i];
            if (other != draft && draft.Cue.Exists && scan.IsOpening(other.Content.First) && other.Content.First < draft.Cue.First && draft.Cue.End < other.Content.End && scan.Quoted(draft.Cue.First) >= 0)
            {
                return other.Speaker;
            }
        }

        return Phrase.None;
    }

    // "à l'agence X", "au micro de X", "told X", "by the X news agency as saying".
    private Phrase Hearer(Draft draft)
    {
        int end = Math.Min(scan.Count, draft.Cue.End + 24);
        for (int i = draft.Cue.End; i < end; i++)
        {
            if (scan.IsStop(i) || scan.IsOpening(i) || scan.Is(i, WordClass.That))
            {
                break;
            }

            if (i == draft.Speaker.First)
            {
                i = Math.Max(i, draft.Speaker.End - 1);
                continue;
            }

            if (i >= draft.Content.First && i < draft.Content.End)
            {
                continue;
            }

            bool opens = scan.Is(i, WordClass.Preposition) || i == draft.Cue.End;
            if (opens && speakers.Right(scan.Is(i, WordClass.Preposition) ? i + 1 : i, end) is { Exists: true } phrase && phrase.First <= i + 1 && phrase != draft.Speaker && this.IsOutlet(phrase))
            {
                return phrase;
            }
        }

        return Phrase.None;
    }

    private bool IsOutlet(Phrase phrase)
    {
        for (int i = phrase.First; i < Math.Min(phrase.End, phrase.First + 6); i++)
        {
            bool agency = scan.Noun(i).Kind == ReferentKind.Body && scan.Is(i, WordClass.Outlet) && (scan.Is(i - 1, WordClass.Outlet) || scan.IsCapital(i + 1));
            if (agency || scan.Noun(i).Kind == ReferentKind.Outlet || (scan.Is(i, WordClass.Outlet) && scan.IsCapital(i)))
            {
                return true;
            }
        }

        return false;
    }
}
