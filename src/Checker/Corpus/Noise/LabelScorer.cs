namespace Checker.Corpus.Noise;

/// <summary>Turns the features of a block into evidence for the labels of a page's frame: head, credits, forms, counters, teasers, intrusions.</summary>
internal static class LabelScorer
{
    public static void Score(Evidence evidence, in BlockFeatures block, int index, DocumentContext context)
    {
        bool head = index < context.FirstProse, tail = index > context.LastProse;
        Title(evidence, block, index, head, context);
        Dateline(evidence, block, head, tail, index);
        Signature(evidence, block, head, tail);
        Boilerplate(evidence, block, context);
        Counter(evidence, block);
        Teaser(evidence, block, head, tail);
        Foreign(evidence, block, context);
    }

    private static void Title(Evidence evidence, in BlockFeatures block, int index, bool head, DocumentContext context)
    {
        evidence.Add(BlockLabel.Title, NoiseWeights.TitlePrior + (block.Words is < 3 or > 26 ? NoiseWeights.TooLong : 0));
        evidence.Add(BlockLabel.Title, head ? NoiseWeights.BeforeProse : NoiseWeights.MisplacedHead, "it stands before the running text");
        evidence.Add(BlockLabel.Title, block.IsHeadline ? NoiseWeights.Headline : 0, "shaped like a headline");
        evidence.Add(BlockLabel.Title, index > context.FirstHeadline ? NoiseWeights.SecondHeadline : 0);
        evidence.Add(BlockLabel.Title, index == 0 ? NoiseWeights.FirstBlock : 0, "the first line");
    }

    private static void Dateline(Evidence evidence, in BlockFeatures block, bool head, bool tail, int index)
    {
        CueHits hits = block.Cues[(int)CueKind.Dateline];
        evidence.Add(BlockLabel.Dateline, NoiseWeights.DatelinePrior + (block.Words > 20 ? NoiseWeights.TooLong : 0) + (block.EndsSentence && block.Words > 5 ? NoiseWeights.Fragment : 0));
        evidence.Add(BlockLabel.Dateline, block.Chevrons > 0 || block.IsTrail ? NoiseWeights.MisplacedTail : 0);
        evidence.Add(BlockLabel.Dateline, head || index == 0 ? NoiseWeights.BeforeProse : tail ? NoiseWeights.MisplacedTail : 0, "it stands before the running text");
        if (hits.Count == 0 && block.Numbers == 0)
        {
            return;
        }

        // Numbers and names count half: "Sarkoum, 2 July (APK)".
        double covered = Math.Min(block.Words, hits.Covered + (0.5 * block.Numbers) + (hits.Count > 0 ? 0.4 * block.Capitals : 0));
        evidence.Add(BlockLabel.Dateline, block.Words == 0 ? 0 : NoiseWeights.Covered * 0.8 * covered / block.Words, "words of dates and bylines", hits.Span);
        evidence.Add(BlockLabel.Dateline, hits.Start == CueStrength.Strong && block.Words <= 16 ? NoiseWeights.Opening : 0, "the wording of a byline or date line", hits.Span);
    }

    private static void Signature(Evidence evidence, in BlockFeatures block, bool head, bool tail)
    {
        CueHits hits = block.Cues[(int)CueKind.Signature];
        evidence.Add(BlockLabel.AgencySignature, NoiseWeights.SignaturePrior + (block.Words > 14 ? NoiseWeights.TooLong : 0) + (head ? NoiseWeights.MisplacedTail : tail ? 1 : 0));
        evidence.Add(BlockLabel.AgencySignature, NoiseWeights.Covered * 0.6 * block.Cover(CueKind.Signature), "names of agencies and credits", hits.Span);
        bool credit = hits.Start == CueStrength.Strong || (hits.End == CueStrength.Strong && block.Words <= 8);
        evidence.Add(BlockLabel.AgencySignature, credit ? NoiseWeights.Opening : 0, "the wording of a credit", hits.Span);
        evidence.Add(BlockLabel.AgencySignature, block.IsCopyright && block.Words <= 12 ? NoiseWeights.Opening : 0, "a copyright line", block.Span);
        int small = block.AllCapitals + block.Singles;
        bool initials = block.Words is >= 1 and <= 6 && block.Numbers == 0 && block.Span.Length <= 32
            && (block.Slashes > 0 || block.IsBracketed || block.Singles >= 2) && (block.EndsWithInitials || (small * 2 >= block.Words && (!block.StartsLower || block.Slashes > 0)));
        evidence.Add(BlockLabel.AgencySignature, initials ? NoiseWeights.Initials : 0, "initials", block.Span);
        evidence.Add(BlockLabel.AgencySignature, block.Words == 1 && block.AllCapitals == 1 && block.Span.Length <= 6 ? NoiseWeights.LoneAcronym : 0, "an acronym alone", block.Span);
    }

