using Checker.Corpus.Noise;
using Checker.Matching.Stories;

namespace Checker.Matching.Relevance;

/// <summary>
/// Settles the labels again with what the other documents show: a comment that names what the other documents of the story name is on topic, a line that
/// stands in different stories is a template, a headline that is another document's title is a teaser. Each document's own evidence stays; the best
/// sequence is found anew.
/// </summary>
internal static class RelevanceSettler
{
    private const int LongestLine = 300;

    /// <summary>Returns the blocks of every document, relabelled where the others change the balance.</summary>
    /// <param name="documents">The documents with their blocks as first labelled.</param>
    /// <param name="stories">For each story the indexes of its documents.</param>
    public static IReadOnlyList<IReadOnlyList<Block>> Settle(
        IReadOnlyList<(Document Document, IReadOnlyList<Block> Blocks)> documents, IReadOnlyList<IReadOnlyList<int>> stories)
    {
        IReadOnlyList<Block>[] settled = [.. documents.Select(document => document.Blocks)];
        HashTable<int>[] own = new HashTable<int>[documents.Count];
        StoryCore[] cores = [.. stories.Select(story => Core(documents, story, own))];
        HashTable<int> spread = Spread(cores);
        RepeatedLines lines = new();
        for (int story = 0; story < stories.Count; story++)
        {
            foreach (int index in stories[story])
            {
                lines.Add(documents[index].Document.Text, documents[index].Blocks, story, LongestLine);
            }
        }

        for (int story = 0; story < stories.Count; story++)
        {
            foreach (int index in stories[story])
            {
                Scene scene = new(documents[index].Document.Text, own[index], cores[story], spread, stories.Count, lines, story);
                settled[index] = Settle(scene, documents[index].Blocks);
            }
        }

        return settled;
    }

    private static StoryCore Core(IReadOnlyList<(Document Document, IReadOnlyList<Block> Blocks)> documents, IReadOnlyList<int> story, HashTable<int>[] own)
    {
        StoryCore core = new();
        List<NoiseWord> words = [];
        List<TopicTerm> terms = [];
        foreach (int index in story)
        {
            (Document document, IReadOnlyList<Block> blocks) = documents[index];
            HashTable<int> mine = own[index] = new HashTable<int>();
            List<ulong> keys = [];
            foreach (Block block in blocks)
            {
                if (block.Label is BlockLabel.Body or BlockLabel.Title && !block.IsDoubtful)
                {
                    terms.Clear();
                    TopicTerms.Read(document.Text, block.Span, words, terms);
                    foreach (TopicTerm term in terms)
                    {
                        if (mine.Find(term.Key) == 0)
                        {
                            mine.Set(term.Key, 1);
                            keys.Add(term.Key);
                        }
                    }
                }
            }

            core.Add(mine, keys);
        }

        return core;
    }

    // In how many stories each term stands.
    private static HashTable<int> Spread(StoryCore[] cores)
    {
        HashTable<int> spread = new();
        foreach (StoryCore core in cores)
        {
            foreach (ulong key in core.Keys)
            {
                spread.Set(key, spread.Find(key) + 1);
            }
        }

        return spread;
    }

    private static IReadOnlyList<Block> Settle(Scene scene, IReadOnlyList<Block> blocks)
    {
        BlockScores[] evidence = new BlockScores[blocks.Count];
        string[] reasons = new string[blocks.Count];
        bool changed = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            evidence[i] = blocks[i].Evidence;
            reasons[i] = scene.Add(blocks[i], ref evidence[i]);
            changed |= reasons[i].Length > 0;
        }

        if (!changed)
        {
            return blocks;
        }

        BlockScores[] shares = LabelSequence.Shares(evidence);
        Block[] settled = new Block[blocks.Count];
        for (int i = 0; i < settled.Length; i++)
        {
            settled[i] = NoiseClassifier.Resettle(blocks[i], evidence[i], shares[i], reasons[i]);
        }

