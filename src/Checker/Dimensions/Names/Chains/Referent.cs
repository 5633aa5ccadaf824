namespace Checker.Dimensions.Names.Chains;

/// <summary>How a mention refers.</summary>
internal enum ReferentSort { Name, Description, Pronoun }

/// <summary>One place where a text speaks of a person or body; token indexes of its passage, the end not included.</summary>
internal sealed class ReferentMention
{
    public required ReferentSort Sort { get; init; }

    public required Passage Passage { get; init; }

    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>Gets the number of its sentence in the document; sentences inside a quotation do not count.</summary>
    public required int Unit { get; init; }

    /// <summary>Gets the name, null for descriptions and pronouns.</summary>
    public NameMention? Name { get; init; }

    /// <summary>Gets the noun that says what it is ("préfète", "Conseil"), or -1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Gets the noun of an apposition behind the name, or -1.</summary>
    public int Apposed { get; init; } = -1;

    public bool IsPerson { get; init; }

    public bool IsBody { get; init; }

    /// <summary>Gets 'm', 'f' or '-'.</summary>
    public char Gender { get; init; } = '-';

    /// <summary>Gets 's', 'p' or '-'.</summary>
    public char Number { get; init; } = 's';

    /// <summary>Gets whether it may take up something known: "le", "the", "cette".</summary>
    public bool Definite { get; init; }

    /// <summary>Gets whether a complement narrows it ("la direction de Belcor").</summary>
    public bool Narrowed { get; init; }

    public bool Possessed { get; init; }

    /// <summary>Gets whether no preposition governs it: a likely subject.</summary>
    public bool Free { get; init; }

    /// <summary>Gets or sets the chain that it is part of.</summary>
    public Referent? Referent { get; set; }

    /// <summary>Gets the span without title and description: the name, else the whole.</summary>
    public TextSpan Span => this.Name?.Span ?? this.Passage.SpanOf(this.First, this.End - 1);

    /// <summary>Gets the number of words of the name; 0 without one.</summary>
    public int Words => this.Name is { } name ? name.Last - name.First + 1 : 0;

    /// <summary>Gets whether a word beside the head changes the post ("ministre adjoint", "former judge"): the bare noun does not take it up.</summary>
    public bool Modified { get; init; }

    /// <summary>Gets the vocabulary number of the head noun, or 0.</summary>
    public int HeadWord => this.Modified ? 0 : this.WordOf(this.Head);

    /// <summary>Gets the vocabulary number of the noun in apposition, or 0.</summary>
    public int ApposedWord => this.WordOf(this.Apposed);

    private int WordOf(int token) => token >= 0 ? this.Passage.Tokens[token].Word : 0;
}

/// <summary>A person or body of a document, named or not, with all its mentions in the order of the text.</summary>
internal sealed class Referent
{
    /// <summary>Gets the number of its <see cref="NameEntity"/>, or -1 while nobody names it.</summary>
    public int Entity { get; init; } = -1;

    public List<ReferentMention> Mentions { get; } = [];

    public bool IsPerson { get; private set; }

    public bool IsBody { get; private set; }

    public char Gender { get; private set; } = '-';

    public char Number { get; private set; } = '-';

    /// <summary>Gets whether some mention names it.</summary>
    public bool Named => this.Entity >= 0;

    /// <summary>Gets whether some mention names it in two words or more.</summary>
    public bool Full { get; private set; }

    /// <summary>Gets whether some mention says more than a bare noun.</summary>
    public bool Told { get; private set; }

    /// <summary>Gets the vocabulary numbers of the nouns it was called by.</summary>
    public List<int> Heads { get; } = [];

    /// <summary>Gets the nouns that, bare, would be another post: of a "ministre adjoint", "ministre".</summary>
    public List<int> Barred { get; } = [];

    public ReferentMention Last => this.Mentions[^1];

    /// <summary>Adds a mention and takes over what it tells.</summary>
    public void Add(ReferentMention mention)
    {
        if (mention.Modified && mention.Head >= 0)
        {
            this.Barred.Add(mention.Passage.Tokens[mention.Head].Word);
        }

        this.Call(mention.HeadWord);
        this.Call(mention.ApposedWord);
        mention.Referent = this;
        this.Mentions.Add(mention);
        this.Full |= mention.Words > 1;
        this.Told |= mention.Sort != ReferentSort.Description || mention.Narrowed;
        this.IsPerson |= mention.IsPerson;
        this.IsBody |= mention.IsBody && !this.IsPerson;
        this.Gender = this.Gender == '-' ? mention.Gender : this.Gender;
        this.Number = this.Number == '-' ? mention.Number : this.Number;
    }

    /// <summary>Returns the mention that names it most fully, else the first one that describes it.</summary>
    public ReferentMention Fullest()
    {
        ReferentMention best = this.Mentions[0];
        foreach (ReferentMention mention in this.Mentions)
        {
            best = Weight(mention) > Weight(best) ? mention : best;
        }

        return best;
    }

    private void Call(int word)
    {
        if (word > 0 && !this.Heads.Contains(word))
        {
            this.Heads.Add(word);
        }
    }

    private static int Weight(ReferentMention mention) => mention.Sort switch
    {
        ReferentSort.Name when mention.Name!.Expansion.Length > 0 || (mention.Words == 1 && BodyMatcher.IsAcronym(mention.Name.Surface)) => 60,
        ReferentSort.Name => 100 + mention.Words,
        ReferentSort.Description => 50,
        _ => 0,
    };
}
