using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads as a verb what the tagger took for a noun though it has an object ("The bomb hit a school", "The airline cut 200 jobs"): the noun right before it, taken for a part of a
/// compound, is its subject, and what stands before that is the subject's. The dictionary must know the verb.
/// </summary>
internal static class VerbAsNoun
{
    public static void Repair(SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var verb = first + 1; verb < end; verb++)
        {
            var subject = verb - 1;
            if (model.Tagger.Tags[syntax[verb].Tag].Upos != Upos.Noun || !IsClause(syntax[verb].Label) || syntax[subject].Head != verb || syntax[subject].Label != Dependency.Compound
                || model.Tagger.Tags[syntax[subject].Tag].Upos is not (Upos.Noun or Upos.Propn) || !HasObjectOnly(syntax, verb, first, end))
            {
                continue;
            }

            var tag = TagOf(model, tokens[verb].Span.Of(text), model.Tagger.Tags[syntax[subject].Tag].Morphology.Number == Number.Plur);
            if (tag < 0)
            {
                continue;
            }

            for (var i = first; i < subject; i++)
            {
                if (syntax[i].Head == verb && syntax[i].Label is Dependency.Det or Dependency.Amod or Dependency.Compound or Dependency.Nummod or Dependency.Nmod or Dependency.NmodPoss)
                {
                    syntax[i].Head = subject;
                }
            }

            syntax[subject].Label = Dependency.Nsubj;
            Retag.To(model, language, text, tokens[verb], ref syntax[verb], tag);
        }
    }

    /// <summary>
    /// Likewise where the verb was taken for a part of its own object: no noun has an object, so that in "The shelling hit grain silos" it is hit by "the shelling".
    /// </summary>
    public static void RepairObject(SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var verb = first + 1; verb < end; verb++)
        {
            var (subject, noun) = (verb - 1, syntax[verb].Head);
            if (tree.Upos(verb) != Upos.Noun || syntax[verb].Label != Dependency.Compound || noun <= verb || syntax[noun].Label != Dependency.Obj || syntax[noun].Head != subject
                || tree.Upos(subject) is not (Upos.Noun or Upos.Propn) || !IsClause(syntax[subject].Label) || tree.Child(subject, Dependency.Cop, Dependency.Nsubj) >= 0)
            {
                continue;
            }

            var tag = TagOf(model, tokens[verb].Span.Of(text), tree.Tag(subject).Morphology.Number == Number.Plur);
            if (tag < 0)
            {
                continue;
            }

            (syntax[verb].Head, syntax[verb].Label) = (syntax[subject].Head, syntax[subject].Label);
            (syntax[subject].Head, syntax[subject].Label) = (verb, Dependency.Nsubj);
            for (var i = verb + 1; i < end; i++)
            {
                syntax[i].Head = syntax[i].Head == subject ? verb : syntax[i].Head;
            }

            Retag.To(model, language, text, tokens[verb], ref syntax[verb], tag);
        }
    }

    private static bool IsClause(Dependency label) => label is Dependency.Root or Dependency.Ccomp or Dependency.Parataxis or Dependency.Advcl or Dependency.Conj;

    // An object after it, and nothing that only a noun or the predicate of a copula has.
    private static bool HasObjectOnly(ReadOnlySpan<TokenSyntax> syntax, int verb, int first, int end)
    {
        var found = false;
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head != verb)
            {
                continue;
            }

            if (syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Cop or Dependency.Aux or Dependency.AuxPass or Dependency.Case or Dependency.Expl)
            {
                return false;
            }

            found |= i > verb && syntax[i].Label == Dependency.Obj;
        }

        return found;
    }

    // A present where the form is marked for it or several act, else a past that is written like the base; -1 where no verb is known.
    private static int TagOf(SyntaxModel model, ReadOnlySpan<char> word, bool several)
    {
        var tense = Tense.None;
        foreach (var reading in model.Dictionary.Readings(model.Dictionary.Find(word)))
        {
            var tag = RichTag.Unpack(reading.Tag);
            if (tag.Upos == Upos.Verb && tag.Morphology.VerbForm is VerbForm.Fin or VerbForm.Inf)
            {
                tense = tag.Morphology.Tense == Tense.Pres ? Tense.Pres : tag.Morphology.Tense == Tense.None && several && tense != Tense.Past ? Tense.Pres : Tense.Past;
            }
        }

        return tense == Tense.None ? -1 : model.Tagger.Finite(tense);
    }
}
