using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Says whether a subject pronoun has one reading: the one person or body before it in its own sentence, else the one of the sentence before, who must be a
/// subject there. Whoever else agrees, named or not, makes it two readings; so does a thing, unless the verb wants a person.
/// </summary>
internal static class PronounTest
{
    /// <summary>Says whether nobody and nothing but the referent can be meant by the pronoun at an index of the mentions, those before it read.</summary>
    public static bool IsCertain(ReferentLexicon lexicon, List<ReferentMention> mentions, int index, Referent referent)
    {
        ReferentMention pronoun = mentions[index];
        if (!referent.Named || !pronoun.IsSubject || pronoun.Number != 's' || pronoun.Gender is not ('m' or 'f'))
        {
            return false;
        }

        bool wantsPerson = pronoun.IsPerson || WantsPerson(lexicon, pronoun);
        Company own = Read(mentions, index - 1, pronoun.Unit, pronoun, out int rest);
        if (own.Anybody)
        {
            return own.Only == referent && own.Subject && (wantsPerson || !own.SubjectThing);
        }

        if (rest < 0 || !LeadsOn(mentions[rest].Passage, pronoun.Passage) || (!wantsPerson && own.SubjectThing))
        {
            return false;
        }

        Company before = Read(mentions, rest, pronoun.Unit - 1, pronoun, out _);
        return before.Only == referent && before.Subject && (wantsPerson || !before.Thing);
    }

    /// <summary>Who and what of one sentence agrees with a pronoun.</summary>
    /// <param name="Anybody">Whether any person or body does.</param>
    /// <param name="Only">The one person or body that does, null for none, several, or somebody unknown.</param>
    /// <param name="Subject">Whether that one is a subject.</param>
    /// <param name="Thing">Whether a thing does.</param>
    /// <param name="SubjectThing">Whether a thing does that is a subject.</param>
    private readonly record struct Company(bool Anybody, Referent? Only, bool Subject, bool Thing, bool SubjectThing);

    // From an index backwards to the beginning of the sentence.
    private static Company Read(List<ReferentMention> mentions, int from, int unit, ReferentMention pronoun, out int rest)
    {
        bool anybody = false, several = false, subject = false, thing = false, subjectThing = false;
        Referent? only = null;
        for (rest = from; rest >= 0 && mentions[rest].Unit == unit; rest--)
        {
            ReferentMention mention = mentions[rest];
            Referent? known = mention.Referent;
            char gender = known?.Gender ?? mention.Gender, number = known?.Number ?? mention.Number;
            if (number == 'p' || (gender != '-' && gender != pronoun.Gender))
            {
                continue;
            }

            bool person = known?.IsPerson ?? mention.IsPerson, body = known?.IsBody ?? mention.IsBody;
            if (!person && (!body || pronoun.IsPerson))
            {
                thing = true;
                subjectThing |= mention.IsSubject;
                continue;
            }

            // A body whose words tell no gender is not taken up, yet may be the one that is meant.
            anybody = true;
            several |= known is null || (only is not null && only != known);
            only = known;
            subject |= mention.IsSubject && (person || gender == pronoun.Gender);
        }

        return new Company(anybody, several ? null : only, subject, thing, subjectThing);
    }

    // A title or a dateline is no sentence before.
    private static bool LeadsOn(Passage before, Passage passage) => before == passage || (before.Block.Label == BlockLabel.Body && passage.Block.Label == BlockLabel.Body);

    private static bool WantsPerson(ReferentLexicon lexicon, ReferentMention pronoun)
    {
        SyntaxTree tree = pronoun.Passage.Tree;
        int predicate = ClauseReader.PredicateOf(tree, pronoun.First);
        return lexicon.WantsPerson(tree.LemmaWord(predicate), tree.Label(pronoun.First) == Dependency.NsubjPass || tree.Child(predicate, Dependency.AuxPass) >= 0);
    }
}
