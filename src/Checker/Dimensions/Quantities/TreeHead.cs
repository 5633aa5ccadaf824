using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Quantities;

/// <summary>
/// Reads off the tree the noun that a quantity counts: the one it is a number of ("946 soldats"), the complement of a noun of quantity ("un millier de manifestants",
/// "18 des élèves"), the subject it is said of ("les manifestants étaient 3 500").
/// </summary>
internal static class TreeHead
{
    /// <summary>Sets the head of a count or a rank.</summary>
    /// <returns>False where the tree shows none.</returns>
    public static bool TryCounted(in Pieces pieces, ref QuantityDraft draft)
    {
        SyntaxTree tree = pieces.Tree;
        SyntaxLexicon lexicon = SyntaxLexicon.For(pieces.Lexicon.Language);
        int number = Top(tree, pieces.Origin(draft.NumberFirst), pieces.Origin(draft.NumberEnd - 1));
        int noun = draft.IsCount || tree.Label(number) is Dependency.Amod or Dependency.Nummod or Dependency.Det ? NounPhraseReader.CountedBy(tree, lexicon, number) : -1;
        noun = noun < 0 || pieces.Lexicon.Vigesimal ? noun : Compounded(tree, noun, pieces.Joined(draft.End), draft.Anchor2);
        int at = noun < 0 ? -1 : PieceOf(pieces, draft.End, noun);
        if (at >= draft.End && !pieces.Lexicon.Vigesimal && !pieces.Joined(draft.End) && draft.IsCount && draft.Anchor2 >= 2)
        {
            at = NounGroup.FirstPlural(pieces, at);
            noun = pieces.Origin(at);
        }

        if (at >= draft.End)
        {
            if (!IsNoun(pieces, tree, at, noun) || IsPossessor(tree, noun) || pieces.Has(at, NumberMarks.Other | NumberMarks.More | NumberMarks.Elliptic) || !AreOnePhrase(pieces, tree, lexicon, draft.End, at))
            {
                return false;
            }

            Set(pieces, tree, ref draft, at);
            return true;
        }

        int subject = draft.IsCount && draft.Anchor2 >= 2 && draft.First > 0 ? Subject(pieces, tree, pieces.Origin(draft.First - 1)) : -1;
        at = subject < 0 ? -1 : PieceOf(pieces, 0, subject);
        if (at < 0 || at >= draft.First)
        {
            return false;
        }

        draft.Head = draft.HeadFirst = at;
        draft.HeadEnd = at + 1;
        return true;
    }

    /// <summary>Sets the head of a share or a measure from the complement behind it: "20 % des salariés", "38 tonnes de riz".</summary>
    public static bool TryComplement(in Pieces pieces, ref QuantityDraft draft)
    {
        SyntaxTree tree = pieces.Tree;
        SyntaxLexicon lexicon = SyntaxLexicon.For(pieces.Lexicon.Language);
        int unit = Top(tree, pieces.Origin(draft.NumberFirst), pieces.Origin(draft.End - 1));
        int noun = NounPhraseReader.Content(tree, lexicon, NounPhraseReader.Complement(tree, lexicon, unit));
        int at = noun < 0 ? -1 : PieceOf(pieces, draft.End, noun);
        if (at < draft.End || !IsNoun(pieces, tree, at, noun) || IsPossessor(tree, noun) || pieces.Has(at, NumberMarks.Extent) || !AreOnePhrase(pieces, tree, lexicon, draft.End, at))
        {
            return false;
        }

        Set(pieces, tree, ref draft, at);
        return true;
    }

    /// <summary>Sets the head of a measure from the noun that it measures: "un camion de 38 tonnes".</summary>
    public static bool TryMeasured(in Pieces pieces, ref QuantityDraft draft)
    {
        SyntaxTree tree = pieces.Tree;
        int unit = Top(tree, pieces.Origin(draft.NumberFirst), pieces.Origin(draft.End - 1));
        int preposition = NounPhraseReader.Preposition(tree, unit);
        bool of = preposition >= 0 && tree.LemmaWord(preposition) == SyntaxLexicon.For(pieces.Lexicon.Language).Of;
        int noun = tree.Label(unit) is Dependency.Nmod or Dependency.Compound or Dependency.Amod or Dependency.Appos && (of || (preposition < 0 && draft.Sort == QuantityKind.Measure)) ? tree.Head(unit) : -1;
        int at = noun < 0 ? -1 : PieceOf(pieces, 0, noun);
        if (at < 0 || !IsNoun(pieces, tree, at, noun) || (at >= draft.First && at < draft.End))
        {
            return false;
        }

        draft.Head = draft.HeadFirst = at;
        draft.HeadEnd = at + 1;
        return true;
    }

    /// <summary>The token of a number that the others hang on.</summary>
    private static int Top(SyntaxTree tree, int first, int last)
    {
        int top = last;
        while (tree.Head(top) is var head && head >= first && head <= last)
        {
            top = head;
        }

        return top;
    }

