using System.Runtime.CompilerServices;

namespace Checker.Tests.Corpus.Noise;

/// <summary>Finds the corpus files beside the tests' source.</summary>
internal static class CorpusFiles
{
    public static string Path(string language, string kind, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", "Corpora", language, kind + ".txt"));
}
