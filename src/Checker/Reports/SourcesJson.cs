using System.Text.Json;

namespace Checker.Reports;

/// <summary>Writes <c>checker-sources/1</c>, and the sources of a report. Names and order of the fields are the format.</summary>
internal static class SourcesJson
{
    private const string Schema = "checker-sources/1";

    public static string Write(Report report, DocumentTexts texts) => JsonReport.Write(json =>
    {
        EvidenceWords words = new(report, texts);
        json.WriteString("schema", Schema);
        JsonReport.Array(json, "documents", report.Documents, summary => JsonReport.Document(json, summary, texts));
        JsonReport.Array(json, "sources", report.Sources, source => Source(json, source, words));
    });

    public static string Write(FusionResult result, string language) => JsonReport.Write(json =>
    {
        EvidenceWords words = new(language);
        json.WriteString("schema", Schema);
        json.WriteString("method", Words.Kebab(result.Options.Method));
        json.WriteString("type", Words.Kebab(result.Options.ValueKind));
        json.WriteBoolean("copies", result.Options.DetectCopies);
        json.WriteNumber("version", FusionResult.Version);
        json.WriteNumber("skipped", result.Skipped);
        JsonReport.Array(json, "answers", result.Answers, answer => Answer(json, answer));
        JsonReport.Array(json, "sources", result.Sources, source => Source(json, source, words));
    });

    /// <summary>What a source's record is worth. With grade F the figures are little more than the prior: the reason says so.</summary>
    public static void Source(Utf8JsonWriter json, SourceReliability source, EvidenceWords words)
    {
        json.WriteStartObject();
        json.WriteString("source", words.SourceName(source.Source));
        json.WriteString("grade", source.Grade.ToString());
        json.WriteString("reason", source.ReasonIn(words.Language));
        JsonReport.Score(json, "mean", source.Mean);
        JsonReport.Score(json, "low", source.Low);
        JsonReport.Score(json, "high", source.High);
        JsonReport.Score(json, "effectiveClaims", source.EffectiveClaims);
        Signals(json, source.Signals);
        JsonReport.Array(json, "evidence", source.Evidence, evidence => Evidence(json, evidence, words));
        json.WriteEndObject();
    }

    private static void Signals(Utf8JsonWriter json, SourceSignals signals)
    {
        json.WriteStartObject("signals");
        json.WriteNumber("agreements", signals.Agreements);
        json.WriteNumber("compatible", signals.Compatible);
        json.WriteNumber("contested", signals.Contested);
        json.WriteNumber("conflicts", signals.Conflicts);
        json.WriteNumber("superseded", signals.Superseded);
        json.WriteNumber("unchecked", signals.Unchecked);
        json.WriteNumber("faithfulRelays", signals.FaithfulRelays);
        json.WriteNumber("internalContradictions", signals.InternalContradictions);
        json.WriteNumber("anonymousAttributions", signals.AnonymousAttributions);
        if (signals.NoiseShare is { } share)
        {
            JsonReport.Score(json, "noiseShare", share);
        }

        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, SourceEvidence evidence, EvidenceWords words)
    {
        json.WriteStartObject();
        json.WriteString("question", evidence.Question);
        json.WriteString("value", evidence.Value);
        json.WriteString("winningValue", evidence.WinningValue);
        JsonReport.Score(json, "beliefWithoutSource", evidence.BeliefWithoutSource);
        json.WriteString("outcome", Words.Kebab(evidence.Outcome));
        if (evidence.Document is { } document)
        {
            json.WriteString("questionText", words.Question(evidence));
            json.WriteString("text", words.Own(evidence));
            json.WriteString("winningText", words.Winning(evidence));
            JsonReport.Place(json, document, evidence.Span);
        }

        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, FusedClaim answer)
    {
        json.WriteStartObject();
        json.WriteString("object", answer.Subject);
        json.WriteString("attribute", answer.Attribute);
        json.WriteString("value", answer.Value);
        JsonReport.Score(json, "belief", answer.Belief);
        json.WriteNumber("origins", answer.Origins);
        json.WriteNumber("credibility", answer.Credibility);
        JsonReport.Array(json, "candidates", answer.Candidates, candidate =>
        {
            json.WriteStartObject();
            json.WriteString("value", candidate.Value);
            JsonReport.Score(json, "belief", candidate.Belief);
            json.WriteNumber("origins", candidate.Origins);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
