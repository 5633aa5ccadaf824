namespace Checker.Dimensions.Names.Chains;

/// <summary>How a mention refers.</summary>
internal enum ReferentSort
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a noun that says what it is: "la préfète".</summary>
    Description,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Not at all: a thing, or somebody whom no chain takes up ("lui", "him"). It stands in the way of a pronoun that it agrees with.</summary>
    Aside,
}

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

    /// <summary>Gets a value indicating whether it is the subject of a clause.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Gets or sets a value indicating whether the text leaves it no second reading.</summary>
    public bool Certain { get; set; }

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
