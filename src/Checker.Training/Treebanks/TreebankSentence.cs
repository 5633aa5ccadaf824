using Checker.Corpus.Syntax;

namespace Checker.Training.Treebanks;

/// <summary>One sentence of a treebank, contractions collapsed: its words joined by spaces, and what the annotators say of each.</summary>
internal sealed class TreebankSentence(string[] forms, string[] lemmas, RichTag[] tags, int[] heads, Dependency[] labels)
{
    public string[] Forms { get; } = forms;

    public string[] Lemmas { get; } = lemmas;

    public RichTag[] Tags { get; } = tags;

    /// <summary>The index of the head of each word; the number of words for the root.</summary>
    public int[] Heads { get; } = heads;

    public Dependency[] Labels { get; } = labels;

    public string Text { get; } = string.Join(' ', forms);

    /// <summary>Makes a frame that holds the spans of the words.</summary>
    public SentenceFrame ToFrame()
    {
        var frame = new SentenceFrame();
        frame.Reset(Forms.Length);
        var start = 0;
        for (var i = 0; i < Forms.Length; i++)
        {
            (frame.Start[i], frame.Length[i]) = (start, Forms[i].Length);
            start += Forms[i].Length + 1;
        }

        return frame;
    }
}
