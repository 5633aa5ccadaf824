using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Checker.Reports;

/// <summary>Writes <c>checker-report/1</c> and <c>checker-comparison/1</c>. Names and order of the fields are the format.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Report report, DocumentTexts texts) => Write(json =>
    {
        EvidenceWords words = new(report, texts);
        json.WriteString("schema", "checker-report/1");
        Array(json, "documents", report.Documents, summary => Document(json, summary, texts));
        Array(json, "questions", report.Questions, question => Question(json, question, texts));
        Array(json, "discrepancies", report.Discrepancies, finding => Finding(json, finding));
        Array(json, "explained", report.Explained, finding => Finding(json, finding));
        Array(json, "noise", report.Noise, noise => Noise(json, noise));
        Array(json, "doubtful", report.Doubtful, noise => Noise(json, noise));
        Array(json, "aliases", report.Aliases, names => Strings(json, names));
        Array(json, "sources", report.Sources, source => SourcesJson.Source(json, source, words));
        Array(json, "answers", report.Answers, answer => Answer(json, answer));
    });

    public static string Write(PassageComparison comparison) => Write(json =>
    {
        json.WriteString("schema", "checker-comparison/1");
        json.WriteString("relation", Words.Kebab(comparison.Relation));
        Score(json, "score", comparison.Score);
        Array(json, "findings", comparison.Findings, finding => Finding(json, finding));
    });

    internal static string Write(Action<Utf8JsonWriter> fields)
    {
        ArrayBufferWriter<byte> buffer = new(1 << 14);
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    internal static void Document(Utf8JsonWriter json, DocumentSummary summary, DocumentTexts texts)
    {
        json.WriteStartObject();
        json.WriteString("document", summary.Document);
        json.WriteString("source", texts.SourceName(summary.Source));
        json.WriteBoolean("sourceNamed", summary.SourceNamed);
        json.WriteString("published", summary.Published?.ToString());
        json.WriteString("language", summary.Language);
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, Question question, DocumentTexts texts)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("kind", Words.Kebab(question.Kind));
        json.WriteString("question", question.Text);
        Array(json, "claims", question.Claims, claim =>
        {
            json.WriteStartObject();
            Place(json, claim.Document, claim.Span);
            json.WriteString("text", texts.Text(claim.Document, claim.Span));
            json.WriteString("value", claim.Value);
            json.WriteString("stance", claim.Stance.ToString());
            json.WriteString("attribution", claim.Speaker.Length == 0 ? null : claim.Speaker);
            json.WriteString("commitment", Words.Kebab(claim.Commitment));
            json.WriteString("asOf", claim.AsOf?.ToString());
            json.WriteEndObject();
        });
        Array(json, "origins", question.Voices, voice =>
        {
            json.WriteStartObject();
            json.WriteString("voice", texts.SourceName(voice.Name));
            json.WritePropertyName("documents");
            Strings(json, voice.Documents);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("kind", Words.Kebab(finding.Rule.Kind));
        json.WriteString("relation", Words.Kebab(finding.Relation));
        json.WriteString("mechanism", Words.Kebab(finding.Mechanism));
        json.WriteNumber("severity", finding.Severity);
        Score(json, "confidence", finding.Confidence);
        json.WriteString("questionId", finding.QuestionId);
        json.WriteString("question", finding.Question);
        json.WriteString("explanation", finding.Explanation);
        Array(json, "spans", finding.Evidence, side =>
        {
            json.WriteStartObject();
            Place(json, side.Document, side.Span);
            json.WriteString("text", side.Text);
            json.WriteString("value", side.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("question", answer.QuestionId);
        json.WriteString("value", answer.Value);
        Score(json, "belief", answer.Belief);
        json.WriteNumber("origins", answer.Origins);
        json.WriteNumber("credibility", answer.Credibility);
        json.WriteString("first", answer.FirstDocument);
        json.WriteEndObject();
    }

    private static void Noise(Utf8JsonWriter json, NoiseBlock noise)
    {
        json.WriteStartObject();
        Place(json, noise.Document, noise.Block.Span);
        json.WriteString("label", Words.Kebab(noise.Block.Label));
        Score(json, "score", noise.Block.Score);
        json.WritePropertyName("reasons");
        Strings(json, noise.Block.Reasons);
        json.WriteEndObject();
    }

    internal static void Place(Utf8JsonWriter json, string document, TextSpan span)
    {
        json.WriteString("document", document);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    internal static void Score(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 3, MidpointRounding.AwayFromZero));

    internal static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, IReadOnlyList<string> items)
    {
        json.WriteStartArray();
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
