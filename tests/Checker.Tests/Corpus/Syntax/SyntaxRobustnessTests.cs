using System.Text;
using Checker.Corpus;
using Checker.Corpus.Syntax;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Syntax;

/// <summary>Any text has trees: every token one head, no circle, subtrees that hold their head.</summary>
public class SyntaxRobustnessTests
{
    private static IEnumerable<TestCaseData> Texts()
    {
        yield return new TestCaseData("").SetName("empty");
        yield return new TestCaseData("?!… «»  , ; — (").SetName("only signs");
        yield return new TestCaseData(new string(',', 3000)).SetName("three thousand commas");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("le soldat mange du pain ", 400))).SetName("no punctuation at all");
        yield return new TestCaseData("Les troupes left the base يوم الاثنين 撤军 в понедельник, hier.").SetName("mixed scripts");
        yield return new TestCaseData("a\uD800b \uDC00 c\uD83D").SetName("broken surrogates");
        yield return new TestCaseData(new string('x', 70_000)).SetName("one endless word");
        yield return new TestCaseData("1/2/3/4/5/6/7:8:9 10-11-12 -- // ::").SetName("joined figures");
    }

    [TestCaseSource(nameof(Texts))]
    public void AnyTextHasTrees(string text)
    {
        foreach (string language in new[] { "fr", "en" })
        {
            AssertTrees(PassageReader.Read(text, language));
        }
    }

    [Test]
    public void ASentenceOfFiftyThousandTokensIsReadInPieces()
    {
        Passage passage = PassageReader.Read(string.Concat(Enumerable.Repeat("le soldat voit, ", 12_500)), "fr", wholeSentence: true);
        Assert.That(passage.Tokens.Length, Is.EqualTo(50_000));
        AssertTrees(passage);
    }

    [Test]
    public void ALongEnglishSentenceIsRepairedInPieces()
    {
        Passage passage = PassageReader.Read(string.Concat(Enumerable.Repeat("it was last seen and wounded, ", 7_000)), "en", wholeSentence: true);
        Assert.That(passage.Tokens.Length, Is.EqualTo(49_000));
        AssertTrees(passage);
    }

    [Test]
    public void RandomTextHasTrees() => Prop.ForAll<string>(text => AssertTrees(PassageReader.Read(text ?? "", "fr"))).Holds();

    // What the repairs after parsing look for, in every order that may come.
    [TestCase("en", "he is more than fewer less 30 thirty years old soldiers police arrested : said the minister , Friday to leave agreed - and are were has \" . killed people who of over Reuters")]
    [TestCase("en", "the judge 's ruling ' which , the union rejected wage cuts hit silos rose fell was last first inspected wounded beat next week deal sign who have left town collapsed one . were present base 's hiring and")]
    [TestCase("fr", "il reste trois Lundi débutera un procès , figurent où arrivé ont été arrêtés suspects . vient que deux hier parmi et le tombe exister noms")]
    [TestCase("fr", "il a plus de près 30 trente ans soldats la police arrêté : dit le ministre , vendredi partir accepté de - et sont ont été « » . tués personnes qui que une centaine a-t-il déclaré selon AFP")]
    public void WordsInAnyOrderHaveTrees(string language, string words)
    {
        string[] soup = words.Split(' ');
        Random random = new(7);
        for (int sentence = 0; sentence < 2_000; sentence++)
        {
            AssertTrees(PassageReader.Read(string.Join(' ', Enumerable.Range(0, 4 + random.Next(14)).Select(_ => soup[random.Next(soup.Length)])), language));
        }
    }

    [TestCase("He is more than thirty years old.", "en")]
    [TestCase("The bridge is more than ninety metres long and more than two lanes wide.", "en")]
    public void ComparedNumbersInsideAPhraseHaveTrees(string text, string language) => AssertTrees(PassageReader.Read(text, language));

    [Test]
    public void TheSameTextGivesTheSameTreeOnEveryThread()
    {
        const string Text = "Le porte-parole a déclaré que plus de 800 soldats quitteraient la base de Kidal en mai, selon l'agence.";
        string first = Draw(PassageReader.Read(Text, "fr"));
        string[] others = [.. Enumerable.Range(0, 8).AsParallel().Select(_ => Draw(PassageReader.Read(Text, "fr")))];
        Assert.That(others, Is.All.EqualTo(first));
    }

    [Test]
    public void ATreeDoesNotDependOnTheTextReadBefore()
    {
        Passage alone = PassageReader.Read("Le ministre est parti.", "fr");
        string expected = Draw(alone);
        _ = PassageReader.Read(string.Concat(Enumerable.Repeat("Une phrase bien plus longue, avec des mots, ", 50)), "fr").Tree;
        Assert.That(Draw(PassageReader.Read("Le ministre est parti.", "fr")), Is.EqualTo(expected));
    }

    [Test]
    public void ReadingATreeAllocatesNothingOnceWarm()
    {
        Passage passage = PassageReader.Read("Le ministre a annoncé que les troupes partiraient en mai, selon le général.", "fr");
        SyntaxModel model = SyntaxModels.Find("fr")!;
        TokenSyntax[] target = new TokenSyntax[passage.Tokens.Length];
        SyntaxReader reader = new();
        reader.Read(model, passage.Language, passage.Text, passage.Tokens, passage.Sentences, target);
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(model, passage.Language, passage.Text, passage.Tokens, passage.Sentences, target);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static string Draw(Passage passage)
    {
        StringBuilder text = new();
        for (int i = 0; i < passage.Tree.Count; i++)
        {
            text.Append(passage.Tree.Lemma(i)).Append('/').Append(passage.Tree.Upos(i)).Append('/').Append(passage.Tree.Head(i)).Append('/').Append(passage.Tree.Label(i)).Append(' ');
        }

        return text.ToString();
    }

    private static void AssertTrees(Passage passage)
    {
        SyntaxTree tree = passage.Tree;
        Assert.That(tree.Count, Is.EqualTo(passage.Tokens.Length));
        foreach (Sentence sentence in passage.Sentences)
        {
            int roots = 0, reached = 0;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                int head = tree.Head(i);
                (int first, int last) = tree.Subtree(i);
                roots += head < 0 ? 1 : 0;
                if ((head >= 0 && (head < sentence.First || head >= sentence.End || head == i)) || first > i || last < i || first < sentence.First || last >= sentence.End)
                {
                    Assert.Fail($"token {i} of {sentence}: head {head}, subtree {first}-{last}: {passage.Text[..Math.Min(passage.Text.Length, 200)]}");
                }

                foreach (int child in tree.Children(i))
                {
                    reached += tree.Head(child) == i ? 1 : 0;
                }
            }

            Assert.That(roots, Is.EqualTo(1));
            Assert.That(reached, Is.EqualTo(sentence.Count - 1));
            Assert.That(tree.Subtree(RootOf(tree, sentence)), Is.EqualTo((sentence.First, sentence.End - 1)), "the root's subtree is the sentence");
        }
    }

    private static int RootOf(SyntaxTree tree, Sentence sentence)
    {
        int token = sentence.First;
        for (int steps = 0; tree.Head(token) >= 0; steps++)
        {
            Assert.That(steps, Is.LessThanOrEqualTo(sentence.Count), "a circle");
            token = tree.Head(token);
        }

        return token;
    }
}
