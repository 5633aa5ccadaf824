namespace Checker;

/// <summary>The role of a block in its page. Only <see cref="Title"/>, <see cref="Dateline"/> and <see cref="Body"/> carry claims.</summary>
public enum BlockLabel
{
    /// <summary>The article's running text: paragraphs, headings, lists, captions with facts.</summary>
    Body,

    /// <summary>The article's headline.</summary>
    Title,

    /// <summary>Date, place, byline or section line, a "date 2024-04" header.</summary>
    Dateline,

    /// <summary>Initials, credits of reporting, copyright of an agency.</summary>
    AgencySignature,

    /// <summary>Forms, subscriptions, legal notices, navigation, comment chrome, advertising.</summary>
    Boilerplate,

    /// <summary>Counters of shares, views, comments.</summary>
    ShareCounter,

    /// <summary>Headlines of other articles, "read also".</summary>
    RelatedTeaser,

    /// <summary>A reader's comment about the article's subject.</summary>
    CommentOnTopic,

    /// <summary>A reader's comment about something else, spam included.</summary>
    CommentOffTopic,

    /// <summary>An intrusion in another language that is not a comment.</summary>
    ForeignLanguage,
}
