using System.Globalization;

namespace Checker.Training;

/// <summary>What the command line says.</summary>
internal sealed record TrainingOptions
{
    public string Language { get; private init; } = "";

    /// <summary>Folder of the language's treebanks (*.conllu).</summary>
    public string Treebanks { get; private init; } = "";

    /// <summary>Folder of the dictionary's sources.</summary>
    public string Dictionary { get; private init; } = "";

    /// <summary>Where the model goes; the dictionary is written beside it.</summary>
    public string Output { get; private init; } = "";

    /// <summary>Trainings with different shuffles whose weights are added.</summary>
    public int Models { get; private init; } = 3;

    public int Threads { get; private init; } = 2;

    /// <summary>Summed averaged weights of tagger, guide and parser below these are dropped. Figures are given for each; the last makes the file.</summary>
    public (float Tagger, float Guide, float Parser)[] Thresholds { get; private init; } = [];

    /// <summary>If given: no training, the model in the output is pruned at these quantised sizes for tagger, guide and parser.</summary>
    public int[] Prune { get; private init; } = [];

    public bool Parse { get; private init; } = true;

    public static TrainingOptions Read(string[] args)
    {
        string Value(string name, string otherwise)
        {
            var index = Array.IndexOf(args, name);
            return index >= 0 && index + 1 < args.Length ? args[index + 1] : otherwise;
        }

        return new TrainingOptions
        {
            Language = args.Length > 0 ? args[0] : "",
            Treebanks = Value("--treebanks", ""),
            Dictionary = Value("--dictionary", ""),
            Output = Value("--output", ""),
            Models = int.Parse(Value("--models", "3"), CultureInfo.InvariantCulture),
            Threads = int.Parse(Value("--threads", "2"), CultureInfo.InvariantCulture),
            Thresholds = [.. Value("--threshold", "1:3:3").Split(',').Select(Threshold)],
            Prune = [.. Value("--prune", "").Split(':', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, CultureInfo.InvariantCulture))],
            Parse = !args.Contains("--tagger-only"),
        };
    }

    private static (float Tagger, float Guide, float Parser) Threshold(string text)
    {
        var parts = Array.ConvertAll(text.Split(':'), part => float.Parse(part, CultureInfo.InvariantCulture));
        return (parts[0], parts[Math.Min(1, parts.Length - 1)], parts[^1]);
    }
}
