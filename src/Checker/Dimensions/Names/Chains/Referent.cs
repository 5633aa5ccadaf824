namespace Checker.Dimensions.Names.Chains;

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

    /// <summary>Says whether a noun stood beside its name, or in it.</summary>
    public bool IsNamedWith(int head) => head > 0 && this.Mentions.Exists(mention => mention.Name is not null && (mention.HeadWord == head || mention.ApposedWord == head));

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
