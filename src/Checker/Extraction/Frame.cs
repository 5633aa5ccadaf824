using Checker.Corpus.Syntax;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;
using Checker.Extraction.Claims;
using Checker.Extraction;

namespace Checker;

/// <summary>One sentence with all its refined mentions: what a <c>Dimension</c> reads its claims from.</summary>
public sealed class Frame
{
    private readonly IReadOnlyList<NameMention> passageNames;
    private readonly List<NameMention> references;

    internal Frame(DocumentFrame document, Passage passage, int sentence, PassageWords words, IReadOnlyList<Mention> mentions, IReadOnlyList<AttributionMention> attributions, IReadOnlyList<NameMention> passageNames, IReadOnlyList<NameMention> references)
    {
        this.ReferencesAround = references;
        this.references = Within(references, passage.Sentences[sentence]);
        this.passageNames = passageNames;
        this.Document = document;
        this.Passage = passage;
        this.Sentence = passage.Sentences[sentence];
        this.Words = words;
        this.Mentions = mentions;
        this.Attributions = attributions;
        this.Events = new EventReader(this);
        this.Arguments = new ArgumentReader(this);
        this.Stances = new StanceReader(this);
    }

    /// <summary>Gets the passage that the sentence is part of.</summary>
    public Passage Passage { get; }

    /// <summary>Gets the mentions of the sentence in text order, overlaps settled.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    internal DocumentFrame Document { get; }

    internal Sentence Sentence { get; }

    internal PassageWords Words { get; }

    internal IReadOnlyList<AttributionMention> Attributions { get; }

    internal EventReader Events { get; }

    internal ArgumentReader Arguments { get; }

    internal StanceReader Stances { get; }

    internal IEnumerable<NameMention> Names => this.Mentions.OfType<NameMention>();

    /// <summary>Returns the folded names of the passage up to this sentence's end: "C'est la première visite" speaks of who was named before.</summary>
    internal IReadOnlyList<string> PassageNames() =>
        [.. this.passageNames.Where(name => name.First < this.Sentence.End).Select(name => ClaimMaker.NameKey(this, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Gets the names of the whole passage, in text order.</summary>
    internal IReadOnlyList<NameMention> NamesAround => this.passageNames;

    /// <summary>Gets what stands for a person or body named elsewhere in the document, of the whole passage: "la préfète", "il".</summary>
    internal IReadOnlyList<NameMention> ReferencesAround { get; }

    /// <summary>Gets the names of the sentence and what stands for names.</summary>
    internal IEnumerable<NameMention> NamesAndReferences => this.references.Count == 0 ? this.Names : this.Names.Concat(this.references);

    /// <summary>Returns the names of a sentence of the passage, this one or one before it.</summary>
    internal IEnumerable<NameMention> NamesOf(Sentence sentence) => this.passageNames.Where(name => name.First >= sentence.First && name.First < sentence.End);

    internal IEnumerable<DateMention> Dates => this.Mentions.OfType<DateMention>();

    private static List<NameMention> Within(IReadOnlyList<NameMention> references, Sentence sentence)
    {
        List<NameMention> found = [];
        for (int i = Sorted.FirstFrom(references, sentence.First); i < references.Count && references[i].First < sentence.End; i++)
        {
            found.Add(references[i]);
        }

        return found;
    }
}
