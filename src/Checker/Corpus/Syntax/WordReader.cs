namespace Checker.Corpus.Syntax;

/// <summary>Computes what the models see of a word's surface: hashes, shape and dictionary class.</summary>
internal static class WordReader
{
    public static void Read(SentenceFrame frame, ReadOnlySpan<char> text, MorphologicalDictionary dictionary, FunctionWords functionWords)
    {
        frame.Clustered = dictionary.Clusters.Any;
        for (var i = 0; i < frame.Count; i++)
        {
            var word = text.Slice(frame.Start[i], frame.Length[i]);
            var form = FeatureHash.Folded(word);
            var shape = Shape(word);
            var set = dictionary.Find(word);
            var suffix = FeatureHash.Folded(word.Length > 3 ? word[^3..] : word);
            frame.Exact[i] = FeatureHash.Exact(word);
            frame.Form[i] = form;
            frame.Suffix[i] = suffix;
            frame.Shape[i] = shape;
            frame.Cluster[i] = dictionary.Clusters.Cluster(form);
            frame.Group[i] = dictionary.Clusters.Group(frame.Cluster[i]);
            frame.Set[i] = set;
            frame.Open[i] = false;
            frame.Class[i] = functionWords.Contains(form) ? form
                : set >= 0 ? dictionary.ClassHash(set)
                : FeatureHash.Mix(201, suffix, shape);
        }
    }

    /// <summary>1 lower case, 2 first letter capital, 3 all capitals, 4 one capital, 5 digits only, 6 digits and more, 7 sign; +8 with a hyphen, +16 with a full stop.</summary>
    private static byte Shape(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits, hyphen, stop) = (0, 0, 0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c == '-')
            {
                hyphen = 8;
            }
            else if (c == '.')
            {
                stop = 16;
            }
            else if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLetter(c))
            {
                lower++;
            }
        }

        var kind = digits > 0 ? (upper + lower == 0 ? 5 : 6)
            : upper + lower == 0 ? 7
            : upper == 0 ? 1
            : lower > 0 ? (char.IsUpper(word[0]) ? 2 : 1)
            : upper > 1 ? 3 : 4;
        return (byte)(kind + hyphen + stop);
    }
}
