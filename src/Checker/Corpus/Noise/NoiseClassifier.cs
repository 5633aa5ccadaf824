using Checker.Languages;

namespace Checker.Corpus.Noise;

/// <summary>Gives every block its label: evidence of its own (<see cref="LabelScorer"/>, <see cref="VoiceScorer"/>), then the best sequence over the document.</summary>
internal sealed class NoiseClassifier
{
    private const string DoubtfulReason = "doubtful, so it is kept as body";

    /// <summary>Classifies the passages of a document, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages in order.</param>
    /// <param name="language">Its language.</param>
    /// <param name="layout">What its page says, when it came from one.</param>
    public static IReadOnlyList<Block> Classify(Document document, IReadOnlyList<Passage> passages, Language language, PageLayout? layout = null)
    {
        TextSpan[] spans = new TextSpan[passages.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = passages[i].Span;
        }

        return Classify(document.Text, spans, language.Code, layout?.For(spans));
    }

    /// <summary>Classifies blocks of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="spans">Its blocks in order, none empty.</param>
    /// <param name="language">Code of its language, "" when unknown.</param>
    /// <param name="layout">What the page says about each block, or empty.</param>
    public static IReadOnlyList<Block> Classify(string text, IReadOnlyList<TextSpan> spans, string language, IReadOnlyList<BlockLayout>? layout = null)
    {
        BlockScanner scanner = new();
        BlockFeatures[] features = new BlockFeatures[spans.Count];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = scanner.Scan(text, spans[i], layout is null ? default : layout[i]);
        }

        DocumentContext context = new(features, language);
        BlockScores[] own = new BlockScores[features.Length];
        Evidence evidence = new();
        for (int i = 0; i < features.Length; i++)
        {
            Gather(evidence, features, i, context);
            own[i] = evidence.Scores;
        }

        TopicCore core = Core(text, features, own, scanner, context);
        double[] shared = new double[features.Length];
        for (int i = 0; i < features.Length; i++)
        {
            // The topic matters only where a comment is in play.
            if (Math.Max(own[i][(int)BlockLabel.CommentOnTopic], own[i][(int)BlockLabel.RelatedTeaser]) > own[i][(int)BlockLabel.Body] - 4)
            {
                shared[i] = core.Shared(scanner.Read(text, features[i].Span));
                evidence.Clear();
                VoiceScorer.Topic(evidence, features[i], shared[i]);
                own[i][(int)BlockLabel.CommentOnTopic] += evidence.Scores[(int)BlockLabel.CommentOnTopic];
                own[i][(int)BlockLabel.CommentOffTopic] += evidence.Scores[(int)BlockLabel.CommentOffTopic];
            }
        }

        BlockScores[] shares = LabelSequence.Shares(own);
        Block[] blocks = new Block[features.Length];
        evidence.Tracing = true;
        for (int i = 0; i < blocks.Length; i++)
        {
            Gather(evidence, features, i, context);
            VoiceScorer.Topic(evidence, features[i], shared[i]);
            string own_ = features[i].Language == LanguageDetector.Unread ? "" : features[i].Language;
            blocks[i] = Settle(text, features[i].Span, own[i], shares[i], evidence, own_);
        }

        return blocks;
    }

    /// <summary>Makes the block of one span from its shares: a label that is not sure enough to drop the block leaves it body.</summary>
    public static Block Settle(string text, TextSpan span, in BlockScores own, in BlockScores shares, Evidence evidence, string language)
    {
        (BlockLabel best, BlockLabel second) = LabelSequence.Top(shares);
        IReadOnlyList<string> reasons = evidence.Reasons(best, text);
        double keep = shares[(int)BlockLabel.Body] + shares[(int)BlockLabel.Title] + shares[(int)BlockLabel.Dateline];
        bool noise = best is not (BlockLabel.Body or BlockLabel.Title or BlockLabel.Dateline);
        if (noise && (1 - keep < NoiseWeights.Doubtful || reasons.Count == 0))
        {
            return new Block(span, BlockLabel.Body, Math.Clamp(keep, 0.001, NoiseWeights.Doubtful), best, [DoubtfulReason, .. reasons], language) { Evidence = own, IsDoubtful = true };
        }

        return new Block(span, best, Math.Max(0.001, shares[(int)best]), second, reasons, language) { Evidence = own };
    }

    /// <summary>Makes a block anew from evidence that other documents added; <paramref name="reason"/> is what they showed, or "".</summary>
    public static Block Resettle(Block block, in BlockScores evidence, in BlockScores shares, string reason)
    {
        (BlockLabel best, BlockLabel second) = LabelSequence.Top(shares);
        double keep = shares[(int)BlockLabel.Body] + shares[(int)BlockLabel.Title] + shares[(int)BlockLabel.Dateline];
        bool noise = best is not (BlockLabel.Body or BlockLabel.Title or BlockLabel.Dateline);

        // What had no reason of its own before and gets none now stays as it was.
        if (reason.Length == 0 && best != block.Label && (block.IsDoubtful || (noise && block.CarriesClaims)))
        {
            return block with { Evidence = evidence };
        }

        string[] added = reason.Length > 0 ? [reason] : [];
        if (noise && 1 - keep < NoiseWeights.Doubtful)
        {
            return block with
            {
                Label = BlockLabel.Body, Score = Math.Clamp(keep, 0.001, NoiseWeights.Doubtful), RunnerUp = best, Evidence = evidence, IsDoubtful = true,
                Reasons = [DoubtfulReason, .. added],
            };
        }

        return block with
        {
            Label = best, Score = Math.Max(0.001, shares[(int)best]), RunnerUp = second, Evidence = evidence, IsDoubtful = false,
            Reasons = best == block.Label ? [.. block.Reasons, .. added] : added,
        };
    }

    private static void Gather(Evidence evidence, BlockFeatures[] features, int i, DocumentContext context)
    {
        evidence.Clear();
        ref readonly BlockFeatures block = ref features[i];
        bool afterColon = i > 0 && (features[i - 1].Last == ':' || (i > 1 && features[i - 1].Words <= 14 && features[i - 2].Last == ':'));
        LabelScorer.Score(evidence, block, i, context);
        VoiceScorer.Score(evidence, block, i, context, afterColon);
        LayoutScorer.Score(evidence, block);
    }

    // The article's words: blocks that by themselves look more like running text or a title than like anything else.
    private static TopicCore Core(string text, BlockFeatures[] features, BlockScores[] own, BlockScanner scanner, DocumentContext context)
    {
        TopicCore core = new();
        for (int i = 0; i < features.Length; i++)
        {
            if (i < context.CommentsFrom && LabelSequence.Top(own[i]).Best is BlockLabel.Body or BlockLabel.Title && features[i].Words >= 3)
            {
                core.Add(scanner.Read(text, features[i].Span));
            }
        }

        return core;
    }
}
