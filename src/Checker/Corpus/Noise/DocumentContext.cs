namespace Checker.Corpus.Noise;

/// <summary>What the blocks of one document show together: where prose begins and ends, where comments are announced, whether its author says "I".</summary>
internal sealed class DocumentContext
{
    private const int ShortestProse = 8;
    private readonly HashTable<int> seen = new();

    public DocumentContext(BlockFeatures[] blocks, string language)
    {
        this.Language = language;
        this.FirstProse = Array.FindIndex(blocks, block => IsProse(block));
        this.FirstProse = this.FirstProse < 0 ? Math.Max(0, Array.FindIndex(blocks, block => block.EndsSentence && block.Words >= ShortestProse)) : this.FirstProse;
        this.LastProse = Math.Max(this.FirstProse, Array.FindLastIndex(blocks, block => IsProse(block) && IsReport(block)));
        this.CommentsFrom = FindComments(blocks, this.FirstProse);
        this.IsPersonal = this.FirstProse < blocks.Length && blocks[this.FirstProse] is var first && first.First + first.Second + first.Plural > 0 && first.StartsWithCapital && first.EndsSentence;
        this.IsPersonal |= SpeaksThroughout(blocks, Math.Min(blocks.Length, this.CommentsFrom));
        this.FirstHeadline = Array.FindIndex(blocks, block => block.IsHeadline && block.Chevrons == 0 && !block.IsTrail && IsOwnWording(block));
        this.FirstHeadline = this.FirstHeadline < 0 ? int.MaxValue : this.FirstHeadline;
        this.IsUnread = IsMostlyUnread(blocks);
        this.InterviewEnd = LastAnswer(blocks, Math.Min(blocks.Length, this.CommentsFrom));
        foreach (BlockFeatures block in blocks)
        {
            this.seen.Set(block.Hash | 1, this.seen.Find(block.Hash | 1) + 1);
        }
    }

    /// <summary>Gets the document's language, "" when unknown.</summary>
    public string Language { get; }

    /// <summary>Gets the index of the first block that reads like running text, and of the last that reads like reporting.</summary>
    public int FirstProse { get; }

    public int LastProse { get; }

    /// <summary>Gets the index of the first block that announces readers' comments, or <see cref="int.MaxValue"/>.</summary>
    public int CommentsFrom { get; }

    /// <summary>Gets a value indicating whether the text itself is in the first or second person: a column, an open letter, an interview.</summary>
    public bool IsPersonal { get; }

    /// <summary>Gets the index of the first block that is shaped like a headline, or <see cref="int.MaxValue"/>.</summary>
    public int FirstHeadline { get; }

    /// <summary>Gets the index past the last answer when questions and answers alternate, else 0.</summary>
    public int InterviewEnd { get; }

    /// <summary>Gets a value indicating whether most of the text is in a language that is not read: then it is no intrusion.</summary>
    public bool IsUnread { get; }

    /// <summary>Says how often the same words stand in the document as a block.</summary>
    public int Repeats(in BlockFeatures block) => this.seen.Find(block.Hash | 1);

    private static bool IsProse(in BlockFeatures block) =>
        block.Words >= ShortestProse && block.EndsSentence && !(block.Sentences <= 1 && block.Final == '?' && block.IsHeadline) && block.Cues[(int)CueKind.Boilerplate].Best < CueStrength.Strong && block.Cover(CueKind.Dateline) < 0.5
        && (block.Layout.Hints & (LayoutHint.Navigation | LayoutHint.Comments | LayoutHint.Related | LayoutHint.Form | LayoutHint.Promotion | LayoutHint.Page)) == 0;

    private static bool IsMostlyUnread(BlockFeatures[] blocks)
    {
        long unread = 0, all = 0;
        foreach (BlockFeatures block in blocks)
        {
            all += block.Language is "fr" or "en" ? block.Words : 0;
            unread += block.Language == Languages.LanguageDetector.Unread ? block.Words : 0;
        }

        return unread > all;
    }

    private static bool IsOwnWording(in BlockFeatures block) =>
        block.Cover(CueKind.Boilerplate) < 0.5 && block.Cover(CueKind.Counter) < 0.5 && block.Cover(CueKind.Dateline) < 0.5
        && block.Cues[(int)CueKind.Boilerplate].Best != CueStrength.Strong && block.Cues[(int)CueKind.Dateline].Start != CueStrength.Strong;

    private static int LastAnswer(BlockFeatures[] blocks, int end)
    {
        int questions = 0, last = 0;
        for (int i = 0; i + 1 < end; i++)
        {
            if (blocks[i].Final == '?' && blocks[i].StartsWithCapital && blocks[i + 1].Final != '?' && blocks[i + 1].EndsSentence && blocks[i + 1].StartsWithCapital)
            {
                questions++;
                last = i + 2;
            }
        }

        return questions >= 2 ? last : 0;
    }

    private static bool IsReport(in BlockFeatures block) => block.Cues[(int)CueKind.Report].Count > 0 && block.First + block.Second == 0;

    // The first announcement after which less prose stands than before it: a link to the comments above the article announces nothing.
    private static int FindComments(BlockFeatures[] blocks, int firstProse)
    {
        long after = 0, before = 0;
        foreach (BlockFeatures block in blocks)
        {
            after += Prose(block);
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            before += Prose(blocks[i]);
            after -= Prose(blocks[i]);
            if (i >= firstProse && after <= before && AnnouncesComments(blocks[i]))
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static int Prose(in BlockFeatures block) => IsProse(block) && IsReport(block) && block.StartsWithCapital ? block.Words : 0;

    // A long text whose paragraphs say "I" or "you" from the first half on is in that voice itself.
    private static bool SpeaksThroughout(BlockFeatures[] blocks, int end)
    {
        int prose = 0, personal = 0;
        for (int i = 0; i < end * 3 / 5; i++)
        {
            if (IsProse(blocks[i]) && blocks[i].StartsWithCapital)
            {
                prose++;
                personal += blocks[i].First + blocks[i].Second + blocks[i].Plural > 0 ? 1 : 0;
            }
        }

        return prose >= 6 && personal * 3 >= prose;
    }

    private static bool AnnouncesComments(in BlockFeatures block)
    {
        CueHits hits = block.Cues[(int)CueKind.Boilerplate];
        return (hits.Start == CueStrength.Comments && block.Cover(CueKind.Boilerplate) >= 0.6 && block.Words <= 10)
            || (hits.Best == CueStrength.Reply && block.Words <= 8 && block.Cover(CueKind.Boilerplate) >= 0.6);
    }
}
