namespace Checker.Corpus.Syntax;

/// <summary>The dependents of a token, for <c>foreach</c>, without allocation.</summary>
internal readonly struct ChildList(TokenSyntax[] tokens, int first)
{
    public Enumerator GetEnumerator() => new(tokens, first);

    internal struct Enumerator(TokenSyntax[] tokens, int first)
    {
        private int next = first;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            Current = next;
            next = next >= 0 ? tokens[next].NextSibling : -1;
            return Current >= 0;
        }
    }
}
