using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Noise;

public class LanguageDetectorTests
{
    [TestCase("Le ministre a reçu mardi les représentants des syndicats.", "fr")]
    [TestCase("LE MINISTRE A RECU MARDI LES REPRESENTANTS DES SYNDICATS", "fr")]
    [TestCase("The minister met the representatives of the unions on Tuesday.", "en")]
    [TestCase("El ministro recibió el martes a los representantes de los sindicatos y no habló con la prensa.", "")]
    [TestCase("Der Minister hat die Vertreter der Gewerkschaften am Dienstag nicht empfangen und ist mit dem Zug gefahren.", "")]
    [TestCase("министр принял во вторник представителей профсоюзов", "")]
    [TestCase("236", "")]
    [TestCase("", "")]
    public void Detects(string text, string language) => Assert.That(LanguageDetector.Detect(text), Is.EqualTo(language));
}
