namespace Checker.Corpus.Noise;

/// <summary>Turns the features of a block into evidence for running text and for a reader's comment: who speaks, how, and where.</summary>
internal static class VoiceScorer
{
    public static void Score(Evidence evidence, in BlockFeatures block, int index, DocumentContext context, bool afterColon)
    {
        double voice = Comment(evidence, block, index, context);
        Body(evidence, block, context, afterColon, voice);
    }

    /// <summary>Adds what the comment's words share with the article's; <paramref name="shared"/> is the weight of what they share.</summary>
    public static void Topic(Evidence evidence, in BlockFeatures block, double shared)
    {
        CueHits spam = block.Cues[(int)CueKind.Spam];
        double closeness = Math.Clamp((NoiseWeights.TopicSlope * shared) - NoiseWeights.TopicNeeded, NoiseWeights.TopicFloor, NoiseWeights.TopicCeiling);
        evidence.Add(BlockLabel.CommentOnTopic, closeness, "it shares names and words with the article");
        evidence.Add(BlockLabel.CommentOffTopic, -closeness, "it shares nothing with the article");
        evidence.Add(BlockLabel.CommentOnTopic, -NoiseWeights.OffTopicTurn * Math.Min(spam.Count, 3));
        evidence.Add(BlockLabel.CommentOffTopic, NoiseWeights.OffTopicTurn * Math.Min(spam.Count, 3), "wishes, sales or grievances that have nothing to do with an article", spam.Span);
    }

    private static double Comment(Evidence evidence, in BlockFeatures block, int index, DocumentContext context)
    {
        evidence.AddComment(NoiseWeights.CommentPrior);
        CueHits turns = block.Cues[(int)CueKind.Comment];
        double voice = 0;
        double interview = index < context.InterviewEnd ? NoiseWeights.PersonalDocument : 1;
        double personal = interview * (context.IsPersonal && index < context.CommentsFrom ? NoiseWeights.PersonalDocument : 1);
        // In a long paragraph one "you" says little.
        double dense = Math.Min(1, NoiseWeights.DenseWords / Math.Max(1.0, block.Words));
        personal *= dense;
        interview *= dense;
        Speak(personal * ((NoiseWeights.FirstPerson * Math.Min(block.First, 3)) + (NoiseWeights.FirstPlural * Math.Min(block.Plural, 2))), "somebody says \"I\" outside quotation marks");
        Speak(personal * NoiseWeights.SecondPerson * Math.Min(block.Second, 2), "somebody is addressed");
        Speak(interview * NoiseWeights.ReaderTurn * Math.Min(turns.Count, 4), "turns of a reader's comment", turns.Span);
        Speak(turns.Start == CueStrength.Open ? interview * NoiseWeights.ReaderOpening : 0, "it opens as a reader's comment does", turns.Span);
        Speak(turns.Best == CueStrength.Article ? NoiseWeights.SpeaksOfArticle : 0, "it speaks of the article", turns.Span);
        Speak(block.StartsLower && block.Words > 1 && !block.IsListItem ? NoiseWeights.LowerStart : 0, "it begins without a capital");
        Speak(block.Words >= (block.StartsLower ? 5 : 8) && !block.EndsSentence && block.Last is not (':' or ';' or ',') ? NoiseWeights.NoFullStop : 0, "a sentence without a full stop");
        Speak(block.RepeatedMarks > 0 ? NoiseWeights.RepeatedMarks : 0, "repeated exclamation or question marks");
        Speak(block.Exclamations > 0 ? interview * NoiseWeights.Exclamation : 0, "an exclamation");
        Speak(block.Questions > 0 ? interview * NoiseWeights.Question : 0, "a question");
        Speak(block.Words >= 5 && block.AllCapitals * 2 > block.Words ? NoiseWeights.Shouting : 0, "in capitals");
        Speak(block.Addresses > 0 ? NoiseWeights.Mention : 0, "an address or mention");
        evidence.AddComment((NoiseWeights.ReportingAgainst * Math.Min(block.Cues[(int)CueKind.Report].Count, 3)) + (block.Words > 0 ? NoiseWeights.QuotationAgainst * block.Quoted / block.Words : 0));
        evidence.AddComment(index < context.FirstProse ? NoiseWeights.CommentsTooEarly : 0);
        evidence.AddComment(index > context.CommentsFrom ? NoiseWeights.CommentsAnnounced : 0, "comments were announced above");
        return voice;

        void Speak(double weight, string reason, TextSpan span = default)
        {
            voice += weight;
            evidence.AddComment(weight, reason, span);
        }
    }

    private static void Body(Evidence evidence, in BlockFeatures block, DocumentContext context, bool afterColon, double voice)
    {
        CueHits report = block.Cues[(int)CueKind.Report];
        bool sentence = block.EndsSentence || block.Last == ':';
        evidence.Add(BlockLabel.Body, !sentence ? 0 : block.Words >= 8 ? NoiseWeights.Sentence : block.Words >= 5 && block.StartsWithCapital ? NoiseWeights.ShortSentence : 0, "full sentences");
        evidence.Add(BlockLabel.Body, (block.First > 0 ? 0.5 : 1) * NoiseWeights.Reporting * Math.Min(report.Count, 3), "it reads like reporting", report.Span);
        evidence.Add(BlockLabel.Body, !block.EndsSentence ? 0 : block.Words >= NoiseWeights.VeryLongProseWords ? 2 * NoiseWeights.LongProse : block.Words >= NoiseWeights.LongProseWords ? NoiseWeights.LongProse : 0, "a long paragraph");
        evidence.Add(BlockLabel.Body, block.Quoted >= 3 && block.First + block.Second == 0 ? NoiseWeights.Quotation : 0, "it quotes somebody");
        evidence.Add(BlockLabel.Body, block.IsListItem ? NoiseWeights.ListItem : 0, "an item of a list");
        evidence.Add(BlockLabel.Body, afterColon ? NoiseWeights.AfterColon : 0, "the line above announces it");
        evidence.Add(BlockLabel.Body, block.Words < 4 ? NoiseWeights.Fragment : 0);
        evidence.Add(BlockLabel.Body, NoiseWeights.VoiceAgainstBody * Math.Min(voice, 5) * (context.IsPersonal ? NoiseWeights.PersonalDocument : 1));
    }
}
