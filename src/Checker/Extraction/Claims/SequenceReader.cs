using Checker.Corpus.Syntax;
using Checker.Extraction.Statements;

namespace Checker.Extraction.Claims;

/// <summary>Reads whether an event is told as the first, as never before, or as not the first: "première rencontre" right before its noun, "jamais", "déjà" by its verb.</summary>
internal static class SequenceReader
{
    private const int SequenceReach = 4;

    /// <summary>Returns how the sentence places the event at a token, and the word that does, -1 where none does.</summary>
    public static Sequence At(Frame frame, int at, out int word)
    {
        SequenceWords words = SequenceWords.For(frame.Passage.Language);
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        for (int i = Math.Max(frame.Sentence.First, at - SequenceReach); i < Math.Min(frame.Sentence.End, at + SequenceReach); i++)
        {
            int length = words.Read(tokens, i, out Sequence sequence);
            if (length == 0)
            {
                continue;
            }

            if (sequence != Sequence.None && i != at && Governs(frame, i, at))
            {
                word = i;
                return sequence;
            }

            i += length - 1;
        }

        word = -1;
        return Sequence.None;
    }

    // The sequence word hangs on the event, or both hang on one predicate.
    private static bool Governs(Frame frame, int word, int at)
    {
        SyntaxTree tree = frame.Passage.Tree;
        return tree.Head(word) == at || (tree.Head(word) >= 0 && tree.Head(word) == tree.Head(at)) || (word < at && tree.Subtree(at).First <= word);
    }
}
