namespace Checker.Corpus.Syntax;

/// <summary>One reading of a form: its tag and the rule to its lemma.</summary>
internal readonly record struct Analysis(int Tag, ushort Rule);

/// <summary>
/// What a language's dictionary knows of a form: the readings, in order of likelihood, and the ambiguity class, the set of their tags,
/// which is what the tagger learns from; and, where it names them, the classes of meaning of lemmas.
/// </summary>
internal sealed class MorphologicalDictionary
{
    private readonly FormAutomaton forms;
    private readonly Analysis[][] sets;
    private readonly uint[] classes;
    private readonly RuleTable meanings;

    public MorphologicalDictionary(FormAutomaton forms, Analysis[][] sets, LemmaRule[] rules, RuleTable meanings, WordClusterTable clusters)
    {
        this.meanings = meanings;
        Clusters = clusters;
        this.forms = forms;
        this.sets = sets;
        Rules = rules;
        classes = new uint[sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            classes[i] = ClassOf(sets[i]);
        }
    }

    public LemmaRule[] Rules { get; }

    /// <summary>Gets the clusters of like use of the language's words.</summary>
    public WordClusterTable Clusters { get; }

    /// <summary>The key of a noun, name or verb in the table of meanings.</summary>
    public static uint MeaningKey(uint lemma, Upos upos) => FeatureHash.Mix(212, lemma, (uint)upos);

    /// <summary>The class of meaning of a lemma (a person, a place, an act, speech ...) by its hash, or 0.</summary>
    public byte Meaning(uint lemma, Upos upos)
    {
        var kind = upos == Upos.Aux ? Upos.Verb : upos;
        return kind is Upos.Noun or Upos.Propn or Upos.Verb && meanings.TryFind(MeaningKey(lemma, kind), out var meaning) ? (byte)meaning : (byte)0;
    }

    /// <summary>The number of the set of readings of a form (as written, else in lower case), or -1 when the form is unknown.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        var set = forms.Find(form, lower: false);
        if (set < 0)
        {
            set = forms.Find(form, lower: true);
        }

        return set < sets.Length ? set : -1;
    }

    /// <summary>The number of the set of readings of the lower-case form, or -1.</summary>
    public int FindLower(ReadOnlySpan<char> form)
    {
        var set = forms.Find(form, lower: true);
        return set < sets.Length ? set : -1;
    }

    public ReadOnlySpan<Analysis> Readings(int set) => set < 0 ? [] : sets[set];

    /// <summary>The hash of the set of tags, 0 for an unknown form.</summary>
    public uint ClassHash(int set) => set < 0 ? 0 : classes[set];

    private static uint ClassOf(Analysis[] readings)
    {
        // Order of likelihood differs between forms of one class: sum, so that order is not part of it.
        var hash = 1U;
        for (var i = 0; i < readings.Length; i++)
        {
            var seen = false;
            for (var j = 0; j < i && !seen; j++)
            {
                seen = readings[j].Tag == readings[i].Tag;
            }

            hash += seen ? 0 : FeatureHash.Mix(200, (uint)readings[i].Tag);
        }

        return hash;
    }
}
