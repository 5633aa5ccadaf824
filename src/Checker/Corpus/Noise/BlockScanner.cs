namespace Checker.Corpus.Noise;

/// <summary>Counts the features of blocks. Holds a buffer of words; not shared between threads.</summary>
internal sealed class BlockScanner
{
    private readonly NoiseLexicon lexicon = NoiseLexicon.Shared;

    /// <summary>Gets the words of the block scanned last.</summary>
    public List<NoiseWord> Words { get; } = [];

    /// <summary>Reads one block.</summary>
    public BlockFeatures Scan(string text, TextSpan span, BlockLayout layout = default)
    {
        BlockFeatures features = new() { Span = span, Layout = layout, Language = "", Hash = 17 };
        this.Read(text, span);
        ReadOnlySpan<NoiseWord> words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(this.Words);
        features.Words = words.Length;
        for (int i = 0; i < words.Length; i++)
        {
            NoiseWord word = words[i];
            features.Hash = (features.Hash ^ (word.Is(WordForm.Number) ? word.Stem : word.Key)) * 1099511628211;
            (WordHint hint, int root) = this.lexicon.Find(word.Key);
            Count(ref features, word, hint);
            if (root > 0)
            {
                this.Match(ref features, words, i, root);
            }
        }

        Marks(ref features, text, span);
        features.StartsLower = words.Length > 0 && !words[0].Is(WordForm.Capital | WordForm.Number) && words[0].Start == span.Start;
        features.StartsWithCapital = words.Length > 0 && words[0].Is(WordForm.Capital);
        features.TeaserIsHeaded = After(text, span, words, features.Cues[(int)CueKind.Teaser]) is ':' or '.' or '|' or '–' or '—' or '>';
        char after = After(text, span, words, features.Cues[(int)CueKind.Boilerplate]);
        features.IsLabelled = after == ':';
        features.IsTrail = after is '>' or '›' or '»' or '/' or '→' or '|';
        features.IsCopyright = text[span.Start] == '©';
        features.EndsWithInitials = words.Length > 1 && words[^1].Length <= 3 && words[^1].End == span.End && text[words[^1].Start - 1] == '/';

        features.Language = Languages.LanguageDetector.Decide(features.French, features.English, features.OtherLanguage, features.NonLatin, features.Words);
        return features;
    }

    /// <summary>Reads only the words of a block.</summary>
    public List<NoiseWord> Read(string text, TextSpan span)
    {
        this.Words.Clear();
        NoiseWord.Read(span.Of(text), span.Start, this.Words);
        return this.Words;
    }

    private static void Count(ref BlockFeatures features, NoiseWord word, WordHint hint)
    {
        features.Numbers += word.Is(WordForm.Number) ? 1 : 0;
        features.Capitals += word.Is(WordForm.Capital) ? 1 : 0;
        features.InnerCapitals += word.Is(WordForm.Capital) && !word.Is(WordForm.SentenceStart) ? 1 : 0;
        features.AllCapitals += word.Is(WordForm.AllCapitals) ? 1 : 0;
        features.Singles += word.Is(WordForm.Single) ? 1 : 0;
        features.NonLatin += word.Is(WordForm.NonLatin) ? 1 : 0;
        features.Quoted += word.Is(WordForm.Quoted) ? 1 : 0;
        if (hint == WordHint.None)
        {
            return;
        }

        features.French += hint.HasFlag(WordHint.French) ? 1 : 0;
        features.English += hint.HasFlag(WordHint.English) ? 1 : 0;
        features.OtherLanguage += hint.HasFlag(WordHint.Other) ? 1 : 0;
        if (!word.Is(WordForm.Quoted) && !word.Is(WordForm.AllCapitals))
        {
            features.First += hint.HasFlag(WordHint.First) ? 1 : 0;
            features.Second += hint.HasFlag(WordHint.Second) ? 1 : 0;
            features.Plural += hint.HasFlag(WordHint.Plural) ? 1 : 0;
        }
    }

