using Checker.Corpus.Syntax;

namespace Checker.Extraction;

/// <summary>Reads polarity and modality of an event: negation of its own clause or noun ("ce retrait n'aura pas d'effet" denies no withdrawal), mood and tense of its verb, auxiliaries of possibility and duty (list "modal-verbs").</summary>
internal sealed class StanceReader(Frame frame)
{
    private readonly SyntaxTree tree = frame.Passage.Tree;

    public Stance Read(int eventToken)
    {
        SyntaxLexicon lexicon = SyntaxLexicon.For(frame.Passage.Language);
        int predicate = ClauseReader.PredicateOf(this.tree, eventToken);
        bool negated = predicate == eventToken ? NegationReader.Of(this.tree, lexicon, predicate) is not null : NegationReader.NegatesNoun(this.tree, lexicon, eventToken);
        return new Stance(negated, this.ModalityOf(predicate));
    }

    private Modality ModalityOf(int predicate)
    {
        int verb = ClauseReader.VerbOf(this.tree, predicate);
        Morphology features = this.tree.Features(verb);
        Modality modality = features.Mood == Mood.Cnd ? Modality.Hearsay : features.Tense == Tense.Fut ? Modality.Planned : Modality.Actual;

        // "devrait commencer", "va fermer", "prévoit de retirer": the governing verb tells, and so does an auxiliary of the predicate itself.
        foreach (int child in this.tree.Children(predicate))
        {
            if (this.tree.Label(child) is Dependency.Aux or Dependency.Advmod && this.Told(child) is { } told)
            {
                return told;
            }
        }

        int head = this.tree.Head(predicate);
        return head >= 0 && this.tree.Label(predicate) is Dependency.Xcomp or Dependency.Ccomp && this.Told(head) is { } governed ? governed : modality;
    }

    private Modality? Told(int token) => ModalVerbs.For(frame.Passage.Language).GetValueOrDefault(this.tree.LemmaWord(token)) switch
    {
        0 => null,
        var found => (Modality)found,
    };
}
