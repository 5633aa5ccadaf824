namespace Checker.Dimensions.Attributions;

/// <summary>
/// Finds the noun phrase that speaks, from word order alone: to the right of an inverted verb or a marker, or to the left of a verb.
/// To be replaced by the subject of the tree.
/// </summary>
internal sealed class SpeakerPhrase(Scan scan)
{
    private const int Longest = 24;

    /// <summary>Reads a noun phrase that begins at <paramref name="at"/> or after adverbs, dates and prepositional phrases; <paramref name="closed"/> asks for a comma after an apposition.</summary>
    public Phrase Right(int at, int to, bool closed = false)
    {
        int i = at;
        for (int skipped = 0; i < to && skipped < 4; skipped++)
        {
            int next = scan.IsComma(i) && scan.IsComma(i + 2) && i == at ? i + 3 : this.SkipCircumstance(i, to, pastNames: false);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i < to && this.Begins(i) ? new Phrase(i, this.End(i, to, closed)) : Phrase.None;
    }

    /// <summary>Reads the subject that ends just before a verb group; nothing before <paramref name="floor"/> belongs to it.</summary>
    public Phrase Left(int verb, int floor)
    {
        int last = verb - 1;
        if (last < floor)
        {
            return Phrase.None;
        }

        if (scan.Is(last, WordClass.Subject) && !scan.Is(last, WordClass.Relative))
        {
            return scan.Is(last, WordClass.Third) ? new Phrase(last, last + 1) : Phrase.None;
        }

        if (scan.Is(last, WordClass.Coordination))
        {
            return Phrase.None;
        }

        if (scan.Is(last, WordClass.Relative))
        {
            last--;
        }

        bool apposed = scan.IsComma(last);
        if (apposed)
        {
            last--;
        }

        Phrase piece = this.Piece(last, floor);
        if (scan.Is(piece.First - 1, WordClass.Relative) && piece.First - 2 >= floor && (apposed || !this.Begins(piece.First)) && (scan.Says(piece.First - 1, "qui") || scan.Says(piece.First - 1, "who") || scan.Says(piece.First - 1, "which")))
        {
            Phrase antecedent = this.Piece(scan.IsComma(piece.First - 2) ? piece.First - 3 : piece.First - 2, floor);
            piece = antecedent.Exists ? new Phrase(antecedent.First, piece.End) : piece;
            apposed = false;
        }

        for (int pieces = 0; apposed && pieces < 4 && piece.First - 2 >= floor && scan.IsComma(piece.First - 1); pieces++)
        {
            Phrase earlier = this.Piece(piece.First - 2, floor);
            Phrase trimmed = this.Trim(earlier);
            if (!trimmed.Exists || trimmed.First != earlier.First)
            {
                break;
            }

            piece = new Phrase(earlier.First, piece.End);
        }

        return this.Trim(piece);
    }

    /// <summary>Says whether a phrase may speak: a person, a body, a text with an author, a name or a pronoun.</summary>
    public bool CanSpeak(Phrase phrase)
    {
        if (!phrase.Exists)
        {
            return false;
        }

        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (scan.Is(i, WordClass.Third | WordClass.Outlet) || scan.Noun(i).Kind != SpeakerKind.None)
            {
                return true;
            }

            if (scan.IsCapital(i) && !scan.Is(i, WordClass.Determiner | WordClass.Preposition) && (!scan.Tokens[i].Is(TokenTraits.SentenceStart) || scan.IsCapital(i + 1)) && !scan.Is(i - 1, WordClass.Of))
            {
                return true;
            }

            if (i > phrase.First && scan.Is(i, WordClass.Of | WordClass.Preposition))
            {
                break;
            }

            if (this.IsAgent(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips one adverb, date or prepositional phrase; returns the same place when there is none. A name may end the phrase (the subject follows) unless <paramref name="pastNames"/>.</summary>
    public int SkipCircumstance(int i, int to, bool pastNames = true)
    {
        if (i >= to)
        {
            return i;
        }

        if (scan.Is(i, WordClass.Time) && !(scan.Is(i, WordClass.Determiner) && !scan.Is(i + 1, WordClass.Time)))
        {
            return scan.Is(i + 1, WordClass.Recent) ? i + 2 : i + 1;
        }

        if (scan.Is(i, WordClass.Recent) && (scan.Is(i + 1, WordClass.Time) || (!scan.IsFrench && scan.Is(i + 1, WordClass.Preposition))))
        {
            return scan.Is(i + 1, WordClass.Time) ? i + 2 : i + 1;
        }

        if (scan.Is(i, WordClass.Determiner) && scan.IsNumber(i + 1) && scan.Is(i + 2, WordClass.Time))
        {
            return i + 3;
        }

        if (scan.Is(i, WordClass.Determiner) && scan.Is(i + 1, WordClass.Time) && !scan.IsCapital(i + 1) && !scan.Is(i + 2, WordClass.Of))
        {
            return scan.Is(i + 2, WordClass.Recent) ? i + 3 : i + 2;
        }

        if (scan.IsAdverb(i) && !scan.IsCapital(i) && !scan.Is(i, WordClass.Determiner))
        {
            return i + 1;
        }

        if (!scan.Is(i, WordClass.Preposition) || scan.Is(i, WordClass.Of))
        {
            return i;
        }

        int j = i + 1;
        while (j < to && j < i + 14 && !scan.IsComma(j) && !scan.IsStop(j) && !scan.Is(j, WordClass.That | WordClass.Relative) && scan.Quoted(j) == scan.Quoted(i))
        {
            bool attached = j == i + 1 || scan.Is(j - 1, WordClass.Preposition | WordClass.Of | WordClass.Determiner | WordClass.Coordination);
            if (!attached && (scan.Is(j, WordClass.Determiner | WordClass.Subject | WordClass.Preposition) || (!pastNames && scan.IsCapital(j) && !scan.IsCapital(j - 1) && scan.Noun(j - 1).Kind == SpeakerKind.None)))
            {
                break;
            }

            j++;
        }

        return j;
    }

    private bool Begins(int i) =>
        (scan.Is(i, WordClass.Determiner | WordClass.Third) || scan.IsCapital(i) || scan.IsNumber(i) || scan.Noun(i).Kind != SpeakerKind.None || this.IsAgent(i))
        && !scan.Is(i, WordClass.That | WordClass.Ne);

    private bool IsAgent(int i)
    {
        if (!scan.IsWord(i) || scan.IsCapital(i))
        {
            return false;
        }

        ReadOnlySpan<char> form = scan.Form(i);
        if (form.Length > 4 && form[^1] == 's')
        {
            form = form[..^1];
        }

        return form.Length > 5 && scan.IsFrench
            && (form.EndsWith("teur", StringComparison.Ordinal) || form.EndsWith("trice", StringComparison.Ordinal) || form.EndsWith("iste", StringComparison.Ordinal) || form.EndsWith("euse", StringComparison.Ordinal) || form.EndsWith("logue", StringComparison.Ordinal));
    }

    private int End(int i, int to, bool closed = false)
    {
        if (scan.Is(i, WordClass.Third) && !scan.Is(i, WordClass.Determiner))
        {
            return i + 1;
        }

        int limit = Math.Min(to, i + Longest), j = i + 1;
        for (int appositions = 0; j < limit; j++)
        {
            if (scan.IsComma(j))
            {
                int end = appositions < 2 ? this.Apposition(j, limit, closed) : j;
                if (end == j)
                {
                    break;
                }

                appositions++;
                j = end - 1;
            }
            else if (scan.Char(j) == '(' && scan.Char(j + 2) == ')')
            {
                j += 2;
            }
            else if (this.Ends(j, i))
            {
                break;
            }
        }

        return Math.Min(j, limit);
    }

    private bool Ends(int j, int first)
    {
        if (!scan.IsWord(j) && !scan.IsNumber(j))
        {
            return true;
        }

        bool joined = scan.Is(j - 1, WordClass.Of | WordClass.Determiner | WordClass.Coordination) || scan.Is(j, WordClass.Of);
        if (scan.Is(j, WordClass.Of) || (joined && !scan.Is(j, WordClass.Have | WordClass.Be)))
        {
            return false;
        }

        if (scan.Is(j, WordClass.Coordination))
        {
            return !scan.Is(j + 1, WordClass.Determiner) && !scan.IsCapital(j + 1);
        }

        if (scan.Says(j, "en") && (scan.Says(j + 1, "chef") || scan.Says(j + 1, "exercice") || scan.Says(j + 1, "poste") || scan.Says(j + 1, "charge")))
        {
            return false;
        }

        return scan.Is(j, WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.That | WordClass.Have | WordClass.Be | WordClass.Ne | WordClass.Determiner | WordClass.Subject | WordClass.Time)
            || scan.IsInversion(j) || scan.IsAdverb(j) || scan.IsOpening(j);
    }

    private int Apposition(int comma, int limit, bool closed)
    {
        int i = comma + 1;
        bool role = this.NounWithin(i, Math.Min(limit, i + 3)) || scan.IsNumber(i) || (scan.Is(i, WordClass.Determiner) && scan.Noun(Math.Min(i + 1, scan.Count - 1)).Kind != SpeakerKind.None) || scan.IsCapital(i);
        if (!role || i >= limit)
        {
            return comma;
        }

        int j = i + 1;
        while (j < limit && (scan.IsWord(j) || scan.IsNumber(j)) && !scan.Is(j, WordClass.Have | WordClass.That | WordClass.Relative))
        {
            j++;
        }

        if (closed && (!scan.IsComma(j) || scan.IsNumber(i) || (scan.Is(i, WordClass.Determiner) && scan.Noun(i + 1).Number == 'p')))
        {
            return comma;
        }

        return j >= limit || scan.IsComma(j) || scan.IsStop(j) || scan.Is(j, WordClass.Relative) || scan.IsClosing(j) ? j : comma;
    }

    private bool NounWithin(int from, int to)
    {
        for (int i = from; i < to && scan.IsWord(i) && !scan.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Of | WordClass.Have | WordClass.Be | WordClass.Subject); i++)
        {
            if (scan.Noun(i).Kind != SpeakerKind.None)
            {
                return true;
            }
        }

        return false;
    }

    private Phrase Piece(int last, int floor)
    {
        int start = last, bottom = Math.Max(floor, last - 40);
        if (start < floor)
        {
            return Phrase.None;
        }

        while (start > bottom)
        {
            int t = start - 1;
            if (scan.IsComma(t) || scan.IsStop(t) || scan.IsClosing(t) || scan.IsOpening(t) || scan.Is(t, WordClass.That) || (scan.Is(t, WordClass.Coordination) && !scan.IsAdverb(t)) || (scan.IsFrench && scan.Is(t, WordClass.If)))
            {
                break;
            }

            if (scan.Is(t, WordClass.Relative | WordClass.Subordinator) && !scan.Is(t, WordClass.Preposition) && !scan.Is(start, WordClass.Have | WordClass.Be | WordClass.Clitic))
            {
                break;
            }

            start--;
        }

        return new Phrase(start, last + 1);
    }

    private Phrase Trim(Phrase piece)
    {
        if (!piece.Exists)
        {
            return Phrase.None;
        }

        int i = piece.First;
        while (i < piece.End)
        {
            int next = this.SkipCircumstance(i, piece.End, pastNames: false);
            if (next > i)
            {
                i = next;
            }
            else if (scan.IsComma(i) || scan.Is(i, WordClass.Coordination) || (!this.Begins(i) && !scan.IsWord(i)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (i >= piece.End || !(scan.IsWord(i) || scan.IsNumber(i)))
        {
            return Phrase.None;
        }

        int end = piece.End;
        return scan.SpanOf(i, end).Length > 110 ? new Phrase(i, this.End(i, end)) : new Phrase(i, end);
    }
}