    private void Match(ref BlockFeatures features, ReadOnlySpan<NoiseWord> words, int start, int node)
    {
        for (int i = start; node > 0; node = i < words.Length ? this.lexicon.Step(node, words[i].Key) : 0)
        {
            i++;
            ulong cues = this.lexicon.Cues(node);
            for (int kind = 0; cues != 0; kind++, cues >>= 4)
            {
                CueStrength strength = (CueStrength)(cues & 15);
                bool reader = kind is (int)CueKind.Comment or (int)CueKind.Spam;
                bool misplaced = reader && (words[start].Is(WordForm.Quoted) || (strength == CueStrength.Open && start > 0));
                if (strength != CueStrength.None && !misplaced)
                {
                    Hit(ref features.Cues[kind], words, start, i, strength);
                }
            }
        }
    }

    private static void Hit(ref CueHits hits, ReadOnlySpan<NoiseWord> words, int start, int end, CueStrength strength)
    {
        int before = hits.Count == 0 ? 0 : hits.CoveredUntil;
        hits.Covered += Math.Max(0, end - Math.Max(start, before));
        hits.CoveredUntil = Math.Max(before, end);
        hits.Count++;
        TextSpan span = TextSpan.Between(words[start].Start, words[end - 1].End);
        if (start == 0)
        {
            hits.Start = strength > hits.Start ? strength : hits.Start;
            hits.StartEnd = end;
        }

        if (end == words.Length && strength > hits.End)
        {
            hits.End = strength;
        }

        if (strength > hits.Best || (strength == hits.Best && span.Length > hits.Span.Length))
        {
            hits.Best = strength;
            hits.Span = span;
        }
    }

    // The sign that follows the wording at the block's start, or a space.
    private static char After(string text, TextSpan span, ReadOnlySpan<NoiseWord> words, in CueHits hits)
    {
        int after = hits.Start == CueStrength.None ? span.End : words[hits.StartEnd - 1].End;
        while (after < span.End && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        return after < span.End ? text[after] : ' ';
    }

    private static void Marks(ref BlockFeatures features, string text, TextSpan span)
    {
        char previous = ' ';
        bool quoted = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (c < 128 && (char.IsAsciiLetterOrDigit(c) || c == ' '))
            {
                previous = c;
                continue;
            }

            switch (c)
            {
                case '>' or '›' or '→':
                    features.Separators++;
                    features.Chevrons++;
                    break;
                case '|' or '•' or '·':
                    features.Separators++;
                    break;
                case '/':
                    features.Slashes++;
                    features.Separators += previous == ' ' && i + 1 < span.End && text[i + 1] == ' ' ? 1 : 0;
                    features.Addresses += previous == ':' && i + 1 < span.End && text[i + 1] == '/' ? 1 : 0;
                    break;
                case '«' or '“':
                    quoted = true;
                    break;
                case '»' or '”':
                    quoted = false;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '!' when !quoted:
                    features.Exclamations++;
                    features.RepeatedMarks += previous is '!' or '?' ? 1 : 0;
                    break;
                case '?' when !quoted:
                    features.Questions++;
                    features.RepeatedMarks += previous is '!' or '?' ? 1 : 0;
                    break;
                case '@' or '#':
                    features.Addresses++;
                    break;
            }

            if (c is '.' or '!' or '?' or '…' && (i + 1 == span.End || char.IsWhiteSpace(text[i + 1])))
            {
                features.Sentences++;
            }

            previous = c;
        }

        Ends(ref features, text, span);
    }

    private static void Ends(ref BlockFeatures features, string text, TextSpan span)
    {
        char first = text[span.Start];
        features.Last = text[span.End - 1];
        features.IsBracketed = first is '(' or '[' && features.Last is ')' or ']';
        bool numbered = char.IsAsciiDigit(first) && span.Length > 3 && (text[span.Start + 1] is '.' or ')' or '°' && text[span.Start + 2] == ' ');
        features.IsListItem = numbered || (first is '–' or '—' or '-' or '•' or '*' or '·' && span.Length > 2 && char.IsWhiteSpace(text[span.Start + 1]));
        int end = span.End - 1;
        while (end > span.Start && (text[end] is '»' or '”' or '"' or '\'' or '’' or ')' or ']' || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        features.Final = text[end];
    }
}
