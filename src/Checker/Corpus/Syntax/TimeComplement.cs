namespace Checker.Corpus.Syntax;

/// <summary>
/// Gives an infinitive back to its verb where a time word between them drew it away: in "ont accepté vendredi de retirer", "agreed Friday to withdraw" the
/// day is no object and has no clause of its own.
/// </summary>
internal static class TimeComplement
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
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
}
