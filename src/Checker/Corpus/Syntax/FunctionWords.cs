namespace Checker.Corpus.Syntax;

/// <summary>The frequent words of the closed classes, by the hash of their folded form: each is a dictionary class of its own.</summary>
internal sealed class FunctionWords(uint[] sortedHashes)
{
    private readonly uint[] hashes = sortedHashes;

    public bool Contains(uint form)
    {
        var (low, high) = (0, hashes.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (hashes[middle] == form)
            {
                return true;
            }

            (low, high) = hashes[middle] < form ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
