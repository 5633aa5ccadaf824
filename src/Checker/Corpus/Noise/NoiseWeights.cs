namespace Checker.Corpus.Noise;

/// <summary>
/// Every weight of the noise classifier, in natural-log units: evidence for one label against the others. Set by hand from what pages look like, in
/// steps of a tenth, not fitted. Positive speaks for the label.
/// </summary>
internal static class NoiseWeights
{
    /// <summary>Below this share of the best sequences, a label other than body is doubtful and the block stays body.</summary>
    public const double Doubtful = 0.5;

    // What a label must overcome before any evidence.
    public const double TitlePrior = -1, DatelinePrior = -1.5, SignaturePrior = -2, BoilerplatePrior = -1.5, CounterPrior = -2, TeaserPrior = -1.5, CommentPrior = -2, ForeignPrior = -3;

    // Known wordings: a whole block of them, one that suffices, one at the start.
    public const double Covered = 6, Sufficient = 2.5, MostlyFrame = 0.3, Opening = 4.5, HeadedOpening = 3.5, PlainOpening = 1;

    // Shape.
    public const double Headline = 1.6, BareNumber = 6, Initials = 5, LoneAcronym = 3.5, TooLong = -6, MenuStrip = 1, Repeated = 1.5, ListItem = 1.5, AfterColon = 1.2, Fragment = -2.5;

    // Place in the document.
    public const double BeforeProse = 1.6, FirstBlock = 1.4, AfterProse = 1.2, MisplacedHead = -5, SecondHeadline = -2.5, MisplacedTail = -3, CommentsAnnounced = 3, CommentsTooEarly = -4;

    // The voice of prose.
    public const double Sentence = 1.5, ShortSentence = 1, Reporting = 0.8, LongProse = 0.7, LongProseWords = 25, VeryLongProseWords = 60, Quotation = 0.8, VoiceAgainstBody = -0.45;

    // The voice of a reader.
    public const double FirstPerson = 1.2, SecondPerson = 0.8, FirstPlural = 0.5, ReaderTurn = 0.6, ReaderOpening = 1.2, SpeaksOfArticle = 1.6, LowerStart = 1.5, NoFullStop = 1.3,
        RepeatedMarks = 2, Exclamation = 0.8, Question = 0.6, Shouting = 2, Mention = 1, ReportingAgainst = -0.7, QuotationAgainst = -1, PersonalDocument = 0.25, DenseWords = 30;

    // Language.
    public const double OtherLanguage = 4, UnreadLanguage = 6, ForeignHeadline = 1, BodyInOtherLanguage = -3;

    // Topic of a comment.
    public const double SharedName = 1.3, SharedNumber = 1, SharedWord = 0.7, SharedCommonWord = 0.15, TopicNeeded = 0.6, TopicSlope = 0.9, TopicFloor = -2, TopicCeiling = 2.5, OffTopicTurn = 0.9;

    /// <summary>What it costs to begin with a label, in the order of <see cref="BlockLabel"/>.</summary>
    private static readonly double[] Beginning = [-0.5, 0, 0, -4, -1, -1, -2, -3, -3, -2];

    // From (row) to (column): body title dateline signature boilerplate counter teaser on off foreign. Comments come in runs, body does not resume after them.
    private static readonly double[] Next =
    [
        0.6, -7, -2.5, 0, -0.3, -0.3, -0.6, -1.6, -1.6, -1,
        0, -4, 0.3, -3, -0.8, 0, -1.5, -4, -4, -1.5,
        0, 0, 0, -3, -0.8, 0, -1.5, -4, -4, -1.5,
        -2.5, -6, -2, -1.5, 0.2, 0, 0, 0.4, 0.4, 0,
        -0.4, -1.5, -0.8, -1.5, 0.6, 0, 0, 0, 0, 0,
        -0.4, -1.5, -0.5, -1.5, 0.2, 0.8, 0, -0.3, -0.3, 0,
        -1, -4, -2, -1.5, 0, 0, 1, -1, -1, 0,
        -5, -7, -4, -2, 0.2, -1, -1, 0.9, 0.7, -0.3,
        -5, -7, -4, -2, 0.2, -1, -1, 0.7, 0.9, -0.3,
        -1.6, -2, -1.5, -1.5, 0, 0, 0, -0.3, -0.3, 1.2,
    ];

    /// <summary>Returns the weight of a first label.</summary>
    public static double First(int label) => Beginning[label];

    /// <summary>Returns the weight of a label after another.</summary>
    public static double Transition(int from, int to) => Next[(from * BlockScores.Labels) + to];
}
