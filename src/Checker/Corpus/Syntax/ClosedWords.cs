using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The words that may be prepositions, conjunctions, pronouns, determiners, auxiliaries or particles though the dictionary lists them under other parts of speech (list
/// "syntax-closed-words"). No other word of the dictionary may be tagged so, the frequent function words apart: these classes take in no new members. A language
/// without the list has no such limit.
/// </summary>
internal sealed class ClosedWords(Language language)
{
    private readonly HashSet<uint> forms = [.. language.List("syntax-closed-words").SelectMany(entry => entry.Spellings()).Select(word => FeatureHash.Folded(word))];

    public static bool IsClosed(Upos upos) => upos is Upos.Adp or Upos.Aux or Upos.Cconj or Upos.Det or Upos.Part or Upos.Pron or Upos.Sconj;

    /// <summary>Marks the words of a frame that are of the open classes only.</summary>
    public void MarkOthers(SentenceFrame frame, FunctionWords functionWords)
    {
        for (var i = 0; i < frame.Count && forms.Count > 0; i++)
        {
            frame.Open[i] = frame.Set[i] >= 0 && !functionWords.Contains(frame.Form[i]) && !forms.Contains(frame.Form[i]);
        }
    }
}
