using System.Globalization;
using System.Text;
using Checker.Corpus.Syntax;

namespace Checker.Training.Treebanks;

/// <summary>
/// Reads CoNLL-U. A contraction whose parts are not in the text (French du, des, au) becomes one word, with the tag, lemma and relation of
/// its first part that depends on a word outside; parts that are in the text (do + n't) stay words. What is not CoNLL-U is refused by file and line.
/// </summary>
internal static class ConlluReader
{
    private sealed record Row(int Id, string Form, string Lemma, string Upos, string Features, int Head, string Dependency);

    public static IEnumerable<TreebankSentence> Read(string path)
    {
        List<Row> rows = [];
        List<(int First, int Last, string Form)> ranges = [];
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8).Append(""))
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    var wrong = rows.FindIndex(row => row.Head < 0 || row.Head > rows.Count || row.Head == row.Id);
                    yield return wrong < 0 ? Collapse(rows, ranges) : throw Damaged(path, number - rows.Count + wrong, "the head is no other word of the sentence");
                }

                rows.Clear();
                ranges.Clear();
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                if (columns.Length < 8)
                {
                    throw Damaged(path, number, $"{columns.Length} columns instead of ten");
                }

                var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    ranges.Add((Number(columns[0][..dash], path, number), Number(columns[0][(dash + 1)..], path, number), columns[1]));
                }
                else if (!columns[0].Contains('.', StringComparison.Ordinal))
                {
                    var row = new Row(Number(columns[0], path, number), columns[1], columns[2], columns[3], columns[5], Number(columns[6], path, number), columns[7]);
                    rows.Add(row.Id == rows.Count + 1 ? row : throw Damaged(path, number, "the words are not in order"));
                    _ = UposNames.IsKnown(row.Upos) ? 0 : throw Damaged(path, number, $"'{row.Upos}' is no part of speech");
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
            [.. lead.Select(row => TagNormaliser.Normalise(UposNames.Parse(row.Upos), Morphology.Parse(row.Features)))],
            [.. lead.Select(row => row.Head == 0 ? count : wordOf[row.Head])],
            [.. lead.Select(row => DependencyNames.Parse(row.Dependency))]);
    }

    // A contraction's parts may be written "de+le"; only the first is the lemma of the word.
    private static string Lemma(string lemma)
    {
        var end = lemma.Length > 1 ? lemma.IndexOfAny(['+', '_'], 1) : -1;
        return end < 0 ? lemma : lemma[..end];
    }

    private static int Number(string text, string path, int line) =>
        text == "_" ? 0 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Damaged(path, line, $"'{text}' is no number");

    private static InvalidDataException Damaged(string path, int line, string reason) => new($"'{Path.GetFileName(path)}', line {line}: {reason}.");
}
