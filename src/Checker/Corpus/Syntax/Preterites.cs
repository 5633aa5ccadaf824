using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The past forms that are no participle (list "syntax-preterites"): "the number of victims rose" has a verb, whatever the tagger made of it, and the parser is to see it.
/// </summary>
internal sealed class Preterites(Language language)
{
    private readonly HashSet<uint> forms = [.. language.List("syntax-preterites").Select(entry => FeatureHash.Folded(entry.Term))];

    /// <summary>Makes finite verbs of those that were tagged as participles.</summary>
    public void Repair(SentenceFrame frame, Tagger tagger)
    {
        for (var i = 0; i < frame.Count && forms.Count > 0; i++)
        {
            if (tagger.Tags[frame.Tag[i]] is { Upos: Upos.Verb, Morphology: { VerbForm: VerbForm.Part, Tense: Tense.Past } } && forms.Contains(frame.Form[i]) && tagger.Finite(Tense.Past) is >= 0 and var past)
            {
                tagger.Set(frame, i, past);
            }
        }
    }
}