    private static void Boilerplate(Evidence evidence, in BlockFeatures block, DocumentContext context)
    {
        CueHits hits = block.Cues[(int)CueKind.Boilerplate];
        double cover = block.Cover(CueKind.Boilerplate);
        evidence.Add(BlockLabel.Boilerplate, NoiseWeights.BoilerplatePrior + (block.Words > 60 ? NoiseWeights.MisplacedTail : 0));
        evidence.Add(BlockLabel.Boilerplate, NoiseWeights.Covered * cover, "known wording of forms, menus and notices", hits.Span);
        bool certain = hits.Best == CueStrength.Strong && block.Words <= 40;
        evidence.Add(BlockLabel.Boilerplate, certain ? NoiseWeights.Sufficient : 0, "wording that only a page's frame has", hits.Span);
        evidence.Add(BlockLabel.Boilerplate, certain && cover >= NoiseWeights.MostlyFrame ? NoiseWeights.Sufficient : 0, "mostly such wording", hits.Span);
        evidence.AddComment(certain && cover >= NoiseWeights.MostlyFrame ? -NoiseWeights.Sufficient : 0);
        bool frame = (hits.Best is CueStrength.Comments or CueStrength.Reply && cover >= 0.6 && block.Words <= 12) || (hits.Start == CueStrength.Comments && block.Words <= 10);
        evidence.Add(BlockLabel.Boilerplate, frame ? NoiseWeights.Sufficient * (hits.Best == CueStrength.Reply ? 2 : 1) : 0, "it frames readers' comments", hits.Span);
        evidence.Add(BlockLabel.Boilerplate, (block.IsLabelled || block.IsTrail) && block.Words <= 24 ? NoiseWeights.HeadedOpening : 0, "a labelled field of the page", hits.Span);
        evidence.Add(BlockLabel.Boilerplate, block.Words <= 16 && !block.EndsSentence ? NoiseWeights.MenuStrip * Math.Min(block.Separators + block.Chevrons, 3) : 0, "entries of a menu");
        evidence.Add(BlockLabel.Boilerplate, block.Words <= 12 && context.Repeats(block) > 1 ? NoiseWeights.Repeated : 0, "the same line stands here more than once");
    }

    private static void Counter(Evidence evidence, in BlockFeatures block)
    {
        CueHits hits = block.Cues[(int)CueKind.Counter];
        evidence.Add(BlockLabel.ShareCounter, NoiseWeights.CounterPrior + (block.Words > 9 ? NoiseWeights.TooLong : 0));
        bool bare = block.Numbers > 0 && block.Words - block.Numbers <= (block.Span.Length <= 6 ? 1 : 0) && block.Span.Length <= 12 && block.Capitals <= 1;
        evidence.Add(BlockLabel.ShareCounter, bare && block.Numbers <= 2 ? NoiseWeights.BareNumber : 0, "a number alone", block.Span);
        evidence.Add(BlockLabel.ShareCounter, (NoiseWeights.Covered + 1) * block.Cover(CueKind.Counter), "the wording of a counter or share button", hits.Span);
        evidence.Add(BlockLabel.ShareCounter, hits.Best == CueStrength.Strong && block.Words <= 9 ? NoiseWeights.Sufficient : 0, "the wording of a counter or share button", hits.Span);
    }

    private static void Teaser(Evidence evidence, in BlockFeatures block, bool head, bool tail)
    {
        CueHits hits = block.Cues[(int)CueKind.Teaser];
        evidence.Add(BlockLabel.RelatedTeaser, NoiseWeights.TeaserPrior + (block.Words > 32 ? NoiseWeights.TooLong : 0) + (head ? NoiseWeights.MisplacedTail : 0));
        evidence.Add(BlockLabel.RelatedTeaser, hits.Start == CueStrength.Strong ? NoiseWeights.Opening : 0, "it leads to another article", hits.Span);
        evidence.Add(BlockLabel.RelatedTeaser, hits.Start is not CueStrength.None and not CueStrength.Strong ? block.TeaserIsHeaded ? NoiseWeights.HeadedOpening : NoiseWeights.PlainOpening : 0, "it leads to another article", hits.Span);
        evidence.Add(BlockLabel.RelatedTeaser, block.IsHeadline ? NoiseWeights.Headline : 0, "shaped like a headline");
        evidence.Add(BlockLabel.RelatedTeaser, tail && block.IsHeadline ? NoiseWeights.AfterProse : 0, "it stands after the running text");
    }

    private static void Foreign(Evidence evidence, in BlockFeatures block, DocumentContext context)
    {
        evidence.Add(BlockLabel.ForeignLanguage, NoiseWeights.ForeignPrior);
        bool unread = block.Language == Languages.LanguageDetector.Unread && !context.IsUnread;
        bool other = !unread && block.Language.Length > 0 && context.Language.Length > 0 && block.Language != context.Language;
        if (!unread && !other)
        {
            return;
        }

        evidence.Add(BlockLabel.ForeignLanguage, unread ? NoiseWeights.UnreadLanguage : NoiseWeights.OtherLanguage, "it is in another language than the article");
        evidence.Add(BlockLabel.ForeignLanguage, !block.EndsSentence ? NoiseWeights.ForeignHeadline : 0, "not a sentence");
        evidence.Add(BlockLabel.Body, NoiseWeights.BodyInOtherLanguage);
        evidence.Add(BlockLabel.Title, NoiseWeights.BodyInOtherLanguage);
        evidence.Add(BlockLabel.RelatedTeaser, NoiseWeights.BodyInOtherLanguage);
    }
}
