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

            if (sequence != Sequence.None && i != at && Governs(frame, i, length, at))
            {
                word = i;
                return sequence;
            }

            i += length - 1;
        }

        word = -1;
        return Sequence.None;
    }

    // The word hangs on the event itself; an adverb or a phrase may hang on the event's predicate. "A third passenger died" counts passengers, not deaths; "la première journée de mobilisation" is a first mobilisation.
    private static bool Governs(Frame frame, int word, int length, int at)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int head = tree.Head(word);
        bool beside = head >= 0 && head == tree.Head(at) && tree.Upos(word) == Upos.Adv;
        bool measured = head >= 0 && word < head && head == tree.Head(at) && tree.Label(at) == Dependency.Nmod;
        return head == at || beside || measured || (length > 1 && (frame.Events.SameClause(word, at) || tree.IsWithin(word, at)));
    }
}
