namespace Checker.Dimensions.Attributions;

/// <summary>How a mention refers.</summary>
internal enum EntityMentionSort
{
    Name,
    Description,
    Acronym,
    Pronoun,
}

/// <summary>A mention of a person or body as the resolver reads it, by token indexes.</summary>
internal sealed class EntityMention
{
    public required EntityMentionSort Sort { get; init; }

    public required Phrase Span { get; init; }

    public required int Unit { get; init; }

    /// <summary>The capitalised words that name, without title and function; none for descriptions and pronouns.</summary>
    public Phrase Name { get; init; } = Phrase.None;

    /// <summary>The noun that says what it is ("préfète", "Conseil"), or -1.</summary>
    public int Head { get; init; } = -1;

    public bool IsPerson { get; init; }

    public bool IsBody { get; init; }

    /// <summary>'m', 'f' or '-'.</summary>
    public char Gender { get; init; } = '-';

    /// <summary>'s', 'p' or '-'.</summary>
    public char Number { get; init; } = 's';

    /// <summary>"le", "the", "cette": may take up something known.</summary>
    public bool Definite { get; init; }

    /// <summary>A complement narrows it ("la direction de Belcor").</summary>
    public bool Narrowed { get; init; }

    public bool Possessed { get; init; }

    /// <summary>Stands after no preposition: a likely subject.</summary>
    public bool Free { get; init; }

    /// <summary>For an acronym in brackets, the mention before it.</summary>
    public EntityMention? Defines { get; init; }

    /// <summary>One capitalised word at the start of a sentence: a name only if it is one elsewhere.</summary>
    public bool Weak { get; init; }

    public Entity? Entity { get; set; }
}

/// <summary>A person or body of a document with its mentions in order.</summary>
internal sealed class Entity
{
    public List<EntityMention> Mentions { get; } = [];

    public bool IsPerson { get; set; }

    public bool IsBody { get; set; }

    public char Gender { get; set; } = '-';

    public char Number { get; set; } = '-';

    /// <summary>Some mention names it in two words or more.</summary>
    public bool Full { get; set; }

    /// <summary>Some mention names it.</summary>
    public bool Named { get; private set; }

    /// <summary>Some mention says more than a bare noun.</summary>
    public bool Told { get; private set; }

    /// <summary>The word numbers of the nouns it was called by.</summary>
    public List<int> Heads { get; } = [];

    public EntityMention Last => this.Mentions[^1];

    /// <summary>Adds a mention and takes over what it tells.</summary>
    public void Add(EntityMention mention, int head)
    {
        if (head > 0 && !this.Heads.Contains(head))
        {
            this.Heads.Add(head);
        }

        this.Named |= mention.Sort == EntityMentionSort.Name;
        this.Told |= mention.Sort != EntityMentionSort.Description || mention.Narrowed;
        this.Mentions.Add(mention);
        mention.Entity = this;
        this.IsPerson |= mention.IsPerson;
        this.IsBody |= mention.IsBody && !this.IsPerson;
        this.Gender = this.Gender == '-' ? mention.Gender : this.Gender;
        this.Number = this.Number == '-' ? mention.Number : this.Number;
    }

    /// <summary>The mention that names it most fully, else the first one.</summary>
    public EntityMention Fullest()
    {
        EntityMention best = this.Mentions[0];
        foreach (EntityMention mention in this.Mentions)
        {
            if (Weight(mention) > Weight(best))
            {
                best = mention;
            }
        }

        return best;
    }

    private static int Weight(EntityMention mention) => mention.Sort switch
    {
        EntityMentionSort.Name => 100 + (mention.Name.End - mention.Name.First),
        EntityMentionSort.Acronym => 60,
        EntityMentionSort.Description => 50,
        _ => 0,
    };
}
