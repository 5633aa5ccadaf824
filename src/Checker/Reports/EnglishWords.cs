namespace Checker.Reports;

/// <summary>The text report's English.</summary>
internal static class EnglishWords
{
    public static readonly ReportWords All = new()
    {
        OpenQuote = "“",
        CloseQuote = "”",
        Colon = ": ",
        ZeroIsOne = false,
        Texts = ("text", "texts"),
        Contradictions = ("contradiction", "contradictions"),
        Tensions = ("tension", "tensions"),
        Apparent = ("difference in appearance only", "differences in appearance only"),
        NoiseBlocks = ("block of noise", "blocks of noise"),
        Nothing = "Nothing that could be compared is contradicted.",
        Severities = ["NO MATTER", "COSMETIC", "MISINFORMS ON A DETAIL", "TOUCHES THE HEART OF THE STORY"],
        ExplainedTitle = "ONLY LOOKS DIFFERENT",
        NoiseTitle = "NOISE, LEFT ASIDE",
        DoubtfulTitle = "DOUBTFUL, READ ALL THE SAME",
        AliasTitle = "ONE NAME, WRITTEN IN SEVERAL WAYS",
        SourcesTitle = "SOURCES",
        SourceNotNamed = "no source named, the file's name stands for it",
        Undated = "undated",
        NotBefore = "not before",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        FirstDay = "1",
        BeforePercent = "",
        SourcesCounted = ("source", "sources"),
        Questions = ("question", "questions"),
        DocumentsCounted = ("document", "documents"),
        Origins = ("origin", "origins"),
        Skipped = ("row without a readable value", "rows without a readable value"),
        DisputedTitle = "THE MOST DISPUTED ANSWERS (belief, number of origins)",
        Wins = "the answer is",
        WithoutIt = "belief without this source",
        AgainstItself = "contradicts itself",
        Anonymous = "anonymous attributions",
        NoiseShare = "share of noise",
        Outcomes = ["not checkable", "confirmed", "compatible", "contested", "contradicted", "superseded", "passed on from another origin"],
        Confidence = "confidence",
        From = "from",
        To = "to",
        Relations = ["agreement", "compatible", "tension", "contradiction"],
        Mechanisms =
        [
            "same value", "rounding", "bound", "one is less precise", "the value changed in between", "equivalent", "rival counters", "accounts that exclude each other",
            "slip", "different scope", "strength of the wording", "relative day", "two ways to write a name", "contested “first”", "plan and fact", "denial",
        ],
        Kinds = ["quantity", "date", "name", "role", "place", "polarity", "modality", "order", "attribution"],
        Labels =
        [
            "body", "title", "dateline", "agency signature", "boilerplate", "share counter", "teaser of another article", "comment on the topic", "comment off the topic", "foreign language",
        ],
    };
}
