using Checker.Corpus.Syntax;
using Checker.Training.Treebanks;

namespace Checker.Training;

/// <summary>Figures of a model on a treebank's own words: tags, lemmas, heads and labels (without subtypes).</summary>
internal static class Scorer
{
    public static string Score(SyntaxModel model, IEnumerable<TreebankSentence> sentences)
    {
        int words = 0, upos = 0, tags = 0, lemmas = 0, heads = 0, labels = 0;
        var relations = new RelationScores();
        var (reversed, state) = (new SentenceFrame(), new ParserState());
        foreach (var sentence in sentences)
        {
            var frame = sentence.ToFrame();
            model.Analyse(frame, reversed, sentence.Text, state);
            relations.Add(model, sentence, frame);
            for (var i = 0; i < frame.Count; i++)
            {
                var tag = model.Tagger.Tags[frame.Tag[i]];
                var lemma = LemmaTrainer.Apply(model.Lemmatiser.Rules[frame.Rule[i]], sentence.Forms[i]);
                words++;
                upos += tag.Upos == sentence.Tags[i].Upos ? 1 : 0;
                tags += tag == sentence.Tags[i] ? 1 : 0;
                lemmas += string.Equals(lemma, sentence.Lemmas[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                var attached = frame.Head[i] == sentence.Heads[i];
                heads += attached ? 1 : 0;
                labels += attached && Universal((Dependency)frame.Label[i]) == Universal(sentence.Labels[i]) ? 1 : 0;
            }
        }

        string Share(int count) => (100.0 * count / Math.Max(1, words)).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
        return $"words {words}  UPOS {Share(upos)}  tags {Share(tags)}  lemmas {Share(lemmas)}  UAS {Share(heads)}  LAS {Share(labels)}\n  {relations}";
    }

    private static string Universal(Dependency relation) => relation.Name().Split(':')[0];
}
