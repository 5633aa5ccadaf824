using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Quantities;

/// <summary>Reads the head of a run of nouns and adjectives off their tags: English puts what narrows a noun before it.</summary>
internal static class NounGroup
{
    private const int Longest = 5;

    /// <summary>The first plural noun of the group that begins here ("five light armoured vehicles"), the piece itself when there is none.</summary>
    public static int FirstPlural(in Pieces pieces, int at)
    {
        SyntaxTree tree = pieces.Tree;
        for (int i = at; i < End(pieces, at); i++)
        {
            int token = pieces.Origin(i);
            if (tree.Upos(token) == Upos.Noun && tree.Features(token).Number == Number.Plur)
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>The last noun of the group, past names: "the fifth Ports League summit".</summary>
    public static int Last(in Pieces pieces, int at)
    {
        for (int i = End(pieces, at) - 1; i > at; i--)
        {
            if (pieces.Tree.Upos(pieces.Origin(i)) is Upos.Noun or Upos.Propn)
            {
                return i;
            }
        }

        return at;
    }

    private static int End(in Pieces pieces, int at)
    {
        int end = at;
        while (end < Math.Min(at + Longest, pieces.Count) && CountedHead.IsPlainNoun(pieces, end)
            && (pieces.Tree.Upos(pieces.Origin(end)) is Upos.Noun or Upos.Propn or Upos.Adj || pieces.Tree.Label(pieces.Origin(end)) == Dependency.Amod))
        {
            end++;
        }

        return end;
    }
}
