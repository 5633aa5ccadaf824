using System.Text;
using NUnit.Framework;

namespace Checker.Tests.Html;

public class HtmlDocumentReaderTests
{
    private const string Page = """
        <!doctype html><html lang="fr"><head><title>Le pont de Valdrec est fermé – La Gazette</title>
        <meta property="og:site_name" content="La Gazette de Valdrec"><meta name="author" content="Jeanne Astruc">
        <meta property="article:published_time" content="2023-05-04T18:30:00+02:00"><meta property="article:modified_time" content="2023-05-05T08:00:00+02:00">
        <link rel="canonical" href="https://gazette.example/pont"><style>p { color: red }</style></head>
        <body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article><h1>Le pont de Valdrec est fermé</h1><div class="byline">Par Jeanne Astruc</div>
        <p>Le pont de Valdrec est fermé depuis mardi soir, a annoncé la préfecture dans un communiqué.</p>
        <p>Des fissures ont été découvertes dans deux piles de l'ouvrage, construit en 1974&nbsp;; &laquo;&#8239;rien de grave&#8239;&raquo;, selon le maire.</p>
        <script>document.write("<p>Jamais lu, jamais lu, jamais lu, jamais lu.</p>")</script>
        <aside class="related"><a href="/x">Lire aussi : Les ponts de la région sont vieux</a></aside>
        <p>La circulation est déviée par le village de Sorlin jusqu'à la fin du mois.</p></article></main>
        <section id="comments"><h3>2 commentaires</h3><p>J'avais prévenu la mairie, personne ne m'a écouté, c'est une honte pour notre village.</p>
        <form><label>Votre commentaire</label><textarea>abc</textarea></form></section>
        <footer><p>Mentions légales</p></footer></body></html>
        """;

    [Test]
    public void ReadsWhatThePageSaysAboutItself()
    {
        HtmlPage page = HtmlDocumentReader.Read("p", Page);
        Assert.That(page.Title, Is.EqualTo("Le pont de Valdrec est fermé"));
        Assert.That(page.Author, Is.EqualTo("Jeanne Astruc"));
        Assert.That(page.Document.Source, Is.EqualTo("La Gazette de Valdrec"));
        Assert.That(page.Document.Address, Is.EqualTo(new Uri("https://gazette.example/pont")));
        Assert.That(page.Document.Published, Is.EqualTo(DateInterval.Day(new DateOnly(2023, 5, 4))));
        Assert.That(page.Modified, Is.EqualTo(DateInterval.Day(new DateOnly(2023, 5, 5))));
        Assert.That(page.Document.Language, Is.EqualTo("fr"));
    }

    [Test]
    public void LabelsTheBlocksAndPointsIntoTheText()
    {
        HtmlPage page = HtmlDocumentReader.Read("p", Page);
        string[] body = [.. Lines(page, BlockLabel.Body)];
        Assert.That(body, Has.Length.EqualTo(3));
        Assert.That(body[1], Does.EndWith("; «\u202Frien de grave\u202F», selon le maire.").Or.EndWith("; « rien de grave », selon le maire."));
        Assert.That(Lines(page, BlockLabel.Title), Is.EqualTo((string[])["Le pont de Valdrec est fermé"]));
        Assert.That(Lines(page, BlockLabel.Dateline), Is.EqualTo((string[])["Par Jeanne Astruc"]));
        Assert.That(Lines(page, BlockLabel.RelatedTeaser).Count(), Is.EqualTo(1));
        Assert.That(Lines(page, BlockLabel.CommentOnTopic).Concat(Lines(page, BlockLabel.CommentOffTopic)), Has.One.Contains("J'avais prévenu"));
        Assert.That(page.Document.Text, Does.Not.Contain("Jamais lu").And.Not.Contain("color"));
        Assert.That(page.Elements, Has.Count.EqualTo(page.Blocks.Count));
    }

    [Test]
    public void ReadsArticleDataInJson()
    {
        const string Json = """<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A bridge is closed","datePublished":"2022-01-02","author":[{"name":"Ann Low"},{"name":"Bo Tan"}],"publisher":{"name":"Herald"}}]}</script>""";
        HtmlPage page = HtmlDocumentReader.Read("p", "<head>" + Json + "</head><p>The bridge is closed, the council said on Monday.</p>");
        Assert.That((page.Title, page.Author, page.Document.Source), Is.EqualTo(("A bridge is closed", "Ann Low, Bo Tan", "Herald")));
        Assert.That(page.Document.Published, Is.EqualTo(DateInterval.Day(new DateOnly(2022, 1, 2))));
    }

    [TestCase("")]
    [TestCase("plain words, no tags")]
    [TestCase("<")]
    [TestCase("<<<>>><p")]
    [TestCase("<p title=\"never closed>Text of the page")]
    [TestCase("<script>never closed")]
    [TestCase("<!-- never closed <p>Text")]
    [TestCase("<body hidden><div style='display:none'>x</div>")]
    [TestCase("<script type='application/ld+json'>{broken</script><p>Text</p>")]
    [TestCase("<img src='data:image/png;base64,AAAA'>")]
    [TestCase("<p>\u202Eright to left\u202C \uD800 аррlе</p>")]
    [TestCase("<table><p><td><b><i></table></b>x<p></div></body></html><p>y")]
    public void AnyPageIsValidInput(string html)
    {
        HtmlPage page = HtmlDocumentReader.Read("p", html);
        foreach (Block block in page.Blocks)
        {
            Assert.That(block.Span.End, Is.LessThanOrEqualTo(page.Document.Text.Length));
        }
    }

    [TestCase("div")]
    [TestCase("b")]
    [TestCase("ul><li")]
    [TestCase("table><tr><td")]
    public void DeepNestingIsRead(string tag)
    {
        string html = string.Concat(Enumerable.Repeat($"<{tag}>", 100_000)) + "<p>Le pont est fermé depuis mardi, a annoncé la mairie.</p>";
        Assert.That(HtmlDocumentReader.Read("p", html).Document.Text, Does.Contain("Le pont est fermé"));
    }

    [Test]
    public void ALongPageIsReadWithinItsLimit()
    {
        string html = string.Concat(Enumerable.Repeat("<p>Le pont est fermé depuis mardi, a annoncé la mairie de Valdrec.</p>", 10_000));
        HtmlPage page = HtmlDocumentReader.Read("p", html);
        Assert.That(page.Blocks.Count(block => block.Label == BlockLabel.Body), Is.EqualTo(10_000));
    }

    [TestCase("utf-8", "iso-8859-1")]
    [TestCase("utf-16", "utf-8")]
    [TestCase("iso-8859-1", "iso-8859-1")]
    [TestCase("iso-8859-1", "utf-8")]
    public void ReadsAnEncodingWhateverThePageDeclares(string actual, string declared)
    {
        Encoding encoding = Encoding.GetEncoding(actual);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<meta charset=\"{declared}\"><p>L'élève a été reçu à l'hôtel de ville.</p>")];
        Assert.That(HtmlDocumentReader.Read("p", bytes).Document.Text, Does.Contain("élève a été reçu à l'hôtel"));
    }

    private static IEnumerable<string> Lines(HtmlPage page, BlockLabel label) => page.Blocks.Where(block => block.Label == label).Select(block => block.Span.Of(page.Document.Text).ToString());
}
