namespace Checker.Corpus.Syntax;

/// <summary>The classes of the parser: 0 shifts, then one left and one right arc for each relation the treebanks use.</summary>
internal sealed class Transitions(Dependency[] relations)
{
    /// <summary>The relations in the order of their classes; the frame's labels hold the <see cref="Dependency"/> itself.</summary>
    public Dependency[] Relations { get; } = relations;

    public int Count => 1 + (2 * Relations.Length);

    public static int Left(int relation) => 1 + relation;

    public int Right(int relation) => 1 + Relations.Length + relation;

    /// <summary>Carries out a class on a state that allows it.</summary>
    public void Apply(ParserState state, int transition)
    {
        if (transition == 0)
        {
            state.Shift();
        }
        else if (transition <= Relations.Length)
        {
            state.Left((int)Relations[transition - 1]);
        }
        else
        {
            state.Right((int)Relations[transition - 1 - Relations.Length]);
        }
    }

    /// <summary>The best class the state allows; ties go to the lower class.</summary>
    public int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var (best, bestScore) = (-1, int.MinValue);
        if (state.CanShift)
        {
            (best, bestScore) = (0, scores[0]);
        }

        var middle = Relations.Length + 1;
        var from = state.CanLeft ? 1 : middle;
        var to = state.CanRight ? Count : middle;
        for (var i = from; i < to; i++)
        {
            if (scores[i] > bestScore)
            {
                (best, bestScore) = (i, scores[i]);
            }
        }

        return best;
    }
}
