using Checker.Corpus;
using Checker.Dimensions.Names;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class NameResolverTests
{
    [Test]
    public void JoinsSurnamesAcronymsAndShortForms()
    {
        const string Text = "Le Conseil de transition nationale (CTN) a reçu Alain Verdier et la préfète Sylvie Grandjean. M. Verdier a remercié le CTN. Selon Mme Grandjean, le C.T.N. décidera.";
        IReadOnlyList<NameEntity> entities = Resolve("a", Text);
        Assert.That(Forms(entities, "Alain Verdier"), Is.EqualTo("Alain Verdier|Verdier"));
        Assert.That(Forms(entities, "Sylvie Grandjean"), Is.EqualTo("Sylvie Grandjean|Grandjean"));
        NameEntity body = entities.Single(entity => entity.Canonical == "Conseil de transition nationale");
        Assert.That(body.Acronym, Is.EqualTo("CTN"));
        Assert.That(body.Expansions.Single().Span.Of(Text).ToString(), Is.EqualTo("Conseil de transition nationale"));
        Assert.That(body.Forms.Select(form => form.Text), Does.Contain("C.T.N."));
    }

    [Test]
    public void ASurnameOfTwoPeopleJoinsNeither()
    {
        IReadOnlyList<NameEntity> entities = Resolve("a", "Paul Durieux et Anne Durieux sont là. M. Durieux a parlé.");
        Assert.That(entities.Count(entity => entity.Sort == NameSort.Person), Is.EqualTo(3));
    }

    [Test]
    public void TwoHundredPeopleOfOneSurname()
    {
        string text = string.Join(". ", Enumerable.Range(0, 200).Select(i => $"Jean {(char)('A' + (i % 26))}{(char)('a' + (i / 26))}rville Durieux a parlé")) + ". M. Durieux aussi.";
        Assert.That(Resolve("a", text), Has.Count.GreaterThan(100));
    }

    internal static IReadOnlyList<NameEntity> Resolve(string id, string text, string language = "fr")
    {
        Document document = new(id, text);
        Passage passage = PassageReader.Read(document, Language.Get(language), new TextSpan(0, text.Length));
        List<NameMention> mentions = [];
        new NameDetector(Language.Get(language)).Detect(passage, mentions);
        IReadOnlyList<NameEntity> entities = new NameResolver(Language.Get(language)).Resolve([passage], [mentions]);
        Assert.That(mentions.All(mention => mention.Entity >= 0 && mention.Entity < entities.Count), Is.True);
        return entities;
    }

    private static string Forms(IReadOnlyList<NameEntity> entities, string canonical) =>
        string.Join("|", entities.Single(entity => entity.Canonical == canonical).Forms.Select(form => form.Text));
}
