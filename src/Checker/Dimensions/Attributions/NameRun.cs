namespace Checker.Dimensions.Attributions;

/// <summary>Runs of capitalised words. To be replaced by the name detector.</summary>
internal sealed class NameRun(Scan scan)
{
    /// <summary>Says whether a word may open a name.</summary>
    public bool StartsName(int i) =>
        scan.IsWord(i) && scan.Tokens[i].Is(TokenTraits.AllCapitals) && scan.Tokens[i].Length > 1 && !scan.Tokens[i].Is(TokenTraits.SentenceStart) ? true :
        scan.IsWord(i) && scan.IsCapital(i) && !scan.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Of | WordClass.That | WordClass.Coordination | WordClass.Subordinator | WordClass.Adverb | WordClass.Time | WordClass.Subject | WordClass.Be | WordClass.Have | WordClass.Clitic | WordClass.Conjunction | WordClass.Modal | WordClass.Do)
        && !(scan.Tokens[i].Is(TokenTraits.SentenceStart) && scan.Lexicon.Phrases.TryMatch(scan.Tokens, i, out _, out _)) && !scan.IsInversion(i);

    /// <summary>Returns where the run of capitals that begins here ends, particles included.</summary>
    public int RunEnd(int start, int to)
    {
        int end = start + 1;
        while (end < to)
        {
            if (scan.IsWord(end) && scan.IsCapital(end) && !scan.Is(end, WordClass.Subject))
            {
                end++;
                continue;
            }

            int next = end;
            while (next < to && next < end + 3 && scan.IsWord(next) && scan.Is(next, WordClass.Of | WordClass.Definite) && !scan.Says(next, "'s") && !scan.Says(next, "from") && !scan.Is(next, WordClass.That))
            {
                next++;
            }

            if (next == end || next >= to || !scan.IsWord(next) || !scan.IsCapital(next))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>Says whether the word is a civility or short title.</summary>
    public bool IsTitle(int i) => i < scan.Count && scan.Lexicon.Titles.TryMatch(scan.Tokens, i, out _, out _);

    /// <summary>Returns the gender that a given name tells.</summary>
    public char GivenGender(int i, char otherwise) => i < scan.Count && scan.Lexicon.GivenNames.TryMatch(scan.Tokens, i, out _, out char gender) ? gender : otherwise;

    /// <summary>Returns the role noun of an apposition that begins here (", directrice du théâtre"), or -1.</summary>
    public int AppositionHead(int i, int to)
    {
        for (int j = i; j < Math.Min(to, i + (scan.IsFrench ? 4 : 6)); j++)
        {
            if (!scan.IsFrench && (scan.Says(j + 1, "'s") || scan.Says(j, "'s")))
            {
                continue;
            }

            if (scan.Noun(j).Kind is not (SpeakerKind.None or SpeakerKind.Document) && !scan.IsCapital(j))
            {
                return j;
            }

            if (!scan.IsWord(j) || scan.Is(j, WordClass.Preposition | WordClass.Of | WordClass.Have | WordClass.Be | WordClass.Clitic & ~WordClass.Definite | WordClass.Coordination))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Returns the given name that follows another name in one run of capitals, or -1.</summary>
    public int GivenAfter(int start, int end)
    {
        for (int i = start + 1; i + 1 < end && this.GivenGender(start, '\0') == '\0' && !this.IsTitle(start) && scan.Noun(start).Kind == SpeakerKind.None; i++)
        {
            if (this.GivenGender(i, '\0') != '\0' && !scan.Is(i - 1, WordClass.Of))
            {
                return i;
            }
        }

        return -1;
    }
}
