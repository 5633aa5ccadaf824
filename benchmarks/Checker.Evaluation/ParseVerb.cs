using Checker.Corpus;
using Checker.Corpus.Syntax;

namespace Checker.Evaluation;

/// <summary><c>parse --lang fr</c>: one sentence a line in, its tokens, tags, lemmas and tree out as CoNLL-U; the whole text is one sentence.</summary>
internal sealed class ParseVerb : IVerb
{
    public string Name => "parse";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        var index = Array.IndexOf(args, "--lang");
        var language = index >= 0 && index + 1 < args.Length ? args[index + 1] : "fr";
        foreach (var row in JsonLines.Read(input))
        {
            var passage = PassageReader.Read((string)row["text"]!, language, wholeSentence: true);
            var tree = passage.Tree;
            output.WriteLine($"# sent_id = {(string)row["id"]!}");
            var numbers = Numbers(tree);
            for (var i = 0; i < tree.Count; i++)
            {
                if (tree.Continues(i))
                {
                    continue;
                }

                var last = i;
                while (last + 1 < tree.Count && tree.Continues(last + 1))
                {
                    last++;
                }

                var form = passage.SpanOf(i, last).Of(passage.Text).ToString();
                var head = tree.Head(i) < 0 ? 0 : numbers[tree.Head(i)];
                var lemma = last > i ? form : tree.Lemma(i);
                output.WriteLine(string.Join('\t', numbers[i], form, lemma, tree.Upos(i).Name(), "_", tree.Features(i), head, tree.Label(i).Name(), "_", "_"));
            }

            output.WriteLine();
        }

        return 0;
    }

    /// <summary>The number of each token's word, from 1.</summary>
    private static int[] Numbers(SyntaxTree tree)
    {
        var numbers = new int[tree.Count];
        var number = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = tree.Continues(i) ? number : ++number;
        }

        return numbers;
    }
}
