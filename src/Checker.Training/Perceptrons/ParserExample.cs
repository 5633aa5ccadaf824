using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>A sentence as a parser learns it: a frame with heads and labels of its own, and the projective gold tree, reversed for the guide.</summary>
internal sealed record ParserExample(SentenceFrame Frame, string Text, int[] Heads, Dependency[] Labels)
{
    public static ParserExample Make(Corpus corpus, int index, bool guided)
    {
        var sentence = corpus.Sentences[index];
        var heads = Projectiviser.Lift(sentence.Heads);
        if (guided)
        {
            return new ParserExample(corpus.Frames[index].Copy(), sentence.Text, heads, sentence.Labels);
        }

        var frame = new SentenceFrame();
        frame.Reverse(corpus.Frames[index]);
        var count = heads.Length;
        var reversed = new int[count];
        for (var i = 0; i < count; i++)
        {
            reversed[count - 1 - i] = heads[i] >= count ? count : count - 1 - heads[i];
        }

        return new ParserExample(frame, sentence.Text, reversed, [.. sentence.Labels.Reverse()]);
    }
}
