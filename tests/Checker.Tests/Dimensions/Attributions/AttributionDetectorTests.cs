using Checker.Dimensions.Attributions;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Attributions;

public class AttributionDetectorTests
{
    [TestCase("fr", "attributions")]
    [TestCase("fr", "attributions-press")]
    [TestCase("en", "attributions")]
    [TestCase("en", "attributions-press")]
    public void FindsWhoSaysWhat(string language, string corpus)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] line in AttributionCorpus.Lines(language, corpus))
            {
                List<AttributionMention> found = AttributionCorpus.Detect(line[0], language);
                int expected = (line.Length - 1) / 3;
                Assert.That(found, Has.Count.EqualTo(expected), line[0]);
                for (int i = 1; i + 2 < line.Length; i += 3)
                {
                    Assert.That(found.Exists(mention => Fits(line[0], mention, line[i], line[i + 1], line[i + 2])), Is.True, $"{line[0]} -> {line[i]}: {line[i + 1]}: {line[i + 2]}");
                }
            }
        });
    }

    [TestCase("fr", "attributions-not")]
    [TestCase("fr", "attributions-press-not")]
    [TestCase("en", "attributions-not")]
    [TestCase("en", "attributions-press-not")]
    public void StaysSilent(string language, string corpus)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] line in AttributionCorpus.Lines(language, corpus))
            {
                Assert.That(AttributionCorpus.Detect(line[0], language).Select(mention => mention.Span.Of(line[0]).ToString()), Is.Empty, line[0]);
            }
        });
    }

    [TestCase("fr", "« Nous partons », a dit le colonel à l'agence Méridien Presse.", "l'agence Méridien Presse")]
    [TestCase("fr", "Le ministre démissionne, a annoncé son cabinet, cité par le quotidien La Vigie.", "le quotidien La Vigie")]
    [TestCase("fr", "La reine a annoncé son abdication, rapporte Radio Kessel.", "Radio Kessel")]
    [TestCase("fr", "La trésorière a déclaré à Paris que les comptes étaient bons.", null)]
    [TestCase("fr", "Le greffier a confié à sa femme que le dossier était perdu.", null)]
    [TestCase("fr", "Le voisin a dit dimanche qu'il partait.", null)]
    [TestCase("en", "“We lost,” the coach told the Evening Post.", "the Evening Post")]
    [TestCase("en", "According to the Harbour Herald, ministers believe the deal is dead.", "the Harbour Herald")]
    [TestCase("en", "The envoy was quoted by the Delta news agency as saying talks had failed.", "the Delta news agency")]
    [TestCase("en", "The surgeon told the court that he was tired.", null)]
    [TestCase("en", "“We lost,” the coach told his players.", null)]
    [TestCase("en", "The clerk told her sister the office was shut.", null)]
    public void FindsRelays(string language, string text, string? relay)
    {
        List<AttributionMention> found = AttributionCorpus.Detect(text, language);
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Relay?.Of(text).ToString(), Is.EqualTo(relay));
    }

    [TestCase("fr", "Un haut responsable a indiqué que le texte était prêt.", true)]
    [TestCase("fr", "Plusieurs diplomates assurent que le texte est prêt.", true)]
    [TestCase("fr", "Le témoin affirme qu'il faisait nuit.", true)]
    [TestCase("fr", "Le ministre a indiqué que le texte était prêt.", false)]
    [TestCase("fr", "Un voisin, Paul Rey, affirme qu'il faisait nuit.", false)]
    [TestCase("fr", "La police affirme qu'il faisait nuit.", false)]
    [TestCase("en", "Two officials said the text was ready.", true)]
    [TestCase("en", "A passenger said the boat was full.", true)]
    [TestCase("en", "The minister said the text was ready.", false)]
    [TestCase("en", "Police said the boat was full.", false)]
    public void CountsNamelessSpeakers(string language, string text, bool anonymous)
    {
        List<AttributionMention> found = AttributionCorpus.Detect(text, language);
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Anonymous, Is.EqualTo(anonymous));
    }

    [TestCase("« La digue a cédé », a dit le maire.", true)]
    [TestCase("Le maire a dit que la digue avait « cédé ».", false)]
    [TestCase("Le maire a promis un chantier « le plus vite possible, quoi qu'il en coûte ».", true)]
    public void TellsDirectFromReported(string text, bool direct) =>
        Assert.That(AttributionCorpus.Detect(text, "fr").Single().Direct, Is.EqualTo(direct));

    // The commitment may carry the cue behind a bar: "state|a déclaré".
    private static bool Fits(string text, AttributionMention mention, string commitment, string speaker, string content)
    {
        if (commitment.Split('|') is [var degree, var cue])
        {
            string? found = mention.Cue?.Of(text).ToString();
            return found is not null && (found.Contains(cue, StringComparison.Ordinal) || cue.Contains(found, StringComparison.Ordinal)) && Fits(text, mention, degree, speaker, content);
        }

        string said = mention.Span.Of(text).ToString();
        string? who = mention.Speaker?.Of(text).ToString();
        bool right = speaker == "-" ? who is null : who is not null && (who.Contains(speaker, StringComparison.Ordinal) || speaker.Contains(AttributionCorpus.Pronoun(who), StringComparison.Ordinal));
        bool near = (said.Contains(content, StringComparison.Ordinal) && content.Length >= 0.6 * said.Length) || (content.Contains(said, StringComparison.Ordinal) && said.Length >= 0.6 * content.Length);
        return right && near && string.Equals(mention.Commitment.ToString(), commitment, StringComparison.OrdinalIgnoreCase);
    }
}
