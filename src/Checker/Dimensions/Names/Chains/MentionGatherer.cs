using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Dimensions.Names.Chains;

/// <summary>Gathers the places of one passage where people and bodies are spoken of, in the order of the text: the detected names with the nouns that stand with them, descriptions, pronouns, and the things that stand among them.</summary>
internal sealed class MentionGatherer
{
    private readonly Passage passage;
    private readonly ReferentLexicon lexicon;
    private readonly SyntaxTree tree;
    private readonly DescriptionFinder descriptions;
    private readonly PronounFinder pronouns;
    private readonly ThingFinder things;
    private readonly NameMention?[] names;
    private readonly Dictionary<NameMention, DescriptionFinder.NounSpan> before = [];
    private readonly Dictionary<NameMention, int> behind = [];

    public MentionGatherer(Passage passage, IReadOnlyList<NameMention> names)
    {
        this.passage = passage;
        this.lexicon = ReferentLexicon.Of(passage.Language);
        this.tree = passage.Tree;
        this.descriptions = new DescriptionFinder(passage, this.lexicon);
        this.pronouns = new PronounFinder(passage, this.lexicon);
        this.things = new ThingFinder(passage, this.lexicon);
        this.names = new NameMention?[passage.Tokens.Length];
        foreach (NameMention name in names)
        {
            for (int i = name.First; i <= name.Last; i++)
            {
                this.names[i] = name;
            }
        }
    }

