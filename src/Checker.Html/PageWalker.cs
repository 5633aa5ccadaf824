using System.Text;
using AngleSharp.Dom;
using Checker.Corpus.Noise;

namespace Checker.Html;

/// <summary>Walks a parsed page without recursion and writes its text, a block a line.</summary>
internal sealed class PageWalker
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private int linkLength;
    private LayoutHint lineHints;

    /// <summary>Gets the blocks.</summary>
    public List<PageBlock> Blocks { get; } = [];

    /// <summary>Gets the block elements.</summary>
    public PageTree Tree { get; } = new();

    /// <summary>Walks the page and returns its text.</summary>
    public string Walk(IElement root)
    {
        Stack<Frame> open = new();
        open.Push(new Frame(root, 0, LayoutHint.None, false, this.Tree.Add(-1, LayoutHint.None), true));
        while (open.Count > 0)
        {
            Frame frame = open.Pop();
            if (frame.Child >= frame.Node.ChildNodes.Length)
            {
                if (frame.IsBlock)
                {
                    this.Flush(frame);
                }

                continue;
            }

            INode child = frame.Node.ChildNodes[frame.Child];
            open.Push(frame with { Child = frame.Child + 1 });
            if (child is IText characters)
            {
                this.Append(characters.Data, frame);
            }
            else if (child is IElement element)
            {
                this.Enter(element, frame, open);
            }
        }

        return this.text.ToString();
    }

    private void Enter(IElement element, Frame frame, Stack<Frame> open)
    {
        string tag = element.LocalName;
        if (PageTags.IsSkipped(tag))
        {
            return;
        }

        if (tag == "br")
        {
            this.Flush(frame);
            return;
        }

        if (tag is "td" or "th" or "dd")
        {
            this.line.Append(' ');
        }

        bool block = PageTags.IsBlock(tag);
        LayoutHint hints = PageTags.Hints(tag);
        if (element.Attributes.Length > 0 && tag is not ("body" or "html"))
        {
            LayoutHint named = LayoutWords.Read(element.ClassName) | LayoutWords.Read(element.Id) | LayoutWords.Read(element.GetAttribute("role")) | LayoutWords.Read(element.GetAttribute("data-component"));
            named |= element.GetAttribute("itemprop") is "articleBody" ? LayoutHint.Article : LayoutHint.None;
            hints |= named;
            if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            {
                hints |= LayoutHint.Promotion;
            }
        }

        if (block)
        {
            this.Flush(frame);
        }

        // What a block element says is settled once the whole page is known; what an inline element says holds for its line.
        int index = block ? this.Tree.Add(frame.Element, hints) : frame.Element;
        open.Push(new Frame(element, 0, block ? LayoutHint.None : hints | frame.Hints, frame.InLink || tag == "a", index, block));
    }

    private void Append(string data, Frame frame)
    {
        int before = this.line.Length;
        foreach (char c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                if (c is not ('\u200B' or '\uFEFF' or '\u00AD') && this.line.Length > 0 && this.line[^1] != ' ')
                {
                    this.line.Append(' ');
                }
            }
            else
            {
                this.line.Append(c);
            }
        }

        if (this.line.Length > before)
        {
            this.linkLength += frame.InLink ? this.line.Length - before : 0;
            this.lineHints |= frame.Hints;
        }
    }

    private void Flush(Frame frame)
    {
        int start = 0, end = this.line.Length;
        while (end > start && this.line[end - 1] == ' ')
        {
            end--;
        }

        while (start < end && this.line[start] == ' ')
        {
            start++;
        }

        if (end > start)
        {
            TextSpan span = new(this.text.Length, end - start);
            this.text.Append(this.line, start, end - start).Append('\n');
            this.Blocks.Add(new PageBlock(span, this.linkLength, this.lineHints | frame.Hints, frame.Element, frame.Node.NodeName));
        }

        this.line.Clear();
        this.linkLength = 0;
        this.lineHints = LayoutHint.None;
    }

    private readonly record struct Frame(INode Node, int Child, LayoutHint Hints, bool InLink, int Element, bool IsBlock);
}
