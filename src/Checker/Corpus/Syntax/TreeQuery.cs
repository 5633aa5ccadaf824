namespace Checker.Corpus.Syntax;

/// <summary>What the repairs of a tree ask of a sentence whose links are not yet made: tags, and children by a walk over the sentence.</summary>
internal readonly ref struct TreeQuery(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int first, int end)
{
    private readonly ReadOnlySpan<TokenSyntax> syntax = syntax;

    public RichTag Tag(int token) => model.Tagger.Tags[syntax[token].Tag];

    public Upos Upos(int token) => this.Tag(token).Upos;

    public bool IsNominal(int token) => this.Upos(token) is Syntax.Upos.Noun or Syntax.Upos.Propn or Syntax.Upos.Pron;

    public bool IsPastParticiple(int token) => this.Tag(token) is { Upos: Syntax.Upos.Verb, Morphology: { VerbForm: VerbForm.Part, Tense: Tense.Past } };

    /// <summary>The first child with one of two relations, or -1.</summary>
    public int Child(int head, Dependency label, Dependency other)
    {
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head == head && (syntax[i].Label == label || syntax[i].Label == other))
            {
                return i;
            }
        }

        return -1;
    }

    public int Child(int head, Dependency label) => this.Child(head, label, label);

    /// <summary>Whether the words from <paramref name="from"/> up to the noun all hang on it: the noun's phrase begins there.</summary>
    public bool PhraseBegins(int from, int noun)
    {
        for (var i = from; i < noun; i++)
        {
            if (syntax[i].Head != noun)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the class of a past participle; -1 when there is none.</summary>
    public int PastParticiple => Array.FindIndex(model.Tagger.Tags, tag => tag is { Upos: Syntax.Upos.Verb, Morphology: { VerbForm: VerbForm.Part, Tense: Tense.Past } });

    /// <summary>Gets the class of a finite past; -1 when there is none.</summary>
    public int Finite => model.Tagger.Finite(Tense.Past);

    /// <summary>The first class of a part of speech in the singular, or of none; -1 when there is none.</summary>
    public int Class(Upos upos) => Array.FindIndex(model.Tagger.Tags, tag => tag.Upos == upos && tag.Morphology.Number != Number.Plur);
}
