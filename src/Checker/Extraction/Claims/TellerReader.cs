using Checker.Corpus.Syntax;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;

namespace Checker.Extraction.Claims;

/// <summary>Names whoever says something, so that two documents know one speaker: the person or body where the speaker's words name one, else the words without their article.</summary>
internal static class TellerReader
{
    /// <summary>Returns the name of the speaker, of the relay where nobody else speaks, or "".</summary>
    public static string Of(Frame frame, AttributionMention attribution)
    {
        if ((attribution.Speaker ?? attribution.Relay) is not { Length: > 0 } speaker)
        {
            return "";
        }

        (int first, int last) = Tokens(frame.Passage, speaker);
        if (first > last)
        {
            return "";
        }

        return Named(frame, first, last) is { } name ? ClaimMaker.NameOf(frame, name) : frame.Passage.SpanOf(first, last).Of(frame.Passage.Text).ToString();
    }

    // "la préfète Lucie Garnier", "le porte-parole du parquet, Paul Vernet": the name that the words end with, or open with before an apposition. A name inside is another's.
    private static NameMention? Named(Frame frame, int first, int last)
    {
        return Named(frame.Passage, frame.NamesAround, first, last) ?? Named(frame.Passage, frame.ReferencesAround, first, last);
    }

    private static NameMention? Named(Passage passage, IReadOnlyList<NameMention> names, int first, int last)
    {
        for (int i = Sorted.FirstFrom(names, first); i < names.Count && names[i].First <= last; i++)
        {
            NameMention name = names[i];
            bool opens = name.First == first || (name.Title.Length > 0 && name.Title.Start <= passage.Tokens[first].Start && name.First >= first);
            bool ends = name.Last == last || (name.Last < last && passage.Form(passage.Tokens[name.Last + 1]) is ",");
            bool apposed = name.Sort == NameSort.Person && name.Last == last && name.First > first && passage.Form(passage.Tokens[name.First - 1]) is ",";
            if ((opens && ends && name.Last <= last) || apposed)
            {
                return name;
            }
        }

        return null;
    }

    private static (int First, int Last) Tokens(Passage passage, TextSpan span)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int first = At(tokens, span.Start), last = first - 1;
        while (last + 1 < tokens.Length && tokens[last + 1].Start < span.End)
        {
            last++;
        }

        while (first < last && passage.Tree.Upos(first) is Upos.Det or Upos.Adp or Upos.Punct)
        {
            first++;
        }

        return (first, last);
    }

    // The first token that ends behind an offset.
    private static int At(ReadOnlySpan<Token> tokens, int offset)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
