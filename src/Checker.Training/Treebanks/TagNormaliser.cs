using Checker.Corpus.Syntax;

namespace Checker.Training.Treebanks;

/// <summary>Drops the features that treebanks mark unevenly, so that they agree on one set of tags.</summary>
internal static class TagNormaliser
{
    public static RichTag Normalise(Upos upos, Morphology m)
    {
        var number = upos is Upos.Num or Upos.Propn or Upos.Sym or Upos.X or Upos.Punct or Upos.Adp or Upos.Adv ? Number.None : m.Number;
        var pronoun = upos switch
        {
            Upos.Det => m.PronType is PronType.Art or PronType.Dem or PronType.Int or PronType.Neg ? m.PronType : PronType.None,
            Upos.Pron or Upos.Adv => m.PronType,
            _ => PronType.None,
        };
        var verb = upos is Upos.Verb or Upos.Aux;
        if (upos == Upos.Aux && m.VerbForm == VerbForm.Part)
        {
            number = Number.None;
        }

        var negative = m.Negative && upos is Upos.Adv or Upos.Part;
        return new RichTag(upos, verb
            ? Morphology.Create(m.VerbForm, m.Mood, m.Tense, number)
            : Morphology.Create(VerbForm.None, Mood.None, Tense.None, number, pronoun, negative && m.Negative));
    }
}
