using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Finds the noun phrases that describe people and bodies ("la préfète", "trois ouvriers"), by the nouns of the lexicon and their phrases in the tree, and
/// ties those that stand with a name to it: before it ("le colonel X"), behind a comma on either side ("X, directrice du théâtre,").
/// </summary>
internal sealed class DescriptionFinder(Passage passage, ReferentLexicon lexicon)
{
    // A noun phrase is short; what is longer is no apposition.
    private const int Longest = 12;

    private readonly SyntaxTree tree = passage.Tree;
    private readonly SyntaxLexicon syntax = SyntaxLexicon.For(passage.Language);

    /// <summary>A noun phrase by its tokens: from its determiner to its noun with adjectives, and to the end of its complements.</summary>
    internal readonly record struct NounSpan(int First, int Head, int Core, int End);

    /// <summary>Returns the noun phrase whose head stands at a token, or null when no person or body is described there.</summary>
    public NounSpan? At(int noun, Sentence sentence)
    {
        if (!lexicon.Noun(passage, noun).Acts || this.tree.Upos(noun) is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.X or Upos.Num) || this.IsCompoundPart(noun, sentence))
        {
            return null;
        }

        int first = noun, core = noun + 1, end = noun + 1;
        while (first > sentence.First && noun - first < Longest && this.Opens(first - 1, first, noun))
        {
            first--;
        }

        while (core < sentence.End && core - noun < Longest && this.tree.Label(core) == Dependency.Amod && this.tree.Head(core) == noun && !passage.Tokens[core].Is(TokenTraits.Capital))
        {
            core++;
        }

        end = core;
        foreach (int child in this.tree.Children(noun))
        {
            if (child >= core && this.tree.Label(child) is Dependency.Nmod or Dependency.Amod or Dependency.Obl && this.tree.Subtree(child).First <= end && this.tree.Child(child, Dependency.Case) >= 0)
            {
                end = Math.Max(end, this.ComplementEnd(child, noun + Longest));
            }
        }

        return new NounSpan(first, noun, core, end);
    }

    /// <summary>Gets the determiner of a noun phrase, or none; an English possessor is a possessive that makes the phrase definite.</summary>
    public Determiner DeterminerOf(NounSpan span)
    {
        for (int i = span.First; i < span.Head; i++)
        {
            if (lexicon.Determiner(passage.Tokens[i]) is { Kind: not DeterminerKind.None } determiner)
            {
                return determiner;
            }
        }

        for (int i = span.First; i < span.Head; i++)
        {
            if (this.tree.Label(i) == Dependency.Case)
            {
                // "the club's treasurer".
                return new Determiner(DeterminerKind.Definite, '-', '-');
            }
        }

        return new Determiner(DeterminerKind.None, '-', '-');
    }

    /// <summary>Says whether a number opens the phrase.</summary>
    public bool IsCounted(NounSpan span) => passage.Tokens[span.First].Kind == TokenKind.Number || this.tree.Upos(span.First) == Upos.Num || this.tree.Label(span.First) == Dependency.Nummod;

    /// <summary>Says whether the noun is what is said of something ("elle est la préfète"), not a mention of its own.</summary>
    public bool IsPredicate(int noun) => this.tree.Child(noun, Dependency.Cop) >= 0;

    // Words before a noun that belong to its phrase: its own dependents, and theirs. Where the parser took the noun for part of another one, its determiner still is one.
    private bool Opens(int token, int first, int noun)
    {
        if (lexicon.Determiner(passage.Tokens[first]).Kind != DeterminerKind.None)
        {
            return false;
        }

        if (lexicon.Determiner(passage.Tokens[token]).Kind != DeterminerKind.None && this.tree.Upos(token) is Upos.Det or Upos.Pron or Upos.Adp)
        {
            return true;
        }

        if (this.tree.Head(noun) == token && token == noun - 1 && !lexicon.Noun(passage, token).Acts && this.tree.Upos(token) is Upos.Noun or Upos.Adj && !passage.Tokens[token].Is(TokenTraits.Capital))
        {
            // "le vieux président": an adjective taken for the noun.
            return true;
        }

        for (int i = token; i >= 0; i = this.tree.Head(i))
        {
            if (i == noun)
            {
                return true;
            }

            if (this.tree.Label(i) is not (Dependency.Det or Dependency.Amod or Dependency.Nummod or Dependency.Nmod or Dependency.NmodPoss or Dependency.Compound or Dependency.Flat or Dependency.FlatName or Dependency.Case or Dependency.Advmod or Dependency.Fixed)
                || (this.tree.Label(i) is Dependency.Case && this.tree.Head(i) == noun) || i > noun || (lexicon.IsFrench && this.tree.Label(i) == Dependency.Nmod))
            {
                return false;
            }
        }

        return false;
    }

    // English compounds end on their head: "police officer"; a French determiner never stands inside.
    private bool IsCompoundPart(int noun, Sentence sentence) =>
        !lexicon.IsFrench && noun + 1 < sentence.End && this.tree.Label(noun) == Dependency.Compound && this.tree.Head(noun) is >= 0 and int head && head > noun && head - noun < 4 && lexicon.Noun(passage, head).Acts;

    private int ComplementEnd(int complement, int limit)
    {
        int last = complement;
        foreach (int child in this.tree.Children(complement))
        {
            if (child > complement && child == last + 1 && this.tree.Label(child) is Dependency.Amod or Dependency.Flat or Dependency.FlatName)
            {
                last = child;
            }
            else if (child > complement && this.tree.Label(child) is Dependency.Nmod && this.tree.Subtree(child).First == last + 1)
            {
                last = this.tree.Subtree(child).Last;
            }
        }

        return Math.Min(last + 1, limit);
    }
}
