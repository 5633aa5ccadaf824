using Checker.Corpus.Syntax;
using Checker.Training.Treebanks;

namespace Checker.Training;

/// <summary>The training sentences with their frames and the inventories of tags and relations found in them.</summary>
internal sealed class Corpus
{
    public Corpus(IReadOnlyList<TreebankSentence> sentences)
    {
        Sentences = sentences;
        Frames = [.. sentences.Select(sentence => sentence.ToFrame())];
        Tags = [.. sentences.SelectMany(s => s.Tags).GroupBy(tag => tag.Packed)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(200).Select(group => RichTag.Unpack(group.Key))];
        Relations = [.. sentences.SelectMany(s => s.Labels).Distinct().Order()];
        GoldTags = [.. sentences.Select(s => s.Tags.Select(TagIndex).ToArray())];
    }

    public IReadOnlyList<TreebankSentence> Sentences { get; }

    public SentenceFrame[] Frames { get; }

    /// <summary>The tagger's classes, most frequent first.</summary>
    public RichTag[] Tags { get; }

    public Dependency[] Relations { get; }

    public int[][] GoldTags { get; }

    private int TagIndex(RichTag tag)
    {
        var index = Array.IndexOf(Tags, tag);
        return index >= 0 ? index : Math.Max(0, Array.FindIndex(Tags, other => other.Upos == tag.Upos));
    }
}