    /// <summary>A plain noun, or what stands for one: "les 22 blessés", not the predicate of a clause.</summary>
    private static bool IsNoun(in Pieces pieces, SyntaxTree tree, int at, int token) => tree.Upos(token) switch
    {
        Upos.Noun or Upos.Propn or Upos.X => true,
        Upos.Adj => !pieces.Has(at, NumberMarks.Adjective) && tree.Child(token, Dependency.Cop) < 0,
        Upos.Verb => tree.Features(token).VerbForm == VerbForm.Part && tree.Label(token) is not (Dependency.Amod or Dependency.Acl)
            && tree.Child(token, Dependency.Aux) < 0 && tree.Child(token, Dependency.AuxPass) < 0,
        _ => false,
    };

    /// <summary>"a quarter of the city's residents": the city is not what is counted.</summary>
    private static bool IsPossessor(SyntaxTree tree, int noun)
    {
        bool marked = tree.Label(noun) == Dependency.NmodPoss;
        foreach (int child in tree.Children(noun))
        {
            marked |= child > noun && tree.Label(child) == Dependency.Case;
        }

        return marked;
    }

    /// <summary>English narrows a noun by nouns before it: the last of them is counted, unless a hyphen ties the number to the first ("a 300-page report").</summary>
    private static int Compounded(SyntaxTree tree, int noun, bool joined, double value)
    {
        bool adjective = tree.Upos(noun) is Upos.Adj or Upos.Verb;
        while ((adjective || !joined) && tree.Head(noun) is var head && head > noun
            && (tree.Label(noun) == Dependency.Compound || (adjective && tree.Label(noun) is Dependency.Amod)) && (value < 2 || tree.Features(noun).Number != Number.Plur))
        {
            noun = head;
            adjective = false;
        }

        return noun;
    }

    /// <summary>Says whether nothing but the words of one noun phrase stand between number and noun.</summary>
    private static bool AreOnePhrase(in Pieces pieces, SyntaxTree tree, SyntaxLexicon lexicon, int first, int noun)
    {
        for (int i = first; i < noun; i++)
        {
            int token = pieces.Origin(i);
            bool inside = tree.Upos(token) switch
            {
                Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Det or Upos.Adv or Upos.X or Upos.Sym => true,
                Upos.Verb => tree.Features(token).VerbForm is VerbForm.Part or VerbForm.Ger,
                Upos.Adp => tree.LemmaWord(token) == lexicon.Of || pieces.Has(i, NumberMarks.Of),
                Upos.Cconj => tree.Head(token) < pieces.Origin(noun),
                Upos.Punct => !pieces.Is(i, ',') && !pieces.Is(i, ';') && !pieces.Is(i, ':'),
                _ => tree.Label(token) == Dependency.NmodPoss,
            };
            if (!inside)
            {
                return false;
            }
        }

        return true;
    }

    private static void Set(in Pieces pieces, SyntaxTree tree, ref QuantityDraft draft, int at)
    {
        draft.Head = at;
        draft.HeadFirst = FirstOfCompound(pieces, tree, draft.End, at);
        draft.HeadEnd = at + 1 + (Narrows(pieces, tree, at + 1, pieces.Origin(at)) ? 1 : 0);
    }

    private static int FirstOfCompound(in Pieces pieces, SyntaxTree tree, int from, int at)
    {
        int noun = pieces.Origin(at), first = at;
        while (first > from && tree.Label(pieces.Origin(first - 1)) == Dependency.Compound && tree.IsWithin(pieces.Origin(first - 1), noun))
        {
            first--;
        }

        return first;
    }

    /// <summary>A French adjective right behind the noun narrows it.</summary>
    private static bool Narrows(in Pieces pieces, SyntaxTree tree, int next, int noun) =>
        pieces.Lexicon.Vigesimal && pieces.IsWord(next) && tree.Head(pieces.Origin(next)) == noun && tree.Label(pieces.Origin(next)) is Dependency.Amod or Dependency.Acl
        && tree.Upos(pieces.Origin(next)) is Upos.Adj or Upos.Verb && CountedHead.IsPlainNoun(pieces, next);

    /// <summary>What a number right behind "étaient" or "numbered" is said of: the plural subject.</summary>
    private static int Subject(in Pieces pieces, SyntaxTree tree, int verb)
    {
        int predicate = tree.Label(verb) == Dependency.Cop ? tree.Head(verb) : pieces.Lexicon.Language.WordSet("numbering-verbs")[tree.LemmaWord(verb)] ? verb : -1;
        int subject = predicate < 0 ? -1 : tree.Child(predicate, Dependency.Nsubj);
        return subject >= 0 && subject < verb && tree.Upos(subject) is Upos.Noun or Upos.Propn && tree.Features(subject).Number == Number.Plur ? subject : -1;
    }

    /// <summary>The first piece of a token at or behind a piece, -1 when there is none.</summary>
    private static int PieceOf(in Pieces pieces, int from, int token)
    {
        int low = from, high = pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = pieces.Origin(middle) < token ? (middle + 1, high) : (low, middle);
        }

        return low < pieces.Count && pieces.Origin(low) == token ? low : -1;
    }
}
