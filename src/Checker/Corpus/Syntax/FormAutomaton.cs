using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// A minimal acyclic automaton from the forms of a language to a number: the dictionary as it lies in the file, read in place. An edge is
/// label (8 bits) | last of its node (1 bit) | target (23 bits); a label is a letter of the alphabet from 1 on, 0 ends the form, and the
/// three edges after it spell the number in base 256. (Daciuk et al., "Incremental construction of minimal acyclic finite-state automata", 2000.)
/// </summary>
internal sealed class FormAutomaton
{
    private readonly uint[] edges;
    private readonly byte[] letters = new byte[0x250];
    private readonly int root;

    public FormAutomaton(uint[] edges, int root, string alphabet)
    {
        this.edges = edges;
        this.root = root;
        for (var i = 0; i < alphabet.Length; i++)
        {
            if (alphabet[i] < letters.Length)
            {
                letters[alphabet[i]] = (byte)(i + 1);
            }
        }
    }

    /// <summary>The number of a form, in lower case if asked, or -1.</summary>
    public int Find(ReadOnlySpan<char> form, bool lower)
    {
        var node = root;
        foreach (var c in form)
        {
            var letter = lower || c == '’' ? Folding.Lower(c) : c;
            var label = letter < letters.Length ? letters[letter] : (byte)0;
            if (label == 0 || (node = Step(node, label)) < 0)
            {
                return -1;
            }
        }

        if ((node = Step(node, 0)) < 0)
        {
            return -1;
        }

        var value = 0;
        for (var i = 0; i < 3; i++)
        {
            if ((uint)node >= (uint)edges.Length)
            {
                return -1;
            }

            value = (value << 8) | (int)(edges[node] & 0xFF);
            node = (int)(edges[node] >> 9);
        }

        return value;
    }

    private int Step(int node, byte label)
    {
        for (; (uint)node < (uint)edges.Length; node++)
        {
            var edge = edges[node];
            if ((byte)edge == label)
            {
                return (int)(edge >> 9);
            }

            if ((edge & 0x100) != 0)
            {
                return -1;
            }
        }

        return -1;
    }
}
