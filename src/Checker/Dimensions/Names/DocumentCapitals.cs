using System.Runtime.CompilerServices;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Which words a document writes with a capital inside its sentences, and which in lower case: the document's own evidence on whether a capital
/// at the start of a sentence, or in a headline, is a name. Made once per document, in one pass over its text.
/// </summary>
internal sealed class DocumentCapitals
{
    private static readonly ConditionalWeakTable<Document, DocumentCapitals> Known = [];
    private readonly Dictionary<string, (int Capital, int Lower)> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Capital, int Lower)>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private DocumentCapitals(string text)
    {
        this.lookup = this.counts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[128];
        char before = '.';
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                before = char.IsWhiteSpace(text[i]) && text[i] != '\n' ? before : text[i];
                i++;
                continue;
            }

            int start = i;
            bool upper = true;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                upper &= !char.IsLower(text[i]);
                i++;
            }

            bool inner = char.IsLetterOrDigit(before) || before is ',' or ';' or ')' or '\'' or '\u2019';
            before = 'a';
            if (i - start > 40 || (upper && i - start > 1))
            {
                continue;
            }

            ReadOnlySpan<char> word = key[..Folding.Key(text.AsSpan(start, i - start), key)];
            (int capital, int lower) = this.lookup.TryGetValue(word, out (int, int) count) ? count : (0, 0);
            if (!char.IsUpper(text[start]))
            {
                this.lookup[word] = (capital, lower + 1);
            }
            else if (inner)
            {
                this.lookup[word] = (capital + 1, lower);
            }
        }
    }

    /// <summary>Returns the evidence of a document, made at the first call.</summary>
    public static DocumentCapitals Of(Document document) => Known.GetValue(document, static key => new DocumentCapitals(key.Text));

    /// <summary>Says how often the document writes the word with a capital inside a sentence.</summary>
    public int Capital(ReadOnlySpan<char> word) => this.Find(word).Capital;

    /// <summary>Says how often the document writes the word in lower case.</summary>
    public int Lower(ReadOnlySpan<char> word) => this.Find(word).Lower;

    private (int Capital, int Lower) Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 40)
        {
            return (0, 0);
        }

        Span<char> key = stackalloc char[128];
        return this.lookup.TryGetValue(key[..Folding.Key(word, key)], out (int, int) count) ? count : (0, 0);
    }
}