    /// <summary>Appends the mentions; <paramref name="unit"/> counts the sentences of the document, those inside a quotation left out.</summary>
    public void Gather(ref int unit, List<ReferentMention> found)
    {
        foreach (Sentence sentence in this.passage.Sentences)
        {
            unit += this.passage.Tokens[sentence.First].Is(TokenTraits.Quoted) ? 0 : 1;
            List<DescriptionFinder.NounSpan> free = this.Free(sentence);
            int next = 0;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (next < free.Count && free[next].Head == i)
                {
                    this.Describe(free[next++], unit, found);
                }
                else if (this.names[i] is { } name)
                {
                    if (name.First == i)
                    {
                        this.Name(name, sentence, unit, found);
                    }
                }
                else if (this.pronouns.At(i, unit) is { } pronoun)
                {
                    found.Add(pronoun);
                }
                else if (this.things.At(i, unit, this.names) is { } thing)
                {
                    found.Add(thing);
                }
            }
        }
    }

    // The noun phrases that stand with no name; those that do are kept for it. From the right, so that "le porte-parole, le commissaire X" finds the name behind both.
    private List<DescriptionFinder.NounSpan> Free(Sentence sentence)
    {
        List<DescriptionFinder.NounSpan> free = [];
        for (int i = sentence.End - 1; i >= sentence.First; i--)
        {
            if (this.names[i] is null && this.descriptions.At(i, sentence) is { } span && !this.Joins(span, sentence))
            {
                free.Add(span);
            }
        }

        free.Reverse();
        return free;
    }

    private bool Joins(DescriptionFinder.NounSpan span, Sentence sentence)
    {
        ReferentNoun noun = this.lexicon.Noun(this.passage, span.Head);
        if (this.NameAt(span.Core, sentence) is { } direct && Fits(noun, direct))
        {
            // A second noun before it ("l'ancien ministre et avocat X") does not hide the first.
            this.before[direct] = this.before.TryGetValue(direct, out DescriptionFinder.NounSpan known) ? known with { First = Math.Min(known.First, span.First) } : span;
            return true;
        }

        if (!noun.IsPerson)
        {
            return span.First - 2 >= sentence.First && this.IsComma(span.First - 1) && this.names[span.First - 2] is { Sort: NameSort.Organisation or NameSort.Other } body && Fits(noun, body) && this.behind.TryAdd(body, span.Head);
        }

        if (this.IsComma(span.End) && this.NameBehind(span.End + 1, sentence) is { } apposed && Fits(noun, apposed) && this.Closes(apposed.Last + 1, sentence))
        {
            this.before[apposed] = this.before.TryGetValue(apposed, out DescriptionFinder.NounSpan known) ? known with { First = span.First, Head = span.Head } : span;
            return true;
        }

        // "À X, le préfet a fermé": the subject of what follows is no apposition.
        return span.First - 2 >= sentence.First && this.IsComma(span.First - 1) && this.names[span.First - 2] is { } name && Fits(noun, name) && !(this.IsSubject(span.Head) && !this.Closes(span.End, sentence)) && !this.IsEnumerated(span, name) && this.behind.TryAdd(name, span.Head);
    }

    private static bool Fits(ReferentNoun noun, NameMention name) => noun.IsPerson
        ? name.Sort is NameSort.Person or NameSort.Other || (name.Sort == NameSort.Place && name.Title.Length > 0)
        : name.Sort is NameSort.Organisation or NameSort.Other or NameSort.Person;

    private NameMention? NameAt(int token, Sentence sentence) => token < sentence.End && this.names[token] is { } name && name.First == token ? name : null;

    // A name, or one with a description or title of its own before it.
    private NameMention? NameBehind(int token, Sentence sentence)
    {
        for (int i = token; i < Math.Min(sentence.End, token + 8); i++)
        {
            if (this.NameAt(i, sentence) is { } name)
            {
                return i == token || (this.before.TryGetValue(name, out DescriptionFinder.NounSpan own) && own.First == token) || (name.Title.Length > 0 && name.Title.Start == this.passage.Tokens[token].Start) ? name : null;
            }
        }

        return null;
    }

    private bool Closes(int token, Sentence sentence) => token >= sentence.End || this.passage.Tokens[token].Kind != TokenKind.Word;

    // "X, le préfet et le maire": one of a list.
    private bool IsEnumerated(DescriptionFinder.NounSpan span, NameMention name) =>
        this.tree.Label(span.Head) == Dependency.Conj && this.tree.Child(span.Head, Dependency.Cc) >= 0 && this.tree.IsWithin(span.Head, name.First);

    private bool IsComma(int token) => token >= 0 && token < this.passage.Tokens.Length && this.passage.Text[this.passage.Tokens[token].Start] == ',' && this.passage.Tokens[token].Length == 1;

    private void Describe(DescriptionFinder.NounSpan span, int unit, List<ReferentMention> found)
    {
        ReferentNoun noun = this.lexicon.Noun(this.passage, span.Head);
        Determiner determiner = this.descriptions.DeterminerOf(span);
        bool medium = noun.Kind == ReferentKind.Outlet && span.End == span.Core && !this.lexicon.IsGeneric(this.passage.Tokens[span.Head].Word);
        if ((determiner.Kind == DeterminerKind.None && !(this.descriptions.IsCounted(span) && noun.IsPerson)) || medium || this.descriptions.IsPredicate(span.Head))
        {
            return;
        }

        found.Add(new ReferentMention
        {
            Sort = ReferentSort.Description,
            Passage = this.passage,
            First = span.First,
            End = span.End,
            Unit = unit,
            Head = span.Head,
            IsPerson = noun.IsPerson,
            IsBody = noun.IsBody,
            Gender = noun.Gender != '-' ? noun.Gender : determiner.Gender,
            Number = noun.Number == '-' ? determiner.Number : noun.Number,
            Definite = determiner.Kind == DeterminerKind.Definite,
            Narrowed = span.End > span.Core,
            Possessed = determiner.Kind == DeterminerKind.Possessive,
            Free = this.IsFree(span.First),
            IsSubject = this.IsSubject(span.Head),
        });
    }

    private void Name(NameMention name, Sentence sentence, int unit, List<ReferentMention> found)
    {
        bool described = this.before.TryGetValue(name, out DescriptionFinder.NounSpan span);
        int head = described ? span.Head : this.InnerHead(name), apposed = this.behind.GetValueOrDefault(name, -1);
        bool titled = name.Title.Length > 0;
        ReferentNoun noun = head >= 0 ? this.lexicon.Noun(this.passage, head) : default, second = apposed >= 0 ? this.lexicon.Noun(this.passage, apposed) : default;
        if (name.Sort == NameSort.Country || (name.Sort == NameSort.Place && !titled && !noun.IsPerson))
        {
            return;
        }

        bool given = name.Sort == NameSort.Other && name.First == name.Last && NameLexicon.GenderOf(Folding.Key(name.Surface), this.lexicon.IsFrench) != '-';
        bool person = name.Sort != NameSort.Organisation && (name.Sort == NameSort.Person || titled || given || noun.IsPerson || second.IsPerson) && !(described && noun.IsBody);
        int first = described ? span.First : this.FirstOf(name, sentence);
        found.Add(new ReferentMention
        {
            Sort = ReferentSort.Name,
            Passage = this.passage,
            First = first,
            End = name.Last + 1,
            Unit = unit,
            Name = name,
            Head = head,
            Apposed = apposed,
            Modified = described && this.IsModified(first, name.First),
            IsPerson = person,
            IsBody = !person && (name.Sort == NameSort.Organisation || noun.IsBody || second.IsBody),
            Gender = this.Gender(name, noun, second, first, person),
            Number = person ? 's' : noun.Number is 's' or 'p' ? noun.Number : this.lexicon.Determiner(this.passage.Tokens[first]).Number is 'p' ? 'p' : '-',
            Definite = true,
            Free = this.IsFree(first),
            IsSubject = this.IsSubject(name, first),
        });
    }

    private bool IsModified(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (this.lexicon.IsModifier(this.passage.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The noun of a body's own name: "le Conseil", "the Northern Rail Union"; French heads come first, English ones last, before any "of".
    private int InnerHead(NameMention name)
    {
        int head = -1;
        for (int i = name.First; i <= name.Last && name.Sort != NameSort.Person && !(head >= 0 && this.tree.Upos(i) == Upos.Adp); i++)
        {
            if (this.lexicon.Noun(this.passage, i).IsBody)
            {
                head = i;
                if (this.lexicon.IsFrench)
                {
                    break;
                }
            }
        }

        return head;
    }

    private int FirstOf(NameMention name, Sentence sentence)
    {
        int first = name.First;
        while (name.Title.Length > 0 && first > sentence.First && this.passage.Tokens[first - 1].Start >= name.Title.Start)
        {
            first--;
        }

        return first > sentence.First && this.lexicon.Determiner(this.passage.Tokens[first - 1]).Kind != DeterminerKind.None ? first - 1 : first;
    }

    private char Gender(NameMention name, ReferentNoun noun, ReferentNoun second, int first, bool person)
    {
        ReadOnlySpan<Token> tokens = this.passage.Tokens;
        char given = person ? NameLexicon.GenderOf(Folding.Key(this.passage.Form(tokens[name.First])), this.lexicon.IsFrench) : '-';
        given = given == '-' && name.Title.Length > 0 ? this.lexicon.TitleGender(tokens, this.TokenAt(name.Title.Start, name.First)) : given;
        given = given == '-' ? noun.Gender is 'm' or 'f' ? noun.Gender : second.Gender is 'm' or 'f' ? second.Gender : '-' : given;
        return given == '-' ? this.lexicon.Determiner(tokens[first]).Gender is 'm' or 'f' ? this.lexicon.Determiner(tokens[first]).Gender : '-' : given;
    }

    private int TokenAt(int start, int from)
    {
        while (from > 0 && this.passage.Tokens[from].Start > start)
        {
            from--;
        }

        return from;
    }

    private bool IsSubject(int token) => this.tree.Label(token) is Dependency.Nsubj or Dependency.NsubjPass;

    // Some word of it, or the noun that it is apposed to.
    private bool IsSubject(NameMention name, int first)
    {
        for (int i = first; i <= name.Last; i++)
        {
            if (this.IsSubject(i))
            {
                return true;
            }
        }

        return this.tree.Head(name.First) is >= 0 and int head && this.IsSubject(head) && NounPhraseReader.Preposition(this.tree, name.First) < 0
            && this.tree.Label(name.First) is Dependency.Appos or Dependency.Flat or Dependency.FlatName or Dependency.Nmod or Dependency.Compound;
    }

    private bool IsFree(int first) => this.tree.Upos(first) != Upos.Adp && !(first > 0 && this.tree.Upos(first - 1) == Upos.Adp);
}
