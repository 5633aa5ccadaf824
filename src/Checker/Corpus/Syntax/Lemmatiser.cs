namespace Checker.Corpus.Syntax;

/// <summary>
/// Finds the lemma of a tagged word: what training saw of (form, part of speech); else the dictionary's reading that agrees best with the
/// tag; else the longest learned ending. Proper names, signs and numbers keep their form.
/// </summary>
internal sealed class Lemmatiser(MorphologicalDictionary dictionary, RuleTable seen, RuleTable endings, LemmaRule[] rules, RichTag[] tags)
{
    /// <summary>The longest ending a rule is learned for, in characters.</summary>
    public const int LongestEnding = 6;

    public const ushort KeepForm = 0;
    public const ushort LowerCase = 1;

    public LemmaRule[] Rules { get; } = rules;

    public RuleTable Seen { get; } = seen;

    public RuleTable Endings { get; } = endings;

    public void Lemmatise(SentenceFrame frame, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            var word = text.Slice(frame.Start[i], frame.Length[i]);
            var rule = RuleFor(word, tags[frame.Tag[i]], frame.Set[i]);
            frame.Rule[i] = rule;
            frame.Lemma[i] = Hash(word, Rules[rule]);
            frame.Meaning[i] = dictionary.Meaning(frame.Lemma[i], (Upos)frame.Pos[i]);
        }
    }

    public ushort RuleFor(ReadOnlySpan<char> word, RichTag tag, int set)
        => Seen.TryFind(SeenKey(word, tag.Upos), out var rule) ? rule : Unseen(word, tag, set);

    /// <summary>The rule for a form that training has not listed.</summary>
    public ushort Unseen(ReadOnlySpan<char> word, RichTag tag, int set)
    {
        if (tag.Upos is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct or Upos.Num)
        {
            return KeepForm;
        }

        if (char.IsUpper(word.Length > 0 ? word[0] : ' '))
        {
            // "Les" is not to be read as a name of the dictionary.
            var lower = dictionary.FindLower(word);
            set = lower >= 0 ? lower : set;
        }

        return FromDictionary(tag, set) is { } known ? known : FromEnding(word, tag);
    }

    public static uint SeenKey(ReadOnlySpan<char> word, Upos upos) => FeatureHash.Mix(210, FeatureHash.Lower(word), (uint)upos);

    public static uint EndingKey(ReadOnlySpan<char> ending, RichTag tag)
        => FeatureHash.Mix(211, FeatureHash.Lower(ending), (uint)tag.Upos, (uint)tag.Morphology.VerbForm);

    private ushort? FromDictionary(RichTag tag, int set)
    {
        var (best, bestScore) = ((ushort)0, -1);
        foreach (var reading in dictionary.Readings(set))
        {
            var other = RichTag.Unpack(reading.Tag);
            if (Content(other.Upos) != Content(tag.Upos))
            {
                continue;
            }

            var (a, b) = (other.Morphology, tag.Morphology);
            var score = (a.VerbForm == b.VerbForm ? 8 : 0) + (a.Mood == b.Mood ? 4 : 0) + (a.Tense == b.Tense ? 2 : 0) + (a.Number == b.Number ? 1 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (reading.Rule, score);
            }
        }

        return bestScore < 0 ? null : best;
    }

    private ushort FromEnding(ReadOnlySpan<char> word, RichTag tag)
    {
        for (var length = Math.Min(LongestEnding, word.Length); length > 0; length--)
        {
            if (Endings.TryFind(EndingKey(word[^length..], tag), out var rule) && Rules[rule].Strip <= word.Length)
            {
                return rule;
            }
        }

        return LowerCase;
    }

    private static Upos Content(Upos upos) => upos == Upos.Aux ? Upos.Verb : upos;

    private static uint Hash(ReadOnlySpan<char> word, LemmaRule rule)
    {
        var length = rule.LengthFor(word.Length);
        if (length > 256)
        {
            return FeatureHash.Lower(word);
        }

        Span<char> lemma = stackalloc char[256];
        return FeatureHash.Lower(lemma[..rule.Apply(word, lemma)]);
    }
}
