using System.Collections.Concurrent;
using System.Globalization;
using Checker.Languages;

namespace Checker.Reliability;

/// <summary>The sentence beside a grade, for a reader who knows neither the Admiralty code nor Bayes; from the list <c>reliability-grades</c> of the language.</summary>
internal static class GradeReason
{
    private const string List = "reliability-grades";
    private const string Fallback = "en";
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Sentences = new(StringComparer.Ordinal);

    /// <param name="source">The source.</param>
    /// <param name="language">A language code, its region ignored; a language without the list gets English.</param>
    public static string Of(SourceReliability source, string language)
    {
        var sentences = In(language);
        string verdict = sentences[Key(source)]
            .Replace("{claims}", Count(source.EffectiveClaims, sentences["decimal-separator"]), StringComparison.Ordinal)
            .Replace("{needed}", Count(Grading.LeastChecked, ""), StringComparison.Ordinal)
            .Replace("{low}", Percent(source.Low), StringComparison.Ordinal)
            .Replace("{high}", Percent(source.High), StringComparison.Ordinal);
        return source.Prior is null ? verdict : $"{verdict} {sentences["prior"].Replace("{name}", source.Prior.Name, StringComparison.Ordinal)}";
    }

    private static string Key(SourceReliability source) => source.Grade != AdmiraltyGrade.F ? source.Grade.ToString()
        : source.EffectiveClaims == 0 ? "unchecked"
        : source.EffectiveClaims < Grading.LeastChecked ? "too-few" : "too-wide";

    private static Dictionary<string, string> In(string language)
    {
        string code = language.Split('-', '_')[0].ToLowerInvariant();
        if (Sentences.TryGetValue(code, out var known))
        {
            return known;
        }

        var read = WordList.Read(code, List).Where(static entry => entry.Values.Length > 0)
            .ToDictionary(static entry => entry.Term, static entry => entry.Values[0], StringComparer.Ordinal);
        // Codes without a list are not kept: there is no end to what a caller may ask for.
        return read.Count > 0 ? Sentences.GetOrAdd(code, read) : In(Fallback);
    }

    private static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);

    /// <summary>Small counts to one decimal, rounded down: 4.97 of 5 claims needed must not read as 5.</summary>
    private static string Count(double count, string separator) =>
        (count < 10 ? Math.Floor(count * 10 + 1e-6) / 10 : Math.Round(count)).ToString("0.#", CultureInfo.InvariantCulture).Replace(".", separator, StringComparison.Ordinal);
}
