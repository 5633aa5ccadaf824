using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>Drops the smallest weights of a model file that exists.</summary>
internal static class Pruner
{
    /// <summary>Reads a model and drops the weights of tagger, guide and parser whose quantised size (1 to 127) is below the three limits.</summary>
    public static SyntaxModelParts Prune(string path, MorphologicalDictionary dictionary, int[] limits)
    {
        using var stream = File.OpenRead(path);
        var parts = SyntaxModelFile.ReadParts(stream, path, dictionary);
        return parts with { Tagger = parts.Tagger.Prune(limits[0]), Guide = parts.Guide.Prune(limits[1]), Parser = parts.Parser.Prune(limits[2]) };
    }
}
