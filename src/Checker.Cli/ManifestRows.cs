using System.Text;
using System.Text.Json;

namespace Checker.Cli;

/// <summary>One row of a manifest as written; empty columns are null. Rows count from 1, a CSV header not counted.</summary>
internal sealed record ManifestRow(int Number, string Document, string? Source, string? Published, string? Language, string? Address);

/// <summary>Reads the rows of a manifest.</summary>
internal static class ManifestRows
{
    /// <summary>Reads an array of objects, or an object whose "documents" is one.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="FormatException">The JSON is something else.</exception>
    public static List<ManifestRow> Json(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        JsonElement rows = json.RootElement;
        if (rows.ValueKind == JsonValueKind.Object && rows.TryGetProperty("documents", out JsonElement inner))
        {
            rows = inner;
        }

        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Object))
        {
            throw new FormatException("an array of objects is expected");
        }

        return [.. rows.EnumerateArray().Select((row, i) => Row(i + 1, name =>
            row.TryGetProperty(name, out JsonElement value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.ValueKind == JsonValueKind.Null ? null : value.GetRawText() : null))];
    }

    /// <summary>Reads comma-, semicolon- or tab-separated values with a header (RFC 4180 quoting).</summary>
    /// <exception cref="FormatException">The header names no document column.</exception>
    public static List<ManifestRow> Csv(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        string header = end < 0 ? text : text[..end];
        char separator = header.Contains('\t', StringComparison.Ordinal) ? '\t' : header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        List<string[]> lines = Split(text, separator);
        string[] columns = lines.Count == 0 ? [] : [.. lines[0].Select(column => column.Trim().ToLowerInvariant())];
        if (!columns.Contains("document", StringComparer.Ordinal))
        {
            throw new FormatException("the first line must name a column 'document'");
        }

        return [.. lines.Skip(1).Select((line, i) => Row(i + 1, name => Array.IndexOf(columns, name) is >= 0 and int at && at < line.Length ? line[at] : null))];
    }

    private static ManifestRow Row(int number, Func<string, string?> column)
    {
        string? Filled(string name) => column(name)?.Trim() is { Length: > 0 } value ? value : null;
        return new ManifestRow(number, Filled("document") ?? "", Filled("source"), Filled("published"), Filled("language"), Filled("url"));
    }

    private static List<string[]> Split(string text, char separator)
    {
        List<string[]> lines = [];
        List<string> line = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(c);
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator || c is '\n' or '\r')
            {
                line.Add(field.ToString());
                field.Clear();
                if (c != separator)
                {
                    if (line.Count > 1 || line[0].Trim().Length > 0)
                    {
                        lines.Add([.. line]);
                    }

                    line.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return lines;
    }
}
