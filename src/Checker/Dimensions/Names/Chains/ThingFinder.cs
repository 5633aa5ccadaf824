using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>Finds the single things that a clause speaks of ("le train", "un pont"): no person and no body, yet what a pronoun may stand for.</summary>
internal sealed class ThingFinder(Passage passage, ReferentLexicon lexicon)
{
    private readonly SyntaxTree tree = passage.Tree;
    private readonly SyntaxLexicon syntax = SyntaxLexicon.For(passage.Language);

    /// <summary>Returns the thing that a noun names, or null; <paramref name="names"/> tells the name at each token, which a noun may only introduce.</summary>
    public ReferentMention? At(int noun, int unit, NameMention?[] names)
    {
        Dependency label = this.tree.Label(noun);
        bool argument = label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Obj or Dependency.Obl or Dependency.OblAgent or Dependency.Iobj;
        if (!argument || this.tree.Upos(noun) != Upos.Noun || this.tree.Features(noun).Number == Number.Plur || this.syntax.TimeNouns[this.tree.LemmaWord(noun)] || lexicon.Noun(passage, noun).Acts
            || this.DeterminerOf(noun) is not { Kind: not DeterminerKind.None, Number: not 'p' } determiner || this.Introduces(noun, names))
        {
            return null;
        }

        return new ReferentMention
        {
            Sort = ReferentSort.Aside,
            Passage = passage,
            First = noun,
            End = noun + 1,
            Unit = unit,
            Gender = determiner.Gender,
            IsSubject = label is Dependency.Nsubj or Dependency.NsubjPass,
        };
    }

    // A noun without one ("en prison", "mardi") is not spoken of.
    private Determiner DeterminerOf(int noun)
    {
        int at = noun - 1;
        while (at > 0 && this.tree.Upos(at) == Upos.Adj)
        {
            at--;
        }

        return at < 0 ? default : lexicon.Determiner(passage.Tokens[at]);
    }

    // "le cycliste Paul Vernet".
    private bool Introduces(int noun, NameMention?[] names)
    {
        if (noun + 1 < names.Length && names[noun + 1] is { } next && next.First == noun + 1)
        {
            return true;
        }

        foreach (int child in this.tree.Children(noun))
        {
            if (names[child] is not null && this.tree.Label(child) is Dependency.Appos or Dependency.Flat or Dependency.FlatName)
            {
                return true;
            }
        }

        return false;
    }
}
