using Checker.Corpus.Syntax;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;
using Checker.Languages;

namespace Checker.Extraction.References;

/// <summary>Whom and what a sentence names, as far as a later "il" or "she" may stand for it.</summary>
internal sealed class SentencePeople
{
    private readonly Passage passage;
    private readonly Sentence sentence;
    private readonly IReadOnlyList<NameEntity> entities;
    private readonly List<(NameMention Name, char Gender)> named = [];
    private readonly List<(int Token, char Gender)> unnamed = [];
    private readonly List<(int Token, char Gender, bool Subject)> things = [];

    /// <summary>Reads a sentence.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="references">Its references found so far.</param>
    /// <param name="entities">The document's people and bodies.</param>
    public SentencePeople(Passage passage, Sentence sentence, IReadOnlyList<Mention> mentions, IReadOnlyList<NameMention> references, IReadOnlyList<NameEntity> entities)
    {
        this.passage = passage;
        this.sentence = sentence;
        this.entities = entities;
        bool[] taken = new bool[sentence.Count];
        foreach (Mention mention in mentions)
        {
            if (mention is NameMention name)
            {
                this.Add(name);
            }
            else if (mention is RoleMention { Holder: null } role)
            {
                this.unnamed.Add((role.Last, Determiners.Gender(passage, role.First)));
            }

            for (int i = mention.First; mention is not AttributionMention && i <= mention.Last && i < sentence.End; i++)
            {
                taken[i - sentence.First] = true;
            }
        }

        foreach (NameMention reference in references)
        {
            this.Add(reference);
            Array.Fill(taken, true, reference.First - sentence.First, Math.Min(reference.Last + 1, sentence.End) - reference.First);
        }

        this.Things(taken);
    }

    /// <summary>Adds a name or reference.</summary>
    public void Add(NameMention name)
    {
        if (name.Entity < 0 || name.Entity >= this.entities.Count)
        {
            return;
        }

        // "Diop" alone may be of no known sort until "Mme Diop" tells.
        NameSort sort = this.entities[name.Entity].Sort;
        if (sort is NameSort.Person or NameSort.Organisation)
        {
            this.named.Add((name, sort == NameSort.Person ? PersonGender.Of(this.entities[name.Entity]) : Determiners.Gender(this.passage, name.First)));
        }
    }

    /// <summary>
    /// Returns the one person or body that is a subject and agrees with a pronoun, null where nobody or more than one does; a person who agrees and is no
    /// subject, and somebody without a name, make it two.
    /// </summary>
    /// <param name="gender">The pronoun's gender.</param>
    /// <param name="before">Only what stands before this token counts.</param>
    /// <param name="rival">Whether somebody who agrees stands there, subject or not.</param>
    public NameMention? Subject(char gender, int before, out bool rival)
    {
        NameMention? found = null;
        bool subject = false, clear = true;
        foreach ((NameMention name, char told) in this.named)
        {
            // A body whose article tells no gender is no candidate, yet may be the one that is meant.
            if (name.First >= before || !Agree(told, gender))
            {
                continue;
            }

            clear &= found is null || found.Entity == name.Entity;
            found ??= name;
            subject |= this.IsSubject(name) && (name.Sort == NameSort.Person || told == gender);
        }

        bool others = this.unnamed.Exists(person => person.Token < before && Agree(person.Gender, gender));
        rival = found is not null || others;
        return clear && subject && !others ? found : null;
    }

    /// <summary>Says whether a thing that agrees is spoken of before a token, as a subject or, if asked for, in any part of the clause.</summary>
    public bool HasThing(char gender, int before, bool subjectsOnly) =>
        this.things.Exists(thing => thing.Token < before && Agree(thing.Gender, gender) && (thing.Subject || !subjectsOnly));

    private static bool Agree(char told, char gender) => told == '-' || told == gender;

    // Nouns of the clause itself; a complement inside another noun's phrase is not spoken of.
    private void Things(bool[] taken)
    {
        ConceptTable concepts = ConceptTable.For(this.passage.Language);
        bool[] roles = this.passage.Language.WordSet("role-nouns");
        for (int i = this.sentence.First; i < this.sentence.End; i++)
        {
            Dependency label = this.passage.Tree.Label(i);
            bool subject = label is Dependency.Nsubj or Dependency.NsubjPass;
            if (!subject && label != Dependency.NmodPoss && this.passage.Tree.Upos(i) == Upos.Pron && Oblique(this.passage.Form(this.passage.Tokens[i])) is var spoken && spoken != '-')
            {
                // "Selon lui", "with her": somebody, whoever it is.
                this.unnamed.Add((i, spoken));
                continue;
            }

            if (taken[i - this.sentence.First] || this.passage.Tree.Upos(i) != Upos.Noun || this.passage.Tree.Features(i).Number == Number.Plur || !(subject || label is Dependency.Obj or Dependency.Obl or Dependency.OblAgent or Dependency.Iobj) || this.HasName(i))
            {
                continue;
            }

            char gender = Determiners.Gender(this.passage, i);
            bool person = roles[this.passage.Tree.LemmaWord(i)] || (ConceptTable.Covers("person", concepts.Thing(this.passage.Tree, i)) && !concepts.TryEvent(this.passage.Tree, i, out _));
            if (person)
            {
                this.unnamed.Add((i, gender));
            }
            else
            {
                this.things.Add((i, gender, subject));
            }
        }
    }

    private static char Oblique(ReadOnlySpan<char> form) => form switch
    {
        "lui" or "Lui" or "him" => 'm',
        "elle" or "her" => 'f',
        _ => '-',
    };

    // "le maire Paul Durand": the noun is the name's own.
    private bool HasName(int noun) => this.named.Exists(pair => this.passage.Tree.IsWithin(pair.Name.First, noun) && (pair.Name.First - noun <= 2 || this.passage.Tree.Label(pair.Name.First) is Dependency.Appos or Dependency.Flat or Dependency.FlatName));

    private bool IsSubject(NameMention name)
    {
        SyntaxTree tree = this.passage.Tree;
        for (int i = name.First; i <= name.Last; i++)
        {
            if (tree.Label(i) is Dependency.Nsubj or Dependency.NsubjPass)
            {
                return true;
            }
        }

        int head = tree.Head(name.First);
        return head >= 0 && tree.Label(head) is Dependency.Nsubj or Dependency.NsubjPass && NounPhraseReader.Preposition(tree, name.First) < 0
            && tree.Label(name.First) is Dependency.Appos or Dependency.Flat or Dependency.FlatName or Dependency.Nmod or Dependency.Compound;
    }
}
