using Checker.Corpus.Noise;
using Checker.Languages;

namespace Checker.Html;

/// <summary>Marks the block that is the page's title, and those that the page's own data says are the article's text.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 300;
    private const int ShortestProof = 40;
    private const int Window = 24;
    private const int LedeWithin = 30;
    private const int ShortestLede = 60;

    public static void Mark(IReadOnlyList<PageBlock> blocks, BlockLayout[] layout, string text, PageMetadata data)
    {
        string title = Folding.Key(data.Title is { Length: <= LongestTitle } ? data.Title : "");
        HashSet<ulong> body = Windows(data.Body);
        bool found = false;
        for (int i = 0; i < layout.Length; i++)
        {
            LayoutHint hints = layout[i].Hints;
            ReadOnlySpan<char> line = blocks[i].Span.Of(text);
            bool isTitle = !found && line.Length <= LongestTitle && Same(title, line) && (hints & (LayoutHint.Navigation | LayoutHint.Related)) == 0;
            hints = isTitle ? hints | LayoutHint.MainTitle : found || title.Length > 0 ? hints & ~LayoutHint.MainTitle : hints;
            found |= isTitle;
            if (line.Length >= ShortestProof && body.Count > 0 && layout[i].LinkDensity < 0.8 && Stands(line, body))
            {
                hints = (hints & ~LayoutHint.Page) | LayoutHint.Content | LayoutHint.Stated;
            }

            layout[i] = layout[i] with { Hints = hints };
        }

        MarkLede(blocks, layout);
    }

    // The lines between the title and the text are the article's, unless something says otherwise.
    private static void MarkLede(IReadOnlyList<PageBlock> blocks, BlockLayout[] layout)
    {
        int title = Array.FindIndex(layout, block => block.Hints.HasFlag(LayoutHint.MainTitle));
        int content = title < 0 ? -1 : Array.FindIndex(layout, title + 1, block => block.Hints.HasFlag(LayoutHint.Content));
        for (int i = title + 1; i < content && i <= title + LedeWithin; i++)
        {
            LayoutHint hints = layout[i].Hints;
            bool framed = (hints & ContentFinder.Frame & ~(hints.HasFlag(LayoutHint.Heading | LayoutHint.Lede) ? LayoutHint.Byline : LayoutHint.None)) != 0;
            if (!framed && layout[i].LinkDensity < 0.3 && (blocks[i].Span.Length >= ShortestLede || hints.HasFlag(LayoutHint.Lede)))
            {
                layout[i] = layout[i] with { Hints = (hints & ~LayoutHint.Page) | LayoutHint.Content };
            }
        }
    }

    // The page's title often carries the site's name after it.
    private static bool Same(string title, ReadOnlySpan<char> line)
    {
        string key = Folding.Key(line);
        return key.Length >= 10 && title.Length >= 10 && (title.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(title, StringComparison.Ordinal));
    }

    // Hashes of every window of letters and digits: a line stands in the text when its first and last windows do. Linear, whatever the page.
    private static HashSet<ulong> Windows(string? text)
    {
        HashSet<ulong> windows = [];
        string squeezed = Squeeze(Folding.Key(text));
        for (int i = 0; i + Window <= squeezed.Length; i++)
        {
            windows.Add(Hash(squeezed.AsSpan(i, Window)));
        }

        return windows;
    }

    private static bool Stands(ReadOnlySpan<char> line, HashSet<ulong> windows)
    {
        string squeezed = Squeeze(Folding.Key(line));
        return squeezed.Length >= Window && windows.Contains(Hash(squeezed.AsSpan(0, Window))) && windows.Contains(Hash(squeezed.AsSpan(squeezed.Length - Window)));
    }

    private static ulong Hash(ReadOnlySpan<char> window)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in window)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }

    private static string Squeeze(string key) => string.Create(key.Count(char.IsLetterOrDigit), key, (buffer, from) =>
    {
        int at = 0;
        foreach (char c in from)
        {
            if (char.IsLetterOrDigit(c))
            {
                buffer[at++] = c;
            }
        }
    });
}
