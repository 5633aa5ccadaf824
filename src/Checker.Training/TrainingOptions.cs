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

    /// <summary>Trainings with different shuffles of tagger, guide and parser whose weights are added.</summary>
    public (int Tagger, int Guide, int Parser) Models { get; private init; }

    public int Threads { get; private init; } = 2;

    /// <summary>Summed averaged weights of tagger, guide and parser below these are dropped. Figures are given for each; the last makes the file.</summary>
    public (float Tagger, float Guide, float Parser)[] Thresholds { get; private init; } = [];

    /// <summary>By how much a right decision of tagger, guide and parser must win lest it be learned from.</summary>
    public (int Tagger, int Guide, int Parser) Margin { get; private init; }

    /// <summary>A model whose features and classes alone are trained, all weights anew; empty for all that the text shows.</summary>
    public string Support { get; private init; } = "";

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
            Models = Three(Value("--models", "3"), text => int.Parse(text, CultureInfo.InvariantCulture)),
            Threads = int.Parse(Value("--threads", "2"), CultureInfo.InvariantCulture),
            Thresholds = [.. Value("--threshold", "1:3:3").Split(',').Select(text => Three(text, part => float.Parse(part, CultureInfo.InvariantCulture)))],
            Margin = Three(Value("--margin", "40:100:100"), text => int.Parse(text, CultureInfo.InvariantCulture)),
            Support = Value("--support", ""),
            Parse = !args.Contains("--tagger-only"),
        };
    }

    // "1:2:3", or one value for all three, or two for the tagger and the parsers.
    private static (T Tagger, T Guide, T Parser) Three<T>(string text, Converter<string, T> read)
    {
        var parts = Array.ConvertAll(text.Split(':'), read);
        return (parts[0], parts[Math.Min(1, parts.Length - 1)], parts[^1]);
    }
}
