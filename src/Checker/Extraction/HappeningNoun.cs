using Checker.Corpus.Syntax;

namespace Checker.Extraction;

/// <summary>Finds the noun of an event that other words only present: "la collision d'un car et d'un camion survenue lundi", "a fait l'objet d'une visite".</summary>
internal static class HappeningNoun
{
    private const int DeepestChain = 4;

    /// <summary>Returns the noun of an event that a verb behind it says took place, -1 for none.</summary>
    public static int Of(Frame frame, int predicate)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int noun = tree.Head(predicate);
        for (int steps = 0; noun >= 0 && steps < DeepestChain; steps++)
        {
            if (frame.Events.Tells(noun, out _))
            {
                return noun;
            }

            // "à la suite du vol commis mardi": the tree may hang the verb above or below its own noun.
            foreach (int child in tree.Children(noun))
            {
                if (child > noun && child < predicate && tree.Label(child) == Dependency.Nmod && frame.Events.Tells(child, out _))
                {
                    return child;
                }
            }

            noun = tree.Label(noun) is Dependency.Nmod or Dependency.Conj ? tree.Head(noun) : -1;
        }

        return -1;
    }

    /// <summary>Returns the noun behind an object that only opens it (list "light-nouns"); any other token is its own.</summary>
    public static int Behind(Frame frame, int token)
    {
        SyntaxTree tree = frame.Passage.Tree;
        bool opens = tree.Label(token) == Dependency.Obj && frame.Passage.Language.WordSet("light-nouns")[tree.LemmaWord(token)];
        return opens && tree.Child(token, Dependency.Nmod) is >= 0 and var behind ? behind : token;
    }

    /// <summary>Says whether a reflexive verb only says that its subject came about: "l'explosion s'est produite", "la réunion s'est tenue".</summary>
    public static bool ComesAbout(Frame frame, int token)
    {
        SyntaxTree tree = frame.Passage.Tree;
        return tree.Upos(token) == Upos.Verb && frame.Passage.Language.WordSet("light-verbs")[tree.LemmaWord(token)]
            && (tree.Child(token, Dependency.ExplPv) >= 0 || tree.Child(token, Dependency.ExplPass) >= 0 || tree.Child(token, Dependency.ExplComp) >= 0);
    }
}
