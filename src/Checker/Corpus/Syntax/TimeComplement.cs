namespace Checker.Corpus.Syntax;

/// <summary>
/// Keeps bare time words out of what a verb takes: in "ont accepté vendredi de retirer", "agreed Friday to withdraw" the day is no object and has no clause of its own, so that the
/// infinitive is the verb's.
/// </summary>
internal static class TimeComplement
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Label == Dependency.Obj && lexicon.TimeNouns[syntax[i].LemmaWord] && IsBare(syntax, i, first, end))
            {
                syntax[i].Label = Dependency.Obl;
            }

            var time = syntax[i].Head;
            if (time < first || time > i || !lexicon.TimeNouns[syntax[time].LemmaWord] || syntax[i].Label is not (Dependency.Acl or Dependency.Xcomp or Dependency.Advcl)
                || model.Tagger.Tags[syntax[i].Tag].Morphology.VerbForm != VerbForm.Inf)
            {
                continue;
            }

            var verb = syntax[time].Head;
            if (verb >= first && model.Tagger.Tags[syntax[verb].Tag].Upos == Upos.Verb && verb < time)
            {
                (syntax[i].Head, syntax[i].Label) = (verb, Dependency.Xcomp);
                syntax[time].Label = syntax[time].Label == Dependency.Obj ? Dependency.Obl : syntax[time].Label;
            }
        }
    }

    // Behind its verb, with no article, number, adjective or complement: "a décidé lundi", no "spent the week".
    private static bool IsBare(ReadOnlySpan<TokenSyntax> syntax, int time, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head == time && syntax[i].Label is not (Dependency.Punct or Dependency.Acl or Dependency.Xcomp or Dependency.Advcl or Dependency.Flat or Dependency.FlatName or Dependency.Compound or Dependency.Advmod))
            {
                return false;
            }
        }

        return syntax[time].Head >= first && syntax[time].Head < time;
    }
}
