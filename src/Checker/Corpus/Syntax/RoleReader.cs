namespace Checker.Corpus.Syntax;

/// <summary>Who did what to whom: the heads of agent, patient and recipient of a predicate, -1 where the sentence names none.</summary>
internal readonly record struct PredicateRoles(int Predicate, int Agent, int Patient, int Recipient, bool Passive);

/// <summary>
/// Reads the roles of a predicate, active and passive alike: "des soldats ont tué le colonel", "le colonel a été tué par des soldats", "le colonel, tué par
/// des soldats". Subjects are found through relative pronouns, coordination and governed infinitives.
/// </summary>
internal static class RoleReader
{
    private const int DeepestChain = 8;

    public static PredicateRoles Read(SyntaxTree tree, SyntaxLexicon lexicon, int predicate)
    {
        var participle = IsBareParticiple(tree, predicate);
        var passive = tree.Child(predicate, Dependency.AuxPass) >= 0 || tree.Child(predicate, Dependency.NsubjPass) >= 0 || participle;
        var subject = Antecedent(tree, Subject(tree, predicate, 0));
        if (subject < 0 && participle)
        {
            subject = tree.Head(predicate);
        }

        var obj = Antecedent(tree, tree.Child(predicate, Dependency.Obj));
        obj = obj < 0 && !passive ? RelativeObject(tree, lexicon, predicate) : obj;
        var recipient = tree.Child(predicate, Dependency.Iobj);
        subject = NounPhraseReader.Content(tree, lexicon, subject);
        return passive
            ? new PredicateRoles(predicate, NounPhraseReader.Content(tree, lexicon, Agent(tree, lexicon, predicate)), subject, recipient, true)
            : new PredicateRoles(predicate, subject, NounPhraseReader.Content(tree, lexicon, obj), recipient, false);
    }

    // "le pont que les soldats ont détruit": "que" is seldom read as an object, yet a verb with subject and without object must have one there.
    private static int RelativeObject(SyntaxTree tree, SyntaxLexicon lexicon, int predicate)
    {
        if (tree.Label(predicate) is not (Dependency.Acl or Dependency.AclRelcl) || tree.Child(predicate, Dependency.Nsubj) < 0
            || lexicon.ContentNouns[tree.LemmaWord(tree.Head(predicate))])
        {
            return -1;
        }

        var opened = false;
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Label(child) is Dependency.Ccomp or Dependency.Xcomp or Dependency.Cop && child < predicate)
            {
                return -1;
            }

            opened |= child < predicate && tree.LemmaWord(child) == lexicon.That && tree.Label(child) is Dependency.Mark or Dependency.Obj;
        }

        return opened ? tree.Head(predicate) : -1;
    }

    // A participle that modifies a noun without auxiliary: "le colonel tué par des soldats".
    private static bool IsBareParticiple(SyntaxTree tree, int predicate)
        => tree.Label(predicate) == Dependency.Acl && tree.Features(predicate).VerbForm == VerbForm.Part && tree.Features(predicate).Tense == Tense.Past
            && tree.Child(predicate, Dependency.Aux) < 0;

    private static int Subject(SyntaxTree tree, int predicate, int depth)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Label(child) is Dependency.Nsubj or Dependency.NsubjPass or Dependency.ExplSubj)
            {
                return child;
            }
        }

        // Coordinated predicates share the subject; a governed infinitive takes it from its verb's object, else subject.
        var head = tree.Head(predicate);
        if (head < 0 || depth == DeepestChain)
        {
            return -1;
        }

        return tree.Label(predicate) switch
        {
            Dependency.Conj when tree.Upos(predicate) is Upos.Verb or Upos.Aux => Subject(tree, head, depth + 1),
            Dependency.Xcomp => Controller(tree, head) is >= 0 and var controller ? controller : Subject(tree, head, depth + 1),
            _ => -1,
        };
    }

    private static int Controller(SyntaxTree tree, int verb)
        => tree.Child(verb, Dependency.Iobj) is >= 0 and var recipient ? recipient : tree.Child(verb, Dependency.Obj);

    private static int Agent(SyntaxTree tree, SyntaxLexicon lexicon, int predicate)
    {
        if (tree.Child(predicate, Dependency.OblAgent) is >= 0 and var agent)
        {
            return agent;
        }

        foreach (var child in tree.Children(predicate))
        {
            if (child > predicate && tree.Label(child) is Dependency.Obl or Dependency.Nmod
                && NounPhraseReader.Preposition(tree, child) is >= 0 and var preposition && tree.LemmaWord(preposition) == lexicon.By)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>What a relative pronoun stands for: the noun its clause depends on; other tokens stand for themselves.</summary>
    public static int Antecedent(SyntaxTree tree, int token)
    {
        // "que" as an object is a pronoun, whatever its tag.
        if (token < 0 || (tree.Features(token).PronType != PronType.Rel && tree.Upos(token) != Upos.Sconj))
        {
            return token;
        }

        var clause = ClauseReader.PredicateOf(tree, token);
        while (clause >= 0 && tree.Label(clause) is not (Dependency.AclRelcl or Dependency.Acl) && tree.Head(clause) >= 0)
        {
            clause = ClauseReader.PredicateOf(tree, tree.Head(clause));
        }

        return clause >= 0 && tree.Label(clause) is Dependency.AclRelcl or Dependency.Acl ? tree.Head(clause) : token;
    }
}
