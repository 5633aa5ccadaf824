using System.Globalization;

namespace Checker.Reliability;

/// <summary>The sentence beside a grade, for a reader who knows neither the Admiralty code nor Bayes.</summary>
internal static class GradeReason
{
    public static string Of(SourceReliability source, string language)
    {
        bool french = language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
        return french ? French(source) : English(source);
    }

    private static string English(SourceReliability s)
    {
        string claims = Number(s.EffectiveClaims, '.');
        string range = $"{Percent(s.Low)} to {Percent(s.High)} %";
        string verdict = s.Grade switch
        {
            AdmiraltyGrade.F when s.EffectiveClaims == 0 => "Cannot be judged: no other independent origin speaks on what it says.",
            AdmiraltyGrade.F when s.EffectiveClaims < Grading.LeastChecked =>
                $"Cannot be judged: only {claims} of its claims could be checked, and 5 are needed. This is no sign against it.",
            AdmiraltyGrade.F => $"Cannot be judged: its share of right claims may lie anywhere from {range}.",
            AdmiraltyGrade.A => $"Completely reliable on what was checked: {claims} claims, right in {range} of cases.",
            AdmiraltyGrade.B => $"Usually reliable on what was checked: {claims} claims, right in {range} of cases.",
            AdmiraltyGrade.C => $"Fairly reliable on what was checked: {claims} claims, right in {range} of cases.",
            AdmiraltyGrade.D => $"Not usually reliable on what was checked: {claims} claims, right in {range} of cases.",
            _ => $"Unreliable on what was checked: {claims} claims, right in {range} of cases.",
        };
        return s.Prior is null ? verdict : $"{verdict} The caller's own opinion entered the figure: {s.Prior.Name}.";
    }

    private static string French(SourceReliability s)
    {
        string claims = Number(s.EffectiveClaims, ',');
        string range = $"{Percent(s.Low)} à {Percent(s.High)} %";
        string verdict = s.Grade switch
        {
            AdmiraltyGrade.F when s.EffectiveClaims == 0 => "Ne peut être évaluée : aucune autre origine indépendante ne se prononce sur ce qu'elle affirme.",
            AdmiraltyGrade.F when s.EffectiveClaims < Grading.LeastChecked =>
                $"Ne peut être évaluée : affirmations vérifiables : {claims} seulement, il en faut 5. Ce n'est pas un indice contre elle.",
            AdmiraltyGrade.F => $"Ne peut être évaluée : sa part d'affirmations justes peut aller de {range}.",
            AdmiraltyGrade.A => $"Totalement fiable sur ce qui a été vérifié : {claims} affirmations, justes dans {range} des cas.",
            AdmiraltyGrade.B => $"Habituellement fiable sur ce qui a été vérifié : {claims} affirmations, justes dans {range} des cas.",
            AdmiraltyGrade.C => $"Assez fiable sur ce qui a été vérifié : {claims} affirmations, justes dans {range} des cas.",
            AdmiraltyGrade.D => $"Peu fiable sur ce qui a été vérifié : {claims} affirmations, justes dans {range} des cas.",
            _ => $"Non fiable sur ce qui a été vérifié : {claims} affirmations, justes dans {range} des cas.",
        };
        return s.Prior is null ? verdict : $"{verdict} L'avis de l'utilisateur est entré dans le chiffre : {s.Prior.Name}.";
    }

    private static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);

    private static string Number(double count, char separator) =>
        Math.Round(count, count < 10 ? 1 : 0).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', separator);
}
