using Checker.Corpus.Syntax;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Syntax;

/// <summary>What is read above the tree, against corpora of sentences.</summary>
[TestFixture("fr")]
[TestFixture("en")]
public class TreeReadingTests(string language)
{
    [Test]
    public void ReadsRoles() => Each("roles", (passage, line) =>
    {
        PredicateRoles roles = RoleReader.Read(passage.Tree, SyntaxLexicon.For(passage.Language), SyntaxCorpus.FindLemma(passage, line[1]));
        return ($"{line[2]} {line[3]}", $"{SyntaxCorpus.Form(passage, roles.Agent)} {SyntaxCorpus.Form(passage, roles.Patient)}");
    });

    [Test]
    public void ReadsNegation() => Each("negation", (passage, line) =>
    {
        Negation? negation = NegationReader.Of(passage.Tree, SyntaxLexicon.For(passage.Language), SyntaxCorpus.FindLemma(passage, line[1]));
        return (line[2], negation is null ? "asserted" : "negated");
    });

    [Test]
    public void GivesTheVerbOfSpeechItsSubject() => Each("inversion", (passage, line) =>
    {
        int verb = SyntaxCorpus.FindLemma(passage, line[1]);
        return (line[2], SyntaxCorpus.Form(passage, passage.Tree.Child(verb, Dependency.Nsubj)));
    });

    [Test]
    public void FindsTheCountedNoun() => Each("counted", (passage, line) =>
    {
        int noun = NounPhraseReader.CountedBy(passage.Tree, SyntaxLexicon.For(passage.Language), SyntaxCorpus.Find(passage, line[1]));
        return (line[2], SyntaxCorpus.Form(passage, noun));
    });

    [Test]
    public void ConfirmsAppositions() => Each("appositions", (passage, line) =>
        (line[2], SyntaxCorpus.Form(passage, AppositionReader.Of(passage.Tree, passage, SyntaxCorpus.Find(passage, line[1])))));

    [Test]
    public void ReadsAttachmentBothWays() => Each("attachment", (passage, line) =>
    {
        (int predicate, int noun) = AttachmentReader.Of(passage.Tree, SyntaxCorpus.Find(passage, line[1]));
        return ($"{line[2]} {line[3]}", $"{(predicate < 0 ? "-" : passage.Tree.Lemma(predicate))} {SyntaxCorpus.Form(passage, noun)}");
    });

    [Test]
    public void CutsClauses() => Each("clauses", (passage, line) =>
    {
        List<Clause> clauses = [];
        foreach (Sentence sentence in passage.Sentences)
        {
            ClauseReader.Read(passage.Tree, sentence, clauses);
        }

        return (line[1], string.Join(' ', clauses.Select(clause => $"{passage.Tree.Lemma(clause.Predicate)}:{clause.Kind}")));
    });

    [Test]
    public void KeepsThePairsOfNewsSentences() => Each("news", (passage, line) =>
    {
        List<string> missing = [];
        foreach (string pair in line[1].Split(';'))
        {
            string[] parts = pair.Split(' ');
            int token = SyntaxCorpus.Find(passage, parts[0]);
            int head = passage.Tree.Head(token);
            string label = passage.Tree.Label(token).Name();
            bool related = parts[1] == "*" || label == parts[1];
            if (!related || SyntaxCorpus.Form(passage, head) != parts[2])
            {
                missing.Add($"{pair} (is {label} {SyntaxCorpus.Form(passage, head)})");
            }
        }

        return ("", string.Join("; ", missing));
    });

    private void Each(string kind, Func<Passage, string[], (string Expected, string Found)> read)
    {
        List<string> wrong = [];
        foreach (string[] line in SyntaxCorpus.Lines(language, kind))
        {
            (string expected, string found) = ("read", "a word of the line is not found");
            try
            {
                (expected, found) = read(SyntaxCorpus.Read(line[0], language), line);
            }
            catch (IndexOutOfRangeException)
            {
                // Reported with the line below.
            }

            if (expected != found)
            {
                wrong.Add($"{string.Join(" | ", line)}: {found}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }
}
