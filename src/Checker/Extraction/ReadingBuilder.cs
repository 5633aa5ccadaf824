using Checker.Corpus;
using Checker.Corpus.Noise;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Extraction.Claims;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>Reads one document alone: blocks, tokens, mentions, claims. Pure: the same document gives the same reading.</summary>
internal sealed class ReadingBuilder(CheckerOptions options, IReadOnlyList<Dimension> dimensions)
{
    private const int ShortestTelling = 2;
    private const int DetectionReach = 4000;

    public Reading Read(Document document)
    {
        Language language = this.LanguageOf(document);
        int read = ReadLength(document.Text, options.LongestText);
        string text = read == document.Text.Length ? document.Text : document.Text[..read];
        Passage[] passages = [.. BlockSplitter.Split(text).Select(span => PassageReader.Read(document, language, span))];
        IReadOnlyList<Block> blocks = NoiseClassifier.Classify(document, passages, language, document.Layout);
        for (int i = 0; i < passages.Length; i++)
        {
            passages[i].Block = blocks[i];
        }

        if (read < document.Text.Length)
        {
            blocks = [.. blocks, new Block(TextSpan.Between(read, document.Text.Length), BlockLabel.Boilerplate, 1, BlockLabel.Body, [$"beyond the first {read} characters, which alone are read"], "")];
        }

        DateInterval? published = document.Published ?? DocumentDate.Find(passages, language, out _);
        Passage[] carrying = [.. passages.Where(passage => options.KeepAllBlocks || passage.Block.CarriesClaims)];
        List<Mention>[] mentions = [.. carrying.Select(passage => this.Detect(passage, published))];
        IReadOnlyList<NameMention>[] names = [.. mentions.Select(list => (IReadOnlyList<NameMention>)[.. list.OfType<NameMention>()])];
        IReadOnlyList<NameEntity> entities = new NameResolver(language).Resolve(carrying, names);
        List<ReferenceMention>[] chains = ChainReader.References(carrying, ChainReader.Read(carrying, names));
        for (int i = 0; i < carrying.Length; i++)
        {
            mentions[i].AddRange(chains[i]);
        }

        foreach (Dimension dimension in dimensions)
        {
            for (int i = 0; i < carrying.Length; i++)
            {
                dimension.Refine(carrying[i], mentions[i]);
            }

            dimension.Resolve(carrying, mentions);
        }

        DocumentFrame frame = new(document, published, entities);
        List<Claim> claims = [];
        for (int i = 0; i < carrying.Length; i++)
        {
            this.Claim(frame, carrying[i], mentions[i], Certain(carrying[i], chains[i], entities), claims);
        }

        PartSpread.Apply(claims);
        FormerSpread.Apply(claims);
        return new Reading { Document = document, Language = language.Code, Published = published, Blocks = blocks, Claims = claims, Entities = entities };
    }

    private Language LanguageOf(Document document)
    {
        string code = options.Language != "auto" ? options.Language : document.Language ?? "";
        if (!Language.Codes.Contains(code, StringComparer.Ordinal))
        {
            code = LanguageDetector.Detect(document.Text.AsSpan(0, Math.Min(document.Text.Length, DetectionReach)));
        }

        return Language.Get(code.Length > 0 ? code : Language.Codes[0]);
    }

    private List<Mention> Detect(Passage passage, DateInterval? published)
    {
        List<Mention> found = [];
        foreach (Dimension dimension in dimensions)
        {
            dimension.Detect(passage, published, found);
        }

        return MentionRefiner.Settle(found);
    }

    private void Claim(DocumentFrame document, Passage passage, List<Mention> mentions, IReadOnlyList<NameMention> references, List<Claim> claims)
    {
        mentions.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Kind.CompareTo(b.Kind));
        AttributionMention[] attributions = [.. mentions.OfType<AttributionMention>()];
        NameMention[] names = [.. mentions.OfType<NameMention>()];
        PassageWords words = new(passage);
        int next = 0;
        for (int sentence = 0; sentence < passage.Sentences.Count; sentence++)
        {
            int end = passage.Sentences[sentence].End;
            int first = next;
            while (next < mentions.Count && mentions[next].First < end)
            {
                next++;
            }

            // A sentence without a name, number or date can still tell what happened: "L'hôpital a été évacué."
            if (next > first || end - passage.Sentences[sentence].First > ShortestTelling)
            {
                Frame frame = new(document, passage, sentence, words, mentions[first..next], attributions, names, references);
                foreach (Dimension dimension in dimensions)
                {
                    dimension.Claim(frame, claims);
                }
            }
        }
    }

    // What is claimed rests on references that have one reading; names are mentions already.
    private static List<NameMention> Certain(Passage passage, List<ReferenceMention> chains, IReadOnlyList<NameEntity> entities)
    {
        List<NameMention> found = [];
        foreach (ReferenceMention reference in chains)
        {
            if (reference is { Certain: true, Entity: >= 0 })
            {
                found.Add(reference.AsName(passage, entities[reference.Entity]));
            }
        }

        found.Sort(static (a, b) => a.First.CompareTo(b.First));
        return found;
    }

    // A surrogate pair is never cut.
    private static int ReadLength(string text, int longest) =>
        text.Length <= longest ? text.Length : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
}
