using Checker.Corpus.Noise;

namespace Checker.Matching.Origins;

/// <summary>One place where two copies of a passage part: some words here, others there.</summary>
/// <param name="Left">The words of the first copy.</param>
/// <param name="Right">The words of the second.</param>
/// <param name="Kept">How many words of the sentence both copies share.</param>
/// <param name="Quoted">Whether both stand between quotation marks.</param>
internal readonly record struct CopyDrift(TextSpan Left, TextSpan Right, int Kept, bool Quoted);

/// <summary>
/// Lays two near-identical passages sentence by sentence against each other. A sentence that is equal but for one short stretch has drifted; one that differs
/// in two places was rewritten, and is left alone.
/// </summary>
internal static class CopyAlignment
{
    private const int LongestDrift = 3, FewestKept = 7, MostSentences = 64, MostDrifts = 2;

    /// <summary>Returns where two passages part; nothing where they part in so many sentences that one is a new version of the other.</summary>
    public static IReadOnlyList<CopyDrift> Drifts(string leftText, TextSpan left, string rightText, TextSpan right)
    {
        List<Piece> ours = Pieces(leftText, left), theirs = Pieces(rightText, right);
        HashSet<string> known = [.. theirs.Select(piece => piece.Key)], own = [.. ours.Select(piece => piece.Key)];
        ours.RemoveAll(piece => known.Contains(piece.Key));
        theirs.RemoveAll(piece => own.Contains(piece.Key));
        List<CopyDrift> drifts = [];
        foreach (Piece piece in ours)
        {
            foreach (Piece other in theirs)
            {
                if (Part(piece, other) is { } drift)
                {
                    drifts.Add(drift);
                    break;
                }
            }
        }

        return drifts.Count <= MostDrifts ? drifts : [];
    }

    // What is left of two sentences when their common beginning and their common end are taken away.
    private static CopyDrift? Part(Piece left, Piece right)
    {
        int shorter = Math.Min(left.Words.Count, right.Words.Count), before = 0, after = 0;
        if (shorter < FewestKept || Math.Abs(left.Words.Count - right.Words.Count) >= LongestDrift)
        {
            return null;
        }

        while (before < shorter && left.Forms[before] == right.Forms[before])
        {
            before++;
        }

        while (after < shorter - before && left.Forms[^(after + 1)] == right.Forms[^(after + 1)])
        {
            after++;
        }

        int ours = left.Words.Count - before - after, theirs = right.Words.Count - before - after;
        if (ours is < 1 or > LongestDrift || theirs is < 1 or > LongestDrift || before + after < FewestKept)
        {
            return null;
        }

        return new CopyDrift(left.Span(before, ours), right.Span(before, theirs), before + after, left.Quoted(before, ours) && right.Quoted(before, theirs));
    }

    private static List<Piece> Pieces(string text, TextSpan span)
    {
        List<NoiseWord> words = [];
        NoiseWord.Read(span.Of(text), span.Start, words);
        List<Piece> pieces = [];
        int start = 0;
        for (int i = 1; i <= words.Count && pieces.Count < MostSentences; i++)
        {
            if (i == words.Count || words[i].Is(WordForm.SentenceStart))
            {
                pieces.Add(new Piece(text, words[start..i]));
                start = i;
            }
        }

        return pieces;
    }

    private sealed class Piece
    {
        public Piece(string text, List<NoiseWord> words)
        {
            this.Words = words;
            this.Forms = words.ConvertAll(word => Form(text, word));
            this.Key = string.Join(' ', this.Forms);
        }

        public List<NoiseWord> Words { get; }

        public List<string> Forms { get; }

        public string Key { get; }

        public TextSpan Span(int first, int count) => TextSpan.Between(this.Words[first].Start, this.Words[first + count - 1].End);

        public bool Quoted(int first, int count) => this.Words.GetRange(first, count).TrueForAll(word => word.Is(WordForm.Quoted));

        // A number is its digits and its separators, group spaces apart: "1,2" is not "12", "1 200" is "1200".
        private static string Form(string text, NoiseWord word)
        {
            string written = text.Substring(word.Start, word.Length);
            return word.Is(WordForm.Number)
                ? string.Concat(written.Where(c => c is not (' ' or '\u00A0' or '\u202F')))
                : Languages.Folding.Key(written);
        }
    }
}
