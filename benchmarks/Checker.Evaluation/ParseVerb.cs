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
            for (var i = 0; i < tree.Count; i++)
            {
                var form = passage.Form(passage.Tokens[i]).ToString();
                output.WriteLine(string.Join('\t', i + 1, form, tree.Lemma(i), tree.Upos(i).Name(), "_", tree.Features(i), tree.Head(i) + 1, tree.Label(i).Name(), "_", "_"));
            }

            output.WriteLine();
        }

        return 0;
    }
}
