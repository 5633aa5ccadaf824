using Checker.Corpus;
using Checker.Extraction;
using Checker.Languages;
using Checker.Tests.Corpora;
using NUnit.Framework;

namespace Checker.Tests.Extraction;

public class ConceptTableTests
{
    private static IEnumerable<TestCaseData> Lines() => CorpusFile.Lines("fr", "concepts").Concat(CorpusFile.Lines("en", "concepts"));

    /// <summary>A line holds a sentence, one of its words, and the event that the word tells of there, "-" for none.</summary>
    [TestCaseSource(nameof(Lines))]
    public void TellsTheEventOfAWord(string language, string[] line)
    {
        Passage passage = PassageReader.Read(line[0], language);
        int at = 0;
        while (!passage.Form(passage.Tokens[at]).SequenceEqual(line[1]))
        {
            at++;
        }

        bool told = ConceptTable.For(Language.Get(language)).TryEvent(passage.Tree, at, out EventConcept concept);
        Assert.That(told ? concept.Id : "-", Is.EqualTo(line[2]), $"{passage.Tree.Upos(at)} {passage.Tree.Lemma(at)}");
    }
}
