using System.Text;

namespace Checker.Reports;

/// <summary>Lines of text, free of anything that a terminal would obey, with single blank lines between parts.</summary>
internal sealed class TextPage
{
    private readonly StringBuilder text = new();

    /// <summary>Writes one line.</summary>
    public void Line(int indent, string line) => this.text.Append(' ', indent).Append(Safe(line).TrimEnd()).Append('\n');

    /// <summary>Writes one blank line.</summary>
    public void Gap() => this.text.Append('\n');

    /// <summary>Writes a heading.</summary>
    public void Title(string title)
    {
        this.Gap();
        this.Line(0, title);
    }

    public override string ToString() => this.text.ToString();

    private static string Safe(string line) => string.Create(line.Length, line, (safe, raw) =>
    {
        for (int i = 0; i < raw.Length; i++)
        {
            safe[i] = char.IsControl(raw[i]) || raw[i] is '\u2028' or '\u2029' ? ' ' : raw[i];
        }
    });
}
