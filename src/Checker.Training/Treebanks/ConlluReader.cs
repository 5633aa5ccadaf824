using System.Globalization;
using System.Text;
using Checker.Corpus.Syntax;

namespace Checker.Training.Treebanks;

/// <summary>
/// Reads CoNLL-U. A contraction whose parts are not in the text (French du, des, au) becomes one word, with the tag, lemma and relation of
/// its first part that depends on a word outside; parts that are in the text (do + n't) stay words.
/// </summary>
internal static class ConlluReader
{
    private sealed record Row(int Id, string Form, string Lemma, string Upos, string Features, int Head, string Dependency);

    public static IEnumerable<TreebankSentence> Read(string path)
    {
        List<Row> rows = [];
        List<(int First, int Last, string Form)> ranges = [];
        foreach (var line in File.ReadLines(path, Encoding.UTF8).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    yield return Collapse(rows, ranges);
                }

                rows.Clear();
                ranges.Clear();
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    ranges.Add((Number(columns[0][..dash]), Number(columns[0][(dash + 1)..]), columns[1]));
                }
                else if (!columns[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(new Row(Number(columns[0]), columns[1], columns[2], columns[3], columns[5], Number(columns[6]), columns[7]));
                }
            }
        }
    }

    private static TreebankSentence Collapse(List<Row> rows, List<(int First, int Last, string Form)> ranges)
    {
        List<List<Row>> words = [];
        List<string> forms = [];
        var wordOf = new int[rows.Count + 1];
        foreach (var row in rows)
        {
            var range = ranges.Find(r => row.Id >= r.First && row.Id <= r.Last);
            var collapsed = range.Form is not null
                && string.Concat(rows.Where(r => r.Id >= range.First && r.Id <= range.Last).Select(r => r.Form)) != range.Form;
            if (!collapsed || row.Id == range.First)
            {
                words.Add([]);
                forms.Add(collapsed ? range.Form! : row.Form);
            }

            words[^1].Add(row);
            wordOf[row.Id] = words.Count - 1;
        }

        var count = words.Count;
        var lead = new Row[count];
        for (var i = 0; i < count; i++)
        {
            lead[i] = words[i].Find(row => row.Head == 0 || wordOf[row.Head] != i) ?? words[i][0];
        }

        return new TreebankSentence(
            [.. forms],
            [.. lead.Select(row => Lemma(row.Lemma))],
            [.. lead.Select(row => TagNormaliser.Normalise(Upos(row.Upos), Morphology.Parse(row.Features)))],
            [.. lead.Select(row => row.Head == 0 ? count : wordOf[row.Head])],
            [.. lead.Select(row => DependencyNames.Parse(row.Dependency))]);
    }

    private static Upos Upos(string name) => UposNames.Parse(name);

    // A contraction's parts may be written "de+le"; only the first is the lemma of the word.
    private static string Lemma(string lemma)
    {
        var end = lemma.Length > 1 ? lemma.IndexOfAny(['+', '_'], 1) : -1;
        return end < 0 ? lemma : lemma[..end];
    }

    private static int Number(string text) => text == "_" ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
}
