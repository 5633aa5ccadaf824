namespace Checker.Corpus.Syntax;

/// <summary>
/// Tags words from left to right with an averaged perceptron (Collins, "Discriminative training methods for hidden Markov models", 2002),
/// taking the best class each time. Keeps no state: the frame holds it.
/// </summary>
internal sealed class Tagger(WeightTable weights, RichTag[] tags, bool hinted)
{
    private readonly int past = Finite(tags, Tense.Past);
    private readonly int present = Finite(tags, Tense.Pres);

    /// <summary>Gets whether this tagger sees the classes that a first one, reading the other way, gave the words.</summary>
    public bool Hinted => hinted;

    public RichTag[] Tags { get; } = tags;

    /// <summary>Gets the class of a finite verb in the present or else the past, the most frequent one; -1 when there is none.</summary>
    public int Finite(Tense tense) => tense == Tense.Pres ? present : past;

    public void Tag(SentenceFrame frame, ReadOnlySpan<char> text)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[WeightTable.ScoreRoom];
        for (var i = 0; i < frame.Count; i++)
        {
            var count = TaggerFeatures.Extract(frame, text, i, hinted, features);
            scores.Clear();
            weights.Accumulate(features[..count], scores);
            var best = 0;
            for (var c = 1; c < Tags.Length; c++)
            {
                best = scores[c] > scores[best] ? c : best;
            }

            Set(frame, i, frame.Open[i] && ClosedWords.IsClosed(Tags[best].Upos) ? BestOpen(scores, best) : best);
        }
    }

    /// <summary>Writes a class and what follows from it into the frame.</summary>
    public void Set(SentenceFrame frame, int i, int tag)
    {
        frame.Tag[i] = (byte)tag;
        frame.Pos[i] = (byte)Tags[tag].Upos;
        frame.Number[i] = (byte)Tags[tag].Morphology.Number;
    }

    private int BestOpen(ReadOnlySpan<int> scores, int otherwise)
    {
        var best = otherwise;
        for (var c = 0; c < Tags.Length; c++)
        {
            best = !ClosedWords.IsClosed(Tags[c].Upos) && (best == otherwise || scores[c] > scores[best]) ? c : best;
        }

        return best;
    }

    private static int Finite(RichTag[] tags, Tense tense) =>
        Array.FindIndex(tags, tag => tag.Upos == Upos.Verb && tag.Morphology is { VerbForm: VerbForm.Fin, Mood: Mood.Ind } && tag.Morphology.Tense == tense);
}
