using Checker.Dimensions.Attributions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Attributions;

public class AttributionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "« ", " »", "“", "”", "\"", ", ", ". ", " : ", "; ", "(", ")", "?", "!", "… ", " – ", "\n", "\u00a0", "'", "’", "💔", "\ud800", "Le ministre ", "a dit ", "que ", "selon ", "la police ", "a-t-il ajouté", "dément ",
        "ces accusations ", "aurait ", "été ", "Paul Rey ", "(CST) ", "il ", "elle ", "said ", "that ", "the army ", "told ", "according to ", "she ", "denies ", "not ", "ne ", "pas ", "12 ", "comme l'a ", "pour ", "qui ", "en affirmant ", "who ", "quoted ", "as saying ",
    ];

    [TestCase("fr")]
    [TestCase("en")]
    public void ApostrophesAndSpacesDoNotMatter(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] line in AttributionCorpus.Lines(language, "attributions").Concat(AttributionCorpus.Lines(language, "attributions-not")).Concat(AttributionCorpus.Lines(language, "references")))
            {
                string straight = line[0].Replace('’', '\'').Replace('\u00a0', ' ').Replace('\u202f', ' ');
                string curly = line[0].Replace('\'', '’').Replace(' ', '\u00a0');
                Assert.That(AttributionCorpus.Describe(AttributionCorpus.Detect(curly, language)), Is.EqualTo(AttributionCorpus.Describe(AttributionCorpus.Detect(straight, language))), line[0]);
                Assert.That(AttributionCorpus.Resolve(curly, language), Is.EqualTo(AttributionCorpus.Resolve(straight, language)), line[0]);
            }
        });
    }

    [TestCase("fr")]
    [TestCase("en")]
    public void AnyTextIsReadAndSpansLieWithin(string language)
    {
        Gen<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20240425, 1), Prop.ForAll(texts.ToArbitrary(), text =>
        {
            List<AttributionMention> found = AttributionCorpus.Detect(text, language);
            List<(TextSpan Mention, TextSpan Antecedent)> references = AttributionCorpus.Resolve(text, language);
            return found.TrueForAll(mention => Within(mention.Span, text) && Within(mention.Speaker, text) && Within(mention.Cue, text) && Within(mention.Relay, text))
                && references.TrueForAll(reference => Within(reference.Mention, text) && Within(reference.Antecedent, text) && reference.Mention != reference.Antecedent)
                && AttributionCorpus.Describe(AttributionCorpus.Detect(text, language)) == AttributionCorpus.Describe(found);
        }));
    }

    [TestCase("")]
    [TestCase(" \u00a0\n")]
    [TestCase("«")]
    [TestCase("« »")]
    [TestCase("\"\"\"")]
    [TestCase("« « « »")]
    [TestCase("« Rien ne va plus")]
    [TestCase("Le maire a dit « que rien ne va")]
    [TestCase("a dit")]
    [TestCase("Selon")]
    [TestCase("que que que que")]
    [TestCase("\ud83d")]
    public void OddTextsAttributeNothing(string text)
    {
        Assert.That(AttributionCorpus.Detect(text, "fr").Where(mention => mention.Direct), Is.Empty);
        Assert.That(AttributionCorpus.Resolve(text, "fr"), Is.Empty);
        Assert.That(AttributionCorpus.Detect(text, "en").Where(mention => mention.Direct), Is.Empty);
    }

    [Test]
    public void AnUnclosedMarkHidesNothing()
    {
        List<AttributionMention> found = AttributionCorpus.Detect("« Le maire a dit que la digue tenait. La préfète a confirmé que la route était coupée.", "fr");
        Assert.That(found.Select(mention => mention.Commitment), Is.EqualTo((Commitment[])[Commitment.State, Commitment.Confirm]));
    }

    [Test]
    public void ALongPassageRepeatsItself()
    {
        const string Sentence = "Le maire a dit que la digue tenait. « Nous restons », a ajouté Paul Rey. ";
        List<AttributionMention> found = AttributionCorpus.Detect(string.Concat(Enumerable.Repeat(Sentence, 3000)), "fr");
        Assert.That(found, Has.Count.EqualTo(6000));
    }

    private static bool Within(TextSpan? span, string text) => span is not { } there || (there.Length > 0 && there.Start >= 0 && there.End <= text.Length);
}
