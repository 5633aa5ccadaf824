using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>
/// Looks for the document's own date in its text: a header ("date 2024-04"), a line that is a date, a dateline ("NIAMEY, 15 mai 2024 (ANP)"),
/// and as a last resort the latest date that the text speaks of as past, which bounds it from below only.
/// </summary>
internal static class DocumentDate
{
    private const int HeadBlocks = 8, LongestHeadLine = 14, LongestPlace = 8;

    /// <summary>Finds the date.</summary>
    /// <param name="passages">The document's passages in order.</param>
    /// <param name="language">The document's language.</param>
    /// <param name="evidence">The words that say it; empty when there are none.</param>
    /// <returns>The day or month; [latest, open) for a lower bound; null when the text has no date.</returns>
    public static DateInterval? Find(IReadOnlyList<Passage> passages, Language language, out TextSpan evidence)
    {
        evidence = default;
        DateDetector detector = DateDetector.For(language);
        List<DateMention> mentions = [];
        DateInterval? head = null, latest = null;
        TextSpan latestSpan = default;
        for (int p = 0; p < passages.Count; p++)
        {
            mentions.Clear();
            detector.Detect(passages[p], null, mentions);
            foreach (DateMention mention in mentions)
            {
                if (mention is not { Relative: false, Since: false, Until: false, Interval: { Start: { } start, End: { } end } interval } || mention.Sort == DateSort.Time)
                {
                    continue;
                }

                bool fine = mention.Precision <= DatePrecision.Month && !mention.WeekdaySlip;
                // A finer date in the head wins when it lies in the one found before it ("date 2024-04", then "NIAMEY, 12 avril 2024").
                if (fine && p < HeadBlocks && IsHead(passages[p], mention) && (head is not { } known || (known != interval && known.Contains(interval))))
                {
                    head = Day(mention.Precision <= DatePrecision.Day, interval);
                    evidence = mention.Span;
                }

                if (mention.Precision <= DatePrecision.Year && mention.Precision != DatePrecision.Vague && !detector.PointsAhead(passages[p], mention) && (latest is null || start > latest.Value.Start))
                {
                    latest = new DateInterval(start, null);
                    latestSpan = mention.Span;
                }
            }
        }

        if (head is null && latest is not null)
        {
            evidence = latestSpan;
        }

        return head ?? latest;
    }

    private static DateInterval Day(bool day, DateInterval interval) => day ? DateInterval.Day(DateOnly.FromDateTime(interval.Start!.Value)) : interval;

    // A short line that is little more than the date, or a place in capitals before it and an agency or dash behind it.
    private static bool IsHead(Passage passage, DateMention mention)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        if (tokens.Length <= LongestHeadLine && mention.First <= 6 && !HasVerb(passage))
        {
            return true;
        }

        if (mention.First > LongestPlace || mention.Precision > DatePrecision.Day)
        {
            return false;
        }

        for (int i = 0; i < mention.First; i++)
        {
            char c = passage.Text[tokens[i].Start];
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenTraits.Capital) && tokens[i].Length > 3)
            {
                return false;
            }

            if (c is '.' or '!' or '?' && tokens[i].Kind == TokenKind.Punctuation)
            {
                return false;
            }
        }

        for (int i = mention.Last + 1; i < tokens.Length && i <= mention.Last + 6; i++)
        {
            if (passage.Text[tokens[i].Start] is '(' or '–' or '—' or '-' or '/' or ':')
            {
                return i == mention.Last + 1 || tokens[i - 1].Is(TokenTraits.Bracketed | TokenTraits.AllCapitals) || passage.Text[tokens[i - 1].Start] is ')' or ',';
            }
        }

        return false;
    }

    // A line with a final stop or many small words is a sentence, not a header.
    private static bool HasVerb(Passage passage)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        return tokens.Length > 7 && passage.Text[tokens[^1].Start] is '.' or '!' or '?';
    }
}
