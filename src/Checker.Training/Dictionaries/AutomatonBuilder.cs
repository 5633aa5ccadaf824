namespace Checker.Training.Dictionaries;

/// <summary>Builds the minimal acyclic automaton of sorted keys (Daciuk et al. 2000) and lays it out as edges, shared nodes once.</summary>
internal sealed class AutomatonBuilder
{
    private sealed class Node
    {
        public readonly List<(byte Label, Node Target)> Edges = [];
        public int Place = -1;
        public int Number;
    }

    private readonly Dictionary<string, Node> register = new(StringComparer.Ordinal);
    private readonly List<Node> path = [new Node()];
    private byte[] last = [];
    private int numbers;

    /// <summary>Adds a key; keys come in ascending order, each once.</summary>
    public void Add(byte[] key)
    {
        var common = 0;
        while (common < key.Length && common < last.Length && key[common] == last[common])
        {
            common++;
        }

        Close(common);
        for (var i = common; i < key.Length; i++)
        {
            var node = new Node();
            path[^1].Edges.Add((key[i], node));
            path.Add(node);
        }

        last = key;
    }

    /// <summary>Finishes; labels, last-edge marks and targets of all edges, and the place of the root.</summary>
    public (List<byte> Labels, List<bool> Last, List<int> Targets, int Root) Build()
    {
        Close(0);
        List<byte> labels = [];
        List<bool> ends = [];
        List<Node?> targets = [];
        Place(path[0]);
        return (labels, ends, [.. targets.Select(target => target!.Edges.Count == 0 ? 0 : target.Place)], path[0].Place);

        void Place(Node node)
        {
            if (node.Place >= 0 || node.Edges.Count == 0)
            {
                return;
            }

            node.Place = labels.Count;
            for (var i = 0; i < node.Edges.Count; i++)
            {
                labels.Add(node.Edges[i].Label);
                ends.Add(i == node.Edges.Count - 1);
                targets.Add(node.Edges[i].Target);
            }

            foreach (var (_, target) in node.Edges)
            {
                Place(target);
            }
        }
    }

    private void Close(int depth)
    {
        while (path.Count > depth + 1)
        {
            var node = path[^1];
            path.RemoveAt(path.Count - 1);
            var signature = string.Concat(node.Edges.Select(edge => $"{(char)edge.Label}{edge.Target.Number:x},"));
            if (register.TryGetValue(signature, out var same))
            {
                path[^1].Edges[^1] = (path[^1].Edges[^1].Label, same);
            }
            else
            {
                node.Number = ++numbers;
                register[signature] = node;
            }
        }
    }
}
