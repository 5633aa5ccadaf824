using Checker.Dimensions.Names;
using Checker.Languages;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

/// <summary>
/// What a comparison of names must not hang on: the order of the two, accents, apostrophes, and case, that is: a name as a headline in capitals writes it is that
/// name, and compares with any other as it did. The comparison is of names: whether the small letters of "un" or "au" are one at all is for the detector to say.
/// </summary>
public class NamePropertyTests
{
    private const int ShortestWord = 6;
    private static readonly NameMatcher Matcher = new();

    private static readonly (NameSort Sort, string Left, string Right)[] Pairs =
    [
        .. Language.Codes.SelectMany(language => CorpusFile.Read(language, "names-pairs")).Select(row => (Enum.Parse<NameSort>(row[0], ignoreCase: true), row[2], row[3])),
    ];

    private static readonly string[] Names = [.. Pairs.SelectMany(pair => (string[])[pair.Left, pair.Right]).Distinct(StringComparer.Ordinal)];

    [Test]
    public void TheOrderOfTwoNamesDoesNotMatter() => Prop.ForAll(AnyPair(), test =>
    {
        NameDecision one = Matcher.Decide(test.Left, test.Right, test.Sort), other = Matcher.Decide(test.Right, test.Left, test.Sort);
        return one.Verdict == other.Verdict && one.Relation == other.Relation && Math.Abs(one.Score - other.Score) < 1e-9;
    }).Holds();

    [Test]
    public void ANameInCapitalsIsTheName() => Prop.ForAll(AnyName(), test =>
        !IsPlain(test.Name) || Matcher.Decide(test.Name, Capitals(test.Name), test.Sort).Verdict == NameVerdict.Same).Holds();

    [Test]
    public void ANameInCapitalsComparesAsItDid() => Prop.ForAll(AnyPair(), test =>
        !IsPlain(test.Left) || Matcher.Decide(test.Left, test.Right, test.Sort).Verdict == Matcher.Decide(Capitals(test.Left), test.Right, test.Sort).Verdict).Holds();

    [Test]
    public void AccentsDoNotMatter() => Prop.ForAll(AnyPair(), test =>
        Matcher.Decide(test.Left, test.Right, test.Sort).Verdict == Matcher.Decide(Bare(test.Left), test.Right, test.Sort).Verdict
        && Matcher.Decide(test.Left, Decomposed(test.Left), test.Sort).Verdict == NameVerdict.Same).Holds();

    [Test]
    public void TheFormOfTheApostropheDoesNotMatter() => Prop.ForAll(AnyPair(), test =>
        Matcher.Decide(test.Left, test.Right, test.Sort).Verdict == Matcher.Decide(test.Left.Replace('\'', '’'), test.Right, test.Sort).Verdict).Holds();

    [Test]
    public void ANameIsItself() => Prop.ForAll(AnyName(), test => Matcher.Decide(test.Name, test.Name, test.Sort).Verdict == NameVerdict.Same).Holds();

    [Test]
    public void ClustersDoNotHangOnTheOrderOfDocuments() => Prop.ForAll(Gen.Choose(0, Names.Length - 1).ArrayOf(10).ToArbitrary(), picks =>
    {
        string[] names = [.. picks.Select(pick => Names[pick])];
        return Together(names).SetEquals(Together([.. names.Reverse()]));
    }).Holds(60);

    [Test]
    public void ANameInSmallLettersIsTheName() => Prop.ForAll(AnyName(), test =>
        !IsPlain(test.Name) || Matcher.Decide(test.Name, test.Name.ToLowerInvariant(), test.Sort).Verdict == NameVerdict.Same).Holds();

    [TestCase("fr", "Il est venu au pont avec un ami, qui a dit oms et us.")]
    [TestCase("en", "It is up to us, who were there, to say it is not so.")]
    public void SmallWordsAreNoAcronyms(string language, string text)
    {
        List<NameMention> mentions = [];
        new NameDetector(Language.Get(language)).Detect(Checker.Corpus.PassageReader.Read(text, language), mentions);
        Assert.That(mentions.Select(mention => mention.Surface).Intersect(["au", "un", "us", "us,", "it", "who", "is"]), Is.Empty);
    }

    // The pairs of wordings that share a cluster.
    private static HashSet<(string One, string Other)> Together(string[] names)
    {
        NameEntity[] entities = [.. names.Select((name, id) =>
        {
            NameEntity entity = new() { Id = id, Sort = NameSort.Person, Canonical = name };
            entity.Forms.Add(new NameForm(id + ".txt", name, new TextSpan(0, name.Length)));
            return entity;
        })];
        HashSet<(string, string)> pairs = [];
        foreach (EntityCluster cluster in EntityClusterer.Cluster(entities).Clusters)
        {
            foreach (int one in cluster.Members)
            {
                pairs.UnionWith(cluster.Members.Where(other => string.CompareOrdinal(names[one], names[other]) < 0).Select(other => (names[one], names[other])));
            }
        }

        return pairs;
    }

    private static Arbitrary<(NameSort Sort, string Left, string Right)> AnyPair() => Gen.OneOf(
        Gen.Elements(Pairs),
        Gen.Elements(Names).Two().SelectMany(pair => Gen.Elements(NameSort.Person, NameSort.Organisation, NameSort.Place).Select(sort => (sort, pair.Item1, pair.Item2)))).ToArbitrary();

    private static Arbitrary<(NameSort Sort, string Name)> AnyName() =>
        Gen.Elements(Pairs).SelectMany(pair => Gen.Elements((pair.Sort, pair.Left), (pair.Sort, pair.Right))).ToArbitrary();

    // Names in title case whose words are no acronyms: every word of the name keeps its sense in capitals.
    private static bool IsPlain(string name)
    {
        string[] words = name.Split(' ');
        return words.Max(word => word.Length) >= ShortestWord && !words.Any(word => word.Length > 1 && word.Count(char.IsUpper) > 1) && name.All(c => char.IsLetter(c) || c is ' ' or '-');
    }

    private static string Capitals(string name) => name.ToUpperInvariant();

    private static string Bare(string name) => string.Concat(name.Select(c => c is >= 'À' and <= 'ÿ' && c is not ('×' or '÷' or 'ß' or 'æ' or 'Æ' or 'ø' or 'Ø') ? (char.IsUpper(c) ? char.ToUpperInvariant(Folding.Base(c)) : Folding.Base(c)) : c));

    private static string Decomposed(string name) => name.Normalize(System.Text.NormalizationForm.FormD);
}
