using System.Globalization;
using Checker.Corpus.Syntax;
using Checker.Training.Treebanks;

namespace Checker.Training;

/// <summary>F1 of the relations that the rooms above read, head and label both right; negation is an adverbial modifier of negative polarity.</summary>
internal sealed class RelationScores
{
    private static readonly Dependency[] Reported =
    [
        Dependency.Nsubj, Dependency.NsubjPass, Dependency.Obj, Dependency.Nummod, Dependency.Amod, Dependency.Nmod, Dependency.Obl, Dependency.OblAgent,
        Dependency.Xcomp, Dependency.Ccomp, Dependency.Conj, Dependency.Appos, Dependency.AclRelcl, Dependency.Advcl, Dependency.Parataxis,
    ];

    private readonly int[] gold = new int[DependencyNames.Count + 1];
    private readonly int[] found = new int[DependencyNames.Count + 1];
    private readonly int[] right = new int[DependencyNames.Count + 1];

    public void Add(SyntaxModel model, TreebankSentence sentence, SentenceFrame frame)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            var expected = Row(sentence.Labels[i], sentence.Tags[i]);
            var actual = Row((Dependency)frame.Label[i], model.Tagger.Tags[frame.Tag[i]]);
            gold[expected]++;
            found[actual]++;
            right[expected] += expected == actual && sentence.Heads[i] == frame.Head[i] ? 1 : 0;
        }
    }

    public override string ToString()
        => string.Join("  ", Reported.Select(label => Show(label.Name(), (int)label)).Append(Show("negation", DependencyNames.Count)));

    private static int Row(Dependency label, RichTag tag) => label == Dependency.Advmod && tag.Morphology.Negative ? DependencyNames.Count : (int)label;

    private string Show(string name, int row) => string.Create(CultureInfo.InvariantCulture, $"{name} {200.0 * right[row] / Math.Max(1, gold[row] + found[row]):F0} ({gold[row]})");
}
