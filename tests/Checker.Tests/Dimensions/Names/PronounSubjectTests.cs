using Checker.Corpus;
using Checker.Dimensions.Names.Chains;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class PronounSubjectTests
{
    [TestCase("fr", "La digue a résisté. Elle a cédé.", "Elle", "digue")]
    [TestCase("fr", "Le navire a quitté le port. Il a coulé.", "Il", "navire")]
    [TestCase("fr", "Les pompiers sont arrivés. Ils ont évacué l'hôtel.", "Ils", "pompiers")]
    [TestCase("fr", "La digue a résisté. Elle était neuve. Elle a cédé.", "Elle", "digue")]
    [TestCase("en", "The bridge was closed. It collapsed.", "It", "bridge")]
    [TestCase("fr", "Les soldats ont quitté la base. Elle a fermé.", "Elle", "")]
    [TestCase("fr", "Le navire a percuté la jetée. Elle a tenu.", "Elle", "")]
    [TestCase("fr", "La direction a reçu les grévistes. Ils ont crié.", "Ils", "")]
    [TestCase("fr", "Elle a cédé.", "Elle", "")]
    public void FindsTheSubjectBefore(string language, string text, string pronoun, string noun)
    {
        Passage passage = PassageReader.Read(text, language);
        int at = -1;
        for (int i = 0; i < passage.Tokens.Length; i++)
        {
            at = passage.Form(passage.Tokens[i]).SequenceEqual(pronoun) ? i : at;
        }

        int found = PronounSubject.Of(passage, at);
        Assert.That(found < 0 ? "" : passage.Form(passage.Tokens[found]).ToString(), Is.EqualTo(noun));
    }
}
