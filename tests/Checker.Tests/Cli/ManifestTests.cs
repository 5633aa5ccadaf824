using Checker.Cli;
using NUnit.Framework;

namespace Checker.Tests.Cli;

public class ManifestTests
{
    private static readonly string[] Files = ["/data/niger/01.txt", "/data/mali/01.txt", "/data/mali/02.txt"];

    [TestCase("document,source,published,language,url\nniger/01.txt,\"Le Soir, \"\"édition\"\" web\",2024-04,fr,https://example.org/a\n")]
    [TestCase("url;LANGUAGE; Document ;Source;published\r\nhttps://example.org/a;fr;./niger\\01.txt;\"Le Soir, \"\"édition\"\" web\";2024-04\r\n\r\n")]
    [TestCase("[{\"document\":\"niger/01.txt\",\"source\":\"Le Soir, \\\"édition\\\" web\",\"published\":\"2024-04\",\"language\":\"fr\",\"url\":\"https://example.org/a\"}]")]
    [TestCase(" {\"documents\":[{\"document\":\"niger/01.txt\",\"source\":\"Le Soir, \\\"édition\\\" web\",\"published\":\"2024-04\",\"language\":\"fr\",\"url\":\"https://example.org/a\",\"note\":null},]}")]
    public void NamesSources(string text)
    {
        IReadOnlyList<ManifestEntry?> found = Manifest.Read("m", text, Unexpected).Match(Files, Unexpected);
        Assert.That(found[0], Is.EqualTo(new ManifestEntry("niger/01.txt", "Le Soir, \"édition\" web", DateInterval.Month(2024, 4), "fr", new Uri("https://example.org/a"))));
        Assert.That(found[1], Is.Null);
        Assert.That(found[2], Is.Null);
    }

    [TestCase("document,source\n01.txt,Le Soir\n", "'01.txt' fits several files; give more of the path")]
    [TestCase("document,source\n02.txt,Le Soir\n02.txt,Le Matin\n", "'02.txt' stands twice; the first row holds")]
    [TestCase("document,published\n02.txt,avril 2024\n", "row 1: published 'avril 2024' is not a date")]
    [TestCase("document,language\n02.txt,de\n", "row 1: language 'de' is not fr or en")]
    [TestCase("document,url\n02.txt,nowhere\n", "row 1: url 'nowhere' is not an address")]
    [TestCase("document,source\n,Le Soir\n", "row 1: names no document")]
    [TestCase("file,source\n02.txt,Le Soir\n", "is not a manifest: the first line must name a column 'document'")]
    [TestCase("", "is not a manifest: the first line must name a column 'document'")]
    [TestCase("[1, 2]", "is not a manifest: an array of objects is expected")]
    [TestCase("{\"documents\": \"none\"}", "is not a manifest: an array of objects is expected")]
    [TestCase("[{", "is not a manifest: ")]
    public void ComplainsOnce(string text, string complaint)
    {
        List<string> complaints = [];
        Manifest.Read("m", text, (_, reason) => complaints.Add(reason)).Match(Files, (_, reason) => complaints.Add(reason));
        Assert.That(complaints, Has.Count.EqualTo(1));
        Assert.That(complaints[0], Does.StartWith(complaint));
    }

    [TestCase("2024", "2024-01-01/2025-01-01")]
    [TestCase("2024-02", "2024-02-01/2024-03-01")]
    [TestCase("2024-02-29", "2024-02-29/2024-03-01")]
    [TestCase("2024-02-29T18:30", "2024-02-29T18:30:00/2024-02-29T18:31:00")]
    [TestCase("2024-02-29T18:30:15+02:00", "2024-02-29T18:30:15/2024-02-29T18:31:15")]
    [TestCase("2024-02-29 18:30Z", "2024-02-29T18:30:00/2024-02-29T18:31:00")]
    [TestCase("2024-02/2024-04-10", "2024-02-01/2024-04-11")]
    [TestCase("9999-12-31", "9999-12-31/..")]
    public void ReadsTimes(string text, string interval) => Assert.That(PublishedTime.Parse(text)?.ToString(), Is.EqualTo(interval));

    [TestCase("")]
    [TestCase("2024-13")]
    [TestCase("2023-02-29")]
    [TestCase("29/02/2024")]
    [TestCase("2024-04/2024-02")]
    [TestCase("hier")]
    public void RefusesOtherTimes(string text) => Assert.That(PublishedTime.Parse(text), Is.Null);

    private static void Unexpected(string file, string reason) => Assert.Fail(reason);
}
