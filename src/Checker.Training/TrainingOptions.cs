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

    /// <summary>Trainings, likewise, of the weights kept from the first ones, all anew and of no others; 0 keeps the first ones' weights.</summary>
    public (int Tagger, int Guide, int Parser) Again { get; private init; }

    /// <summary>The most weights kept of tagger, guide and parser, those that matter most; of the scout half as many as of the tagger.</summary>
    public (int Tagger, int Guide, int Parser) Keep { get; private init; }

    /// <summary>Into how many parts the text is cut, each read by models of the others, for the parts of the model that learn from them.</summary>
    public int Folds { get; private init; }

    /// <summary>By how much a right decision of tagger, guide and parser must win lest it be learned from.</summary>
    public (int Tagger, int Guide, int Parser) Margin { get; private init; }

    /// <summary>The file of word vectors that clusters are made of; empty for a dictionary without clusters.</summary>
    public string Vectors { get; private init; } = "";

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
            Models = Three(Value("--models", "1:1:2"), text => int.Parse(text, CultureInfo.InvariantCulture)),
            Threads = int.Parse(Value("--threads", "2"), CultureInfo.InvariantCulture),
            Again = Three(Value("--again", "4:4:7"), text => int.Parse(text, CultureInfo.InvariantCulture)),
            Keep = Three(Value("--keep", "400:520:1110"), text => 1000 * int.Parse(text, CultureInfo.InvariantCulture)),
            Folds = int.Parse(Value("--folds", "8"), CultureInfo.InvariantCulture),
            Margin = Three(Value("--margin", "40:0:100"), text => int.Parse(text, CultureInfo.InvariantCulture)),
            Vectors = Value("--vectors", ""),
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
