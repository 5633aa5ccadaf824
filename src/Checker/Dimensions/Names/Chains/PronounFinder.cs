using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>Finds third person pronouns that stand for a person or body: subjects, inverted ones, those behind a preposition; "il" without a person is told by the tree and by its verb.</summary>
internal sealed class PronounFinder(Passage passage, ReferentLexicon lexicon)
{
    private readonly SyntaxTree tree = passage.Tree;
    private readonly SyntaxLexicon syntax = SyntaxLexicon.For(passage.Language);

    /// <summary>Returns the pronoun at a token when it may refer, else null.</summary>
    public ReferentMention? At(int i, int unit)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        Pronoun pronoun = lexicon.Pronoun(passage, i);
        bool behind = this.IsGoverned(i);
        bool refers = pronoun.Place switch
        {
            PronounPlace.Inverted => true,
            PronounPlace.Behind => behind,
            PronounPlace.Reported => this.IsReported(i),
            PronounPlace.Subject => !this.IsImpersonal(i) && !(IsComma(i - 1) && IsComma(i + 1)),
            _ => false,
        };
        if (tokens[i].Is(TokenTraits.Quoted) && pronoun.Place != PronounPlace.Inverted)
        {
            return null;
        }

        // "Il lui a répondu", "met her": somebody, whoever it is; "her report" is no mention.
        bool aside = !refers && pronoun.Place is PronounPlace.Behind or PronounPlace.Aside && this.tree.Upos(i) == Upos.Pron && this.tree.Label(i) != Dependency.NmodPoss;
        if (!refers && !aside)
        {
            return null;
        }

        return new ReferentMention
        {
            Sort = aside ? ReferentSort.Aside : ReferentSort.Pronoun,
            Passage = passage,
            First = i,
            End = i + 1,
            Unit = unit,
            Gender = pronoun.Gender,
            Number = pronoun.Number,
            IsPerson = pronoun.IsPerson || aside,
            IsBody = pronoun.IsBody,
            Free = !behind,
            IsSubject = this.tree.Label(i) is Dependency.Nsubj or Dependency.NsubjPass,
        };
    }

    private bool IsComma(int i) => i >= 0 && i < passage.Tokens.Length && passage.Text[passage.Tokens[i].Start] == ',';

    // Behind a preposition, behind "que", before "seul".
    private bool IsGoverned(int i)
    {
        if (i > 0 && (this.tree.Upos(i - 1) == Upos.Adp || this.tree.LemmaWord(i - 1) == this.syntax.That))
        {
            return true;
        }

        return i + 1 < passage.Tokens.Length && this.tree.Upos(i + 1) == Upos.Adj;
    }

    // "says it needs", "allegations that it had": the subject of what a body says or hears of itself.
    private bool IsReported(int i)
    {
        int predicate = this.tree.Head(i);
        if (predicate < 0 || this.tree.Label(i) is not (Dependency.Nsubj or Dependency.NsubjPass) || this.tree.Head(predicate) is not (>= 0 and int governor))
        {
            return false;
        }

        return this.tree.Label(predicate) is Dependency.Ccomp or Dependency.Acl && (this.syntax.SpeechVerbs[this.tree.LemmaWord(governor)] || this.syntax.ContentNouns[this.tree.LemmaWord(governor)]
            || (this.tree.Child(predicate, Dependency.Mark) is >= 0 and int mark && this.tree.LemmaWord(mark) == this.syntax.That));
    }

    // "il faut", "il y a", "il s'agit", "il est temps de", "il n'est pas question que".
    private bool IsImpersonal(int i)
    {
        if (!lexicon.IsFrench || lexicon.Pronoun(passage, i) is not { Gender: 'm', Number: 's' })
        {
            return false;
        }

        int predicate = this.tree.Head(i);
        if (predicate < 0)
        {
            return true;
        }

        bool copula = this.tree.Child(predicate, Dependency.Cop) >= 0, clause = false;
        foreach (int child in this.tree.Children(predicate))
        {
            if (child > i && child < predicate && passage.Form(passage.Tokens[child]) is "y" && this.tree.Lemma(predicate) is "avoir")
            {
                return true;
            }

            clause |= child > predicate && (this.tree.Label(child) == Dependency.Csubj || (copula && ClauseReader.Heads(this.tree, child) && this.tree.Child(child, Dependency.Mark) >= 0));
        }

        return clause || lexicon.IsImpersonal(this.tree.LemmaWord(predicate), this.tree.Label(i) == Dependency.ExplSubj);
    }
}
