namespace Checker.Corpus.Syntax;

/// <summary>Derives from the heads of a sentence what readers of the tree ask for: children in order and the span of each subtree.</summary>
internal static class TreeLinks
{
    public static void Complete(Span<TokenSyntax> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            (tokens[i].FirstChild, tokens[i].NextSibling, tokens[i].Left, tokens[i].Right) = (-1, -1, i, i);
        }

        // From the right, so that each list of children ends up in the order of the text.
        for (var i = end - 1; i >= first; i--)
        {
            var head = tokens[i].Head;
            if (head >= 0)
            {
                (tokens[i].NextSibling, tokens[head].FirstChild) = (tokens[head].FirstChild, i);
            }
        }

        // Subtrees are contiguous: widen each head by its children, children first. A walk without recursion, for trees may be deep.
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Head >= 0)
            {
                continue;
            }

            var node = i;
            while (true)
            {
                if (tokens[node].FirstChild is >= 0 and var child)
                {
                    node = child;
                    continue;
                }

                while (node != i && tokens[node].NextSibling < 0)
                {
                    node = Widen(tokens, node);
                }

                if (node == i)
                {
                    break;
                }

                var next = tokens[node].NextSibling;
                Widen(tokens, node);
                node = next;
            }
        }
    }

    private static int Widen(Span<TokenSyntax> tokens, int child)
    {
        var head = tokens[child].Head;
        tokens[head].Left = Math.Min(tokens[head].Left, tokens[child].Left);
        tokens[head].Right = Math.Max(tokens[head].Right, tokens[child].Right);
        return head;
    }
}