        return settled;
    }

    /// <summary>What one document is settled against.</summary>
    private sealed class Scene(string text, HashTable<int> own, StoryCore core, HashTable<int> spread, int stories, RepeatedLines lines, int story)
    {
        private readonly List<NoiseWord> words = [];
        private readonly List<TopicTerm> terms = [];

        /// <summary>Adds what the others say about a block; returns the reason in plain words, or "".</summary>
        public string Add(Block block, ref BlockScores evidence)
        {
            string line = this.AddLine(block, ref evidence);
            bool comment = block.Label is BlockLabel.CommentOnTopic or BlockLabel.CommentOffTopic
                || (block.IsDoubtful && block.RunnerUp is BlockLabel.CommentOnTopic or BlockLabel.CommentOffTopic);
            if (line.Length > 0 || core.Documents < 2 || !(comment || block.IsDoubtful))
            {
                return line;
            }

            (double added, double confirmed, bool anything) = this.Shared(block);
            double closeness = Math.Min(RelevanceWeights.NewCeiling, RelevanceWeights.NewSlope * added)
                + Math.Min(RelevanceWeights.ConfirmedCeiling, RelevanceWeights.ConfirmedSlope * confirmed)
                - (!anything && core.Documents >= 3 ? RelevanceWeights.NothingShared : 0);
            // As in the classifier: the likelier of the two gains nothing, so that the topic makes no comment of a paragraph.
            evidence[(int)BlockLabel.CommentOnTopic] += (float)Math.Min(0, 2 * closeness);
            evidence[(int)BlockLabel.CommentOffTopic] -= (float)Math.Max(0, 2 * closeness);
            if (block.IsDoubtful)
            {
                double total = added + confirmed;
                evidence[(int)BlockLabel.Body] += (float)(total >= RelevanceWeights.BodyNeeds ? RelevanceWeights.BodyConfirmed : total == 0 ? RelevanceWeights.BodyAlone : 0);
            }

            return closeness > 0 ? "it shares names and words with other documents of the story" : closeness < 0 ? "it shares nothing with the documents of the story" : "";
        }

        private string AddLine(Block block, ref BlockScores evidence)
        {
            if (block.Span.Length > LongestLine)
            {
                return "";
            }

            ulong hash = RepeatedLines.Hash(text, block.Span, this.words);
            if (block.Label != BlockLabel.Title && lines.IsTitleElsewhere(hash, story))
            {
                evidence[(int)BlockLabel.RelatedTeaser] += (float)RelevanceWeights.OtherTitle;
                return "it is the title of another document";
            }

            if (block.Label is not (BlockLabel.Title or BlockLabel.Dateline or BlockLabel.ShareCounter) && this.words.Count >= 2 && lines.Stories(hash) >= 2)
            {
                evidence[(int)BlockLabel.Boilerplate] += (float)RelevanceWeights.Template;
                evidence[(int)BlockLabel.Body] += (float)RelevanceWeights.TemplateAgainstBody;
                return "the same line stands in documents about other events";
            }

            return "";
        }

        // The weight of what the block shares only with other documents, of what they confirm, and whether it shares a name or number at all.
        private (double Added, double Confirmed, bool Anything) Shared(Block block)
        {
            this.terms.Clear();
            TopicTerms.Read(text, block.Span, this.words, this.terms);
            this.terms.Sort((left, right) => left.Key.CompareTo(right.Key));
            double added = 0, confirmed = 0;
            bool anything = false;
            for (int i = 0; i < this.terms.Count; i++)
            {
                TopicTerm term = this.terms[i];
                int mine = own.Find(term.Key), others = core.Find(term.Key) - mine;
                if (mine + others == 0 || (i > 0 && this.terms[i - 1].Key == term.Key))
                {
                    continue;
                }

                anything |= term.Kind is TermKind.Name or TermKind.Number or TermKind.Word;
                double weight = RelevanceWeights.Shared[(int)term.Kind];
                weight *= stories >= 3 && spread.Find(term.Key) >= RelevanceWeights.Widespread * stories ? RelevanceWeights.WidespreadFactor : 1;
                added += mine == 0 ? weight : 0;
                confirmed += mine > 0 && others > 0 ? weight : 0;
            }

            return (added, confirmed, anything);
        }
    }
}
