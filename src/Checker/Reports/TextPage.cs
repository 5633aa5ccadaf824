using System.Text;

namespace Checker.Reports;

/// <summary>Lines of text, free of anything that a terminal would obey, with single blank lines between parts.</summary>
internal sealed class TextPage
{
    /// <summary>How many characters a wrapped line has at most.</summary>
    public const int Width = 120;

    private readonly StringBuilder text = new();

    /// <summary>Writes one line.</summary>
    public void Line(int indent, string line) => this.text.Append(' ', indent).Append(Safe(line).TrimEnd()).Append('\n');

    /// <summary>Writes lines of at most <see cref="Width"/> characters, broken at spaces; a word longer than a line stays whole.</summary>
    /// <param name="indent">How far the first line stands in.</param>
    /// <param name="hanging">How far the others do.</param>
    /// <param name="line">The words.</param>
    public void Wrapped(int indent, int hanging, string line)
    {
        int start = 0;
        while (line.Length - start > Width - indent)
        {
            int cut = Break(line, start, Width - indent);
            if (cut < 0)
            {
                break;
            }

            this.Line(indent, line[start..cut]);
            start = cut + 1;
            indent = hanging;
        }

        this.Line(indent, line[start..]);
    }

    /// <summary>Writes one blank line.</summary>
    public void Gap() => this.text.Append('\n');

    /// <summary>Writes a heading.</summary>
    public void Title(string title)
    {
        this.Gap();
        this.Line(0, title);
    }

    public override string ToString() => this.text.ToString();

    /// <summary>Finds the last space within the width at which a line may end, else the first one after it; -1 when there is none.</summary>
    private static int Break(string line, int start, int width)
    {
        for (int at = start + width; at > start; at--)
        {
            if (MayEnd(line, at))
            {
                return at;
            }
        }

        for (int at = start + width + 1; at < line.Length; at++)
        {
            if (MayEnd(line, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A space, but not one that French sets within quotation marks or before a mark.</summary>
    private static bool MayEnd(string line, int at) =>
        line[at] == ' ' && at > 0 && line[at - 1] is not ('«' or '-' or '→')
        && (at + 1 == line.Length || line[at + 1] is not ('»' or ':' or ';' or '?' or '!' or '%' or '…' or '·'));

    private static string Safe(string line) => string.Create(line.Length, line, (safe, raw) =>
    {
        for (int i = 0; i < raw.Length; i++)
        {
            safe[i] = char.IsControl(raw[i]) || raw[i] is '\u2028' or '\u2029' ? ' ' : raw[i];
        }
    });
}
