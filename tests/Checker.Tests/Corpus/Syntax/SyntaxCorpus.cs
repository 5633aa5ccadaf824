using System.Runtime.CompilerServices;
using Checker.Corpus;
using Checker.Corpus.Syntax;

namespace Checker.Tests.Corpus.Syntax;

/// <summary>Reads the corpora of this room: a sentence and what must hold of it, tab-separated.</summary>
internal static class SyntaxCorpus
{
    public static IEnumerable<string[]> Lines(string language, string kind, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Corpora", language, "syntax", kind + ".txt");
        return File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
    }

    public static Passage Read(string sentence, string language) => PassageReader.Read(sentence, language);

    /// <summary>The first token written so, -1 when there is none.</summary>
    public static int Find(Passage passage, string form)
    {
        for (int i = 0; i < passage.Tokens.Length; i++)
        {
            if (passage.Form(passage.Tokens[i]).SequenceEqual(form))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first token with the lemma that is no auxiliary, -1 when there is none.</summary>
    public static int FindLemma(Passage passage, string lemma)
    {
        for (int i = 0; i < passage.Tokens.Length; i++)
        {
            if (passage.Tree.Lemma(i) == lemma && passage.Tree.Label(i) is not (Dependency.Aux or Dependency.AuxPass))
            {
                return i;
            }
        }

        return -1;
    }

    public static string Form(Passage passage, int token) => token < 0 ? "-" : passage.Form(passage.Tokens[token]).ToString();
}
