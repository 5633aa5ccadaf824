using System.Text;

namespace Checker.Reliability;

/// <summary>
/// Reads a table of claims: CSV with a header that names <c>source</c>, <c>object</c>, <c>attribute</c> and <c>value</c> in any order and case
/// (an optional <c>weight</c>; other columns are ignored), separated by commas, semicolons or tabs as the header is, quoted as in RFC 4180.
/// </summary>
internal static class ClaimTable
{
    private static readonly string[] Columns = ["source", "object", "attribute", "value"];

    /// <exception cref="FormatException">A column is missing, a row has too few fields, or a weight is no number from 0 to 1.</exception>
    public static IEnumerable<SourcedValue> Read(TextReader reader)
    {
        var fields = new List<string>();
        char separator = ',';
        if (!ReadRow(reader, 1, fields, null, out char found))
        {
            throw new FormatException($"The table is empty; its first line must name the columns {string.Join(", ", Columns)}.");
        }

        separator = found;
        int[] at = Locate(fields, out int weightAt);
        int least = Math.Max(at.Max(), weightAt) + 1;
        for (int row = 2; ReadRow(reader, row, fields, separator, out _); row++)
        {
            if (fields.Count == 1 && fields[0].Length == 0)
            {
                continue;
            }

            if (fields.Count < least)
            {
                throw new FormatException($"Row {row} has {fields.Count} fields where the header needs {least}.");
            }

            double weight = 1;
            if (weightAt >= 0 && fields[weightAt].Length > 0 && !(NumberClusters.TryParse(fields[weightAt], out weight) && weight is >= 0 and <= 1))
            {
                throw new FormatException($"Row {row} has the weight '{fields[weightAt]}', which is no number from 0 to 1.");
            }

            if (fields[at[0]].Length == 0 || fields[at[1]].Length == 0)
            {
                throw new FormatException($"Row {row} has no {Columns[fields[at[0]].Length == 0 ? 0 : 1]}.");
            }

            yield return new SourcedValue(fields[at[0]], fields[at[1]], fields[at[2]], fields[at[3]], weight);
        }
    }

    private static int[] Locate(List<string> header, out int weight)
    {
        int Find(string name) => header.FindIndex(field => field.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        int[] at = [.. Columns.Select(Find)];
        weight = Find("weight");
        var missing = Columns.Where((_, i) => at[i] < 0).ToList();
        return missing.Count == 0 ? at : throw new FormatException(
            $"The table lacks the column{(missing.Count > 1 ? "s" : "")} {string.Join(", ", missing)}; its first line must name {string.Join(", ", Columns)}.");
    }

    /// <summary>Reads one row, which quotes may carry over line ends. Without a separator the first of , ; tab outside quotes becomes it.</summary>
    private static bool ReadRow(TextReader reader, int row, List<string> fields, char? separator, out char found)
    {
        fields.Clear();
        found = separator ?? ',';
        bool settled = separator is not null;
        int next = reader.Read();
        if (next == '\uFEFF')
        {
            next = reader.Read();
        }

        if (next < 0)
        {
            return false;
        }

        var field = new StringBuilder();
        bool quoted = false;
        for (; next >= 0; next = reader.Read())
        {
            char c = (char)next;
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
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
            else if (settled ? c == found : c is ',' or ';' or '\t')
            {
                (found, settled) = (c, true);
                Flush(fields, field);
            }
            else if (c is '\r' or '\n')
            {
                if (c == '\r' && reader.Peek() == '\n')
                {
                    reader.Read();
                }

                break;
            }
            else
            {
                field.Append(c);
            }
        }

        if (quoted)
        {
            throw new FormatException($"Row {row} opens a quote that is never closed.");
        }

        Flush(fields, field);
        return true;
    }

    private static void Flush(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }
}
