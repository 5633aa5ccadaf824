using Checker.Corpus.Noise;
using Checker.Matching.Stories;
using NUnit.Framework;

namespace Checker.Tests.Matching.Stories;

public class StoryGrouperTests
{
    private static readonly (string Id, string Text, int Story)[] Texts =
    [
        ("a1", "Le pont de Valdrec s'est effondré mardi à Ormeville, faisant 12 blessés.\nLe maire de Valdrec, Paul Chastain, demande une enquête à l'OTAN.", 0),
        ("a2", "Twelve people were hurt when a bridge collapsed in Valdrec, near Ormeville.\nMayor Paul Chastain asked NATO for an inquiry.", 0),
        ("a3", "À Ormeville, les secours cherchent encore trois disparus.\nL'ingénieur de Valdrec avait alerté Paul Chastain en mars.", 0),
        ("b1", "Les salariés de Textiles Monteux sont en grève à Brissac depuis lundi.\nLa directrice, Claire Hamelin, propose une prime.", 1),
        ("b2", "Grève à Brissac : Claire Hamelin reçoit les délégués de Monteux.\nLa prime passerait à 400 euros.", 1),
        ("c1", "Les salariés de Fonderies Lartigue sont en grève à Pontorson depuis lundi.\nLe directeur, Hugo Belliard, propose une prime.", 2),
        ("c2", "Grève à Pontorson : Hugo Belliard reçoit les délégués de Lartigue.\nLa prime passerait à 900 euros.", 2),
    ];

    [Test]
    public void GroupsAcrossLanguagesAndKeepsTwoStrikesApart()
    {
        IReadOnlyList<IReadOnlyList<int>> stories = StoryGrouper.Group([.. Texts.Select(text => Profile(text.Id, text.Text))]);
        Assert.That(Listed(stories), Is.EqualTo("0,1,2 | 3,4 | 5,6"));
    }

    [Test]
    public void DoesNotDependOnTheOrderOfTheDocuments()
    {
        (string Id, string Text, int Story)[] turned = [.. Texts.Reverse()];
        IReadOnlyList<IReadOnlyList<int>> stories = StoryGrouper.Group([.. turned.Select(text => Profile(text.Id, text.Text))]);
        IEnumerable<string> groups = stories.Select(story => string.Join(',', story.Select(index => turned[index].Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
        Assert.That(string.Join(" | ", groups), Is.EqualTo("a1,a2,a3 | b1,b2 | c1,c2"));
    }

    [Test]
    public void DocumentsWithoutWordsAreStoriesOfTheirOwn() =>
        Assert.That(Listed(StoryGrouper.Group([Profile("a", ""), Profile("b", "..."), Profile("c", "0\n236")])), Is.EqualTo("0 | 1 | 2"));

    [Test]
    public void NoDocumentsMakeNoStories() => Assert.That(StoryGrouper.Group([]), Is.Empty);

    [TestCase("L'OTAN se réunit", "NATO meets")]
    [TestCase("aux États-Unis", "in the United States")]
    [TestCase("des soldats américains", "the American soldiers")]
    [TestCase("la Cédéao", "the ECOWAS")]
    public void NamesOfTwoLanguagesAreOneTerm(string french, string english) =>
        Assert.That(Names(french).Intersect(Names(english)).Count(), Is.EqualTo(1), $"{french} / {english}");

    [TestCase("who told us that", "l'OMS a dit")]
    [TestCase("a un ami", "the UN said")]
    public void SmallWordsAreNoNames(string small, string name) => Assert.That(Names(small).Intersect(Names(name)), Is.Empty);

    private static IEnumerable<ulong> Names(string text)
    {
        List<TopicTerm> terms = [];
        TopicTerms.Read(text, new TextSpan(0, text.Length), [], terms);
        return terms.Where(term => term.Kind == TermKind.Name).Select(term => term.Key).Distinct();
    }

    private static StoryProfile Profile(string id, string text) =>
        StoryProfile.Build(new Document(id, text), NoiseClassifier.Classify(text, BlockSplitter.Split(text), Languages.LanguageDetector.Detect(text)));

    private static string Listed(IReadOnlyList<IReadOnlyList<int>> stories) => string.Join(" | ", stories.Select(story => string.Join(',', story)));
}
