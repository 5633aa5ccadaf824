using Checker.Corpus.Noise;
using Checker.Matching.Origins;
using Checker.Matching.Relevance;
using NUnit.Framework;

namespace Checker.Tests.Matching.Stories;

public class RelevanceAndOriginTests
{
    private const string Frame = "Le carrefour des lecteurs du dimanche";

    [Test]
    public void AnotherDocumentSettlesWhatACommentIsAbout()
    {
        (Document, IReadOnlyList<Block>)[] documents =
        [
            Read("1", "Le maire a fermé mardi le pont de Valdrec, a annoncé la préfecture.\nLes commentaires\nMoi, j'avais prévenu l'ingénieur Bastide dès le mois de mars."),
            Read("2", "L'ingénieur Bastide avait signalé en mars des fissures dans le pont de Valdrec, selon un rapport."),
        ];
        BlockLabel alone = documents[0].Item2[2].Label, settled = RelevanceSettler.Settle(documents, [[0, 1]])[0][2].Label;
        Assert.That((alone, settled), Is.EqualTo((BlockLabel.CommentOffTopic, BlockLabel.CommentOnTopic)));
    }

    [Test]
    public void TheTitleOfAnotherStoryIsATeaserHere()
    {
        (Document, IReadOnlyList<Block>)[] documents =
        [
            Read("1", "La mine de Dorval ferme après l'accident\nLa mine de Dorval a été fermée mardi, a annoncé le parquet.\nDeux mineurs ont été blessés lundi, selon les secours."),
            Read("2", "Le pont de Valdrec a été fermé mardi, a annoncé la mairie.\nLa mine de Dorval ferme après l'accident\nDeux piles présentent des fissures, selon un rapport."),
        ];
        IReadOnlyList<IReadOnlyList<Block>> settled = RelevanceSettler.Settle(documents, [[0], [1]]);
        Assert.That(settled[1].Select(block => block.Label), Is.EqualTo((BlockLabel[])[BlockLabel.Body, BlockLabel.RelatedTeaser, BlockLabel.Body]));
        Assert.That(settled[0][0].Label, Is.EqualTo(BlockLabel.Title));
    }

    [Test]
    public void ALineOfDifferentStoriesIsATemplate()
    {
        (Document, IReadOnlyList<Block>)[] documents =
        [
            Read("1", $"La mine de Dorval a été fermée mardi, a annoncé le parquet.\n{Frame}\nDeux mineurs ont été blessés lundi, selon les secours."),
            Read("2", $"Le pont de Valdrec a été fermé mardi, a annoncé la mairie.\n{Frame}\nDeux piles présentent des fissures, selon un rapport."),
        ];
        IReadOnlyList<IReadOnlyList<Block>> settled = RelevanceSettler.Settle(documents, [[0], [1]]);
        Assert.That(settled.Select(blocks => blocks[1].Label), Is.All.EqualTo(BlockLabel.Boilerplate));
        Assert.That(RelevanceSettler.Settle(documents, [[0, 1]])[0][1].Label, Is.Not.EqualTo(BlockLabel.Boilerplate), "repeated within one story it is no template");
    }

    [Test]
    public void CopiesAreOneVoice()
    {
        const string Agency = "Douze personnes ont été blessées mardi dans l'effondrement du pont de Valdrec, a annoncé la préfecture.";
        (Document, IReadOnlyList<Block>)[] documents =
        [
            Read("1", Agency + "\nLe maire de la commune s'est rendu sur place dans la soirée de mardi."),
            Read("2", "Le trafic des trains est interrompu jusqu'à nouvel ordre entre les deux villes.\n" + Agency.Replace("Douze", "Quinze", StringComparison.Ordinal)),
            Read("3", "Le pont de Valdrec s'est effondré mardi et plusieurs personnes ont été blessées, selon la radio."),
        ];
        Origin origin = Origins(documents).Single();
        Assert.That(origin.Passages.Select(passage => passage.Document), Is.EqualTo((int[])[0, 1]));
        Assert.That(origin.Likeness, Is.GreaterThan(0.8).And.LessThanOrEqualTo(1));
    }

    [Test]
    public void NothingRepeatedHasNoOrigin() => Assert.That(Origins([Read("1", "Le pont de Valdrec a été fermé mardi matin par la préfecture."), Read("2", "")]), Is.Empty);

    private static IReadOnlyList<Origin> Origins((Document Document, IReadOnlyList<Block> Blocks)[] documents) => new OriginFinder(5).Find(
        [.. documents.Select(pair => pair.Document.Text)],
        [.. documents.SelectMany((pair, number) => pair.Blocks.Where(block => block.CarriesClaims).Select(block => (number, block.Span)))]);

    private static (Document Document, IReadOnlyList<Block> Blocks) Read(string id, string text) =>
        (new Document(id, text), NoiseClassifier.Classify(text, BlockSplitter.Split(text), "fr"));
}
