using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Bounds what is said by punctuation, quotations and the words that comment on it; the tree tells where the speaker acts again. A content reaches over
/// coordination and inserted clauses, the very attachments that the parser gets right only half the time.
/// </summary>
internal sealed class ContentSpan(Scan scan)
{
    /// <summary>Trims separators at both ends.</summary>
    public Phrase Trim(int first, int end)
    {
        while (first < end && !scan.IsWord(first) && !scan.IsNumber(first) && scan.Char(first) is ',' or ':' or ';' or '.' or '-' or '–' or '—' or '•' or ')' or '…')
        {
            first++;
        }

        while (end > first && !scan.IsWord(end - 1) && scan.Char(end - 1) is ',' or ':' or ';' or '.' or '-' or '–' or '—' or '…' && !scan.IsClosing(end - 1))
        {
            end--;
        }

        // A mark whose partner lies outside does not belong to the content.
        if (end > first && scan.IsClosing(end - 1) && scan.Quotations[scan.Quoted(end - 1)].Open < first)
        {
            end--;
        }

        if (end > first && scan.IsOpening(first) && scan.Quotations[scan.Quoted(first)].Close >= end)
        {
            first++;
        }

        return new Phrase(first, end);
    }

    /// <summary>The clause that begins at <paramref name="from"/>: up to <paramref name="limit"/>, a strong stop, or a clause that comments on it.</summary>
    public Phrase Right(int from, int limit)
    {
        int end = from;
        while (end < limit)
        {
            if (scan.Quoted(end) is >= 0 and int q && scan.IsOpening(end))
            {
                end = Math.Min(limit, scan.Quotations[q].Close + 1);
                continue;
            }

            if (scan.Char(end) == ';' || (end > from && scan.IsComma(end) && this.Comments(end + 1)))
            {
                break;
            }

            end++;
        }

        return this.Trim(from, end);
    }

    /// <summary>The noun phrase that begins at <paramref name="from"/>: up to a comma, a stop or a clause.</summary>
    public Phrase Object(int from, int limit)
    {
        int end = from;
        while (end < limit && !scan.IsComma(end) && !(scan.IsStop(end) && scan.Quoted(end) < 0))
        {
            end = scan.IsOpening(end) ? Math.Min(limit, scan.Quotations[scan.Quoted(end)].Close + 1) : end + 1;
        }

        return this.Trim(from, end);
    }

    /// <summary>The clause that ends at <paramref name="end"/> and begins with the unit or after a strong stop or dateline.</summary>
    public Phrase Left(int first, int end)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            if (scan.IsOpening(i))
            {
                i = scan.Quotations[scan.Quoted(i)].Close;
            }
            else if (scan.Char(i) == ';' || (scan.Char(i) is '-' or '–' or '—' && !scan.IsWord(i) && i < first + 9 && scan.Char(i - 1) == ')'))
            {
                start = i + 1;
            }
        }

        while (start < end && scan.Is(start, WordClass.Coordination) && !scan.Is(start, WordClass.Determiner))
        {
            start++;
        }

        return this.Trim(start, end);
    }

    // ", ce que X conteste", ", selon X", ", a-t-il dit": what follows the comma is about the content, not of it.
    private bool Comments(int i) => this.TurnsAway(i)
        || (scan.Is(i, WordClass.Anaphor) && scan.Is(i + 1, WordClass.That | WordClass.Relative)) || (scan.Says(i, "ce") && scan.Is(i + 1, WordClass.That | WordClass.Relative))
        || (i < scan.Count && scan.Lexicon.Phrases.TryMatch(scan.Tokens, i, out _, out (PhraseRole Role, Commitment) found) && found.Role == PhraseRole.Marker);

    // ", mais a refusé", ", but later revised": the speaker acts again.
    private bool TurnsAway(int i)
    {
        if (!scan.Says(i, "mais") && !scan.Says(i, "but"))
        {
            return false;
        }

        int next = i + 1;
        while (scan.IsAdverb(next) && !scan.IsComma(next))
        {
            next++;
        }

        return scan.IsFinite(next) || scan.Is(next, WordClass.Ne) || (!scan.IsFrench && scan.IsWord(next) && scan.Tree.Features(next) is { VerbForm: VerbForm.Part, Tense: Tense.Past });
    }
}
