namespace Checker.Tests.Reports;

/// <summary>Reports made by hand, with one of everything that a format has to show.</summary>
internal static class SampleReport
{
    private static readonly (string Id, string Text)[] French =
    [
        ("a/01.txt", "Crue à Valmorel\n\nLa rivière a quitté son lit dans la nuit de lundi à mardi, à Valmorel. Selon la préfecture, un peu plus de 1 200 habitants de la commune et des hameaux voisins ont été évacués vers le gymnase de Saint-Aubin pendant la nuit. Ils sont restés calmes.\n\nPartagé 12 fois"),
        ("b/01.txt", "La maire de Valmorel, Anne Ferrand, compte 860 évacués. L'agence Valmorel-Info parle de « 2 morts ».\n\nCasino gratuit ! 🎰 Gagnez 500 € par jour, sans rien faire, depuis votre canapé, dès maintenant et pour toujours"),
        ("c.txt", "Environ 1 250 habitants de Valmorel ont quitté leur maison."),
    ];

    private static readonly (string Id, string Text)[] English =
    [
        ("north.txt", "The Kestrel Bridge reopened on Monday after \u001b[31mnine\u001b[0m weeks of repairs, the Port Authority said."),
        ("south.txt", "The Kestrel Bridge reopened on Tuesday."),
    ];

    public static IReadOnlyList<Document> FrenchDocuments { get; } = [.. French.Select(text => new Document(text.Id, text.Text))];

    public static IReadOnlyList<Document> EnglishDocuments { get; } = [.. English.Select(text => new Document(text.Id, text.Text))];

    public static Report InFrench() => new()
    {
        Documents =
        [
            new("a/01.txt", "La Gazette", true, DateInterval.Day(new DateOnly(2024, 3, 12)), "fr"),
            new("b/01.txt", "b/01.txt", false, null, "fr"),
            new("c.txt", "c.txt", false, DateInterval.Month(2024, 3), "en"),
        ],
        Questions =
        [
            new("Q1", DiscrepancyKind.Quantity, "Combien d'habitants ont été évacués ?",
            [
                Claim("a/01.txt", "un peu plus de 1 200", "MoreSlightly 1200") with { Speaker = "la préfecture", AsOf = DateInterval.Day(new DateOnly(2024, 3, 12)) },
                Claim("b/01.txt", "860", "860") with { Stance = new Stance(true, Modality.Hearsay), Commitment = Commitment.Might },
                Claim("c.txt", "Environ 1 250", "Approx 1250"),
            ]),
        ],
        Discrepancies =
        [
            Finding("D1", Rule.QuantitiesDiffer, Relation.Contradiction, Mechanism.RivalAccounts, 3, 0.91249, "Q1", "Combien d'habitants ont été évacués ?",
                "Plus de 1 200 d'un côté, 860 de l'autre : l'écart dépasse tout arrondi.", Side("a/01.txt", "un peu plus de 1 200", "MoreSlightly 1200"), Side("b/01.txt", "860", "860")),
            Finding("D2", Rule.SpellingDiffers, Relation.Tension, Mechanism.Naming, 1, 0.5, "Q2", "Comment s'appelle l'agence ?",
                "Le nom n'est écrit ainsi qu'une fois.", Side("b/01.txt", "Valmorel-Info", "Valmorel-Info"), Side("b/01.txt", "« 2 morts »", "?")),
        ],
        Explained =
        [
            Finding("E1", Rule.QuantitiesDiffer, Relation.Compatible, Mechanism.Rounding, 0, 0.8, "Q1", "Combien d'habitants ont été évacués ?",
                "« Environ 1 250 » admet un peu plus de 1 200.", Side("a/01.txt", "un peu plus de 1 200", "MoreSlightly 1200"), Side("c.txt", "Environ 1 250", "Approx 1250")),
        ],
        Noise =
        [
            Noise("a/01.txt", "Partagé 12 fois", BlockLabel.ShareCounter, 0.98765, "un compte de partages"),
            Noise("b/01.txt", "Casino gratuit ! 🎰 Gagnez 500 € par jour, sans rien faire, depuis votre canapé, dès maintenant et pour toujours", BlockLabel.CommentOffTopic, 0.6),
            Noise("c.txt", "Environ 1 250 habitants de Valmorel ont quitté leur maison.", BlockLabel.Body, 0.51, "court et sans verbe"),
        ],
        Aliases = [["préfecture", "préfecture de Valmorel"]],
        Sources = Sources(),
    };

    public static Report InEnglish() => new()
    {
        Documents = [new("north.txt", "north.txt", false, null, "en"), new("south.txt", "The South", true, null, "en")],
        Questions = [],
        Discrepancies = [],
        Explained =
        [
            Finding("E1", Rule.DatesDiffer, Relation.Agree, Mechanism.RelativeTime, 0, 1 / 3.0, "Q1", "When did the bridge reopen?", "Both may mean the same day.",
                Side("north.txt", "Monday", "Monday", English), Side("south.txt", "Tuesday", "Tuesday", English)),
        ],
        Noise = [],
        Aliases = [],
        Sources = [],
    };

    private static IReadOnlyList<SourceReliability> Sources() =>
    [
        new(() => [new SourceEvidence { Question = "Combien d'habitants ont été évacués ?", Value = "MoreSlightly 1200", WinningValue = "860", BeliefWithoutSource = 0.12345, Outcome = SourceOutcome.Conflicts, Document = "a/01.txt", Span = Span("a/01.txt", "un peu plus de 1 200", French) }])
        {
            Source = "La Gazette", Grade = AdmiraltyGrade.B, Mean = 0.87654, Low = 0.76, High = 0.95, EffectiveClaims = 8.25, Signals = new SourceSignals(),
        },
        new(() => []) { Source = "b/01.txt", Grade = AdmiraltyGrade.F, Mean = 0.8, Low = 0.47, High = 0.99, EffectiveClaims = 0, Signals = new SourceSignals() },
    ];

    public static PassageComparison Comparison() => new(Relation.Contradiction, 0.9125, [InFrench().Discrepancies[0]]);

    private static Claim Claim(string document, string words, string value) =>
        new() { Document = document, Kind = DiscrepancyKind.Quantity, Span = Span(document, words, French), Value = value };

    private static Evidence Side(string document, string words, string value, (string Id, string Text)[]? texts = null) =>
        new(document, Span(document, words, texts ?? French), words, value);

    private static NoiseBlock Noise(string document, string words, BlockLabel label, double score, params string[] reasons) =>
        new(document, new Block(Span(document, words, French), label, score, BlockLabel.Body, reasons, "fr"));

    private static TextSpan Span(string document, string words, (string Id, string Text)[] texts) =>
        new(texts.First(text => text.Id == document).Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Finding Finding(
        string id, Rule rule, Relation relation, Mechanism mechanism, int severity, double confidence, string questionId, string question, string explanation, params Evidence[] sides) => new()
    {
        Id = id,
        Rule = rule,
        Relation = relation,
        Mechanism = mechanism,
        Severity = severity,
        Confidence = confidence,
        QuestionId = questionId,
        Question = question,
        Explanation = explanation,
        Evidence = sides,
    };
}
