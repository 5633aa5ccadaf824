using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// A light finder of people and bodies: capitalised runs with their titles, determiners with role nouns, bracketed acronyms, pronouns.
/// To be replaced by the mentions of the name detector and the tree.
/// </summary>
internal sealed class EntityMentionFinder(Scan scan)
{
    private readonly NameRun names = new(scan);
    private readonly PronounFinder pronouns = new(scan);
    private readonly List<EntityMention> found = [];
    private int unit;
    private int apposition = -1;

    public List<EntityMention> Find()
    {
        for (this.unit = 0; this.unit < scan.Units.Count; this.unit++)
        {
            Sentence sentence = scan.Units[this.unit];
            for (int i = sentence.First; i < sentence.End;)
            {
                int next = this.Defined(i, sentence) || this.pronouns.Read(i, this.unit, this.found) || !(scan.IsWord(i) || scan.IsNumber(i)) ? i + 1 : this.Phrase(i, sentence.End);
                i = Math.Max(next, i + 1);
            }
        }

        return this.found;
    }

    // "Médecins du monde libre (MML)" without an article: the initials tell where the long form begins.
    private bool Defined(int i, Sentence sentence)
    {
        if (scan.Char(i) != '(' || scan.Char(i + 2) != ')' || i + 2 >= sentence.End || !scan.Tokens[i + 1].Is(TokenTraits.AllCapitals) || (this.found.Count > 0 && this.found[^1].Span.End >= i))
        {
            return false;
        }

        int start = AcronymLongForm.Start(scan, i, sentence.First);
        if (start < 0)
        {
            return false;
        }

        this.found.RemoveAll(mention => mention.Span.First >= start && mention.Span.End <= i && mention.Unit == this.unit);
        this.Add(new EntityMention { Sort = EntityMentionSort.Name, Span = new Phrase(start, i), Name = new Phrase(start, i), Unit = this.unit, IsBody = true, Definite = true, Free = true });
        this.Bracketed(i, sentence.End);
        return true;
    }

    // A determiner and a role noun, or a capitalised run; returns where to go on.
    private int Phrase(int i, int to)
    {
        if (scan.Is(i, WordClass.That) && scan.Is(i + 1, WordClass.Determiner))
        {
            return i + 1;
        }

        bool determiner = scan.Is(i, WordClass.Determiner) && !(scan.IsFrench && scan.Is(i, WordClass.Clitic) && scan.Is(i - 1, WordClass.Ne));
        int head = -1;
        if (determiner)
        {
            int limit = Math.Min(to, i + (scan.IsFrench ? 4 : 7));
            bool capital = false;
            for (int j = i + 1; j < limit && scan.IsWord(j) && !scan.Is(j, WordClass.Preposition | WordClass.Of | WordClass.Have | WordClass.Be | WordClass.That) || (j < limit && scan.Says(j, "'s") && !scan.IsFrench); j++)
            {
                bool here = scan.Noun(j).Kind is not (SpeakerKind.None or SpeakerKind.Document);
                if (!scan.IsFrench && ((capital && !scan.IsCapital(j) && !here && head < 0) || (!here && j > i + 3 && !scan.IsCapital(j) && !scan.Says(j, "'s"))))
                {
                    break;
                }

                capital |= scan.IsCapital(j) && !here;
                if (here)
                {
                    head = j;
                    if (scan.IsFrench)
                    {
                        break;
                    }
                }
                else if (head >= 0 && !scan.IsCapital(j) && !scan.Says(j, "'s"))
                {
                    break;
                }
                else if (scan.IsCapital(j) && scan.IsFrench)
                {
                    break;
                }
            }

            if (head < 0)
            {
                int name = i + 1;
                return name < to && this.names.StartsName(name) && scan.IsCapital(name) ? this.Name(i, name, to) : i + 1;
            }
        }
        else if (scan.IsNumber(i) && i + 1 < to && scan.Noun(i + 1) is { IsPerson: true, Number: 'p' })
        {
            head = i + 1;
        }
        else if (scan.Noun(i).Kind is SpeakerKind.Office or SpeakerKind.Person && !scan.IsCapital(i) && scan.IsCapital(i + 1) && i + 1 < to)
        {
            head = i;
        }
        else
        {
            return this.names.StartsName(i) ? this.Name(i, i, to) : i + 1;
        }

        if (i == this.apposition)
        {
            return head + 1;
        }

        return this.Described(i, head, to);
    }

    private int Described(int first, int head, int to)
    {
        SpeakerNoun noun = scan.Noun(head);
        int end = head + 1;
        if (end + 1 < to && scan.IsWord(end) && !scan.IsCapital(end) && scan.Class(end) == WordClass.None && ((scan.Is(end + 1, WordClass.Of) && !scan.Says(end + 1, "des")) || scan.IsCapital(end + 1)) && !scan.Lexicon.Verbs.TryMatch(scan.Tokens, end, out _, out _))
        {
            end++;
        }

        if (scan.Noun(head).Kind == SpeakerKind.Outlet && !scan.IsCapital(head) && !scan.IsCapital(end) && !scan.Is(end, WordClass.Of) && scan.Is(head, WordClass.Outlet) && !scan.Is(head, WordClass.Generic))
        {
            // "à la radio", "dans la presse": the medium, no body.
            return end;
        }

        Phrase name = Attributions.Phrase.None;
        bool proper = scan.IsCapital(head) && !scan.Tokens[head].Is(TokenTraits.SentenceStart) && noun.IsBody;
        if (end < to && this.names.StartsName(end))
        {
            name = new Phrase(end, this.names.RunEnd(end, to));
            end = name.End;
        }

        int complement = end;
        while (end + 1 < to && (scan.Is(end, WordClass.Of) || (!scan.IsFrench && proper && scan.IsCapital(end + 1) && (scan.Says(end, "for") || scan.Says(end, "and"))) || (proper && scan.IsWord(end) && scan.Class(end) == WordClass.None && end < head + 3 && !scan.IsNumber(end + 1) && (!scan.Is(end + 1, WordClass.Determiner) || scan.Is(end + 1, WordClass.Of)) && !scan.Lexicon.Verbs.TryMatch(scan.Tokens, end, out _, out _))))
        {
            end++;
            while (end < to && scan.Is(end, WordClass.Determiner | WordClass.Of) && !scan.IsNumber(end))
            {
                end++;
            }

            while (end < to && scan.IsWord(end) && (scan.IsCapital(end) || end == complement + 1 || scan.Is(end - 1, WordClass.Determiner | WordClass.Of)) && !scan.Is(end, WordClass.Have | WordClass.Be))
            {
                end++;
            }
        }

        bool narrowed = end > complement;
        if (!name.Exists && noun.IsPerson && scan.IsComma(end) && end + 1 < to && this.names.StartsName(end + 1) && this.names.RunEnd(end + 1, to) is var runEnd && (runEnd >= to || scan.IsComma(runEnd) || scan.IsStop(runEnd) || scan.IsClosing(runEnd) || !scan.IsWord(runEnd)))
        {
            name = new Phrase(end + 1, runEnd);
            end = runEnd;
        }
        else if (!scan.IsFrench && !name.Exists && this.FirstCapital(first + 1, head) is >= 0 and int capital)
        {
            name = new Phrase(capital, end);
        }
        else if (proper && !name.Exists)
        {
            name = new Phrase(head, end);
        }
        else if (proper)
        {
            name = new Phrase(head, name.End);
        }

        char article = scan.Says(first, "la") || scan.Says(first, "une") ? 'f' : scan.Says(first, "le") || scan.Says(first, "un") ? 'm' : '-';
        char given = name.Exists && noun.IsPerson ? this.names.GivenGender(name.First, '-') : '-';
        char gender = given != '-' ? given : noun.Gender != '-' ? noun.Gender : article;
        char number = noun.Number == '-' ? scan.Says(first, "les") || scan.Says(first, "des") ? 'p' : 's' : noun.Number;
        bool definite = scan.Is(first, WordClass.Definite) || (!scan.IsFrench && scan.Says(head - 1, "'s"));
        this.Add(new EntityMention
        {
            Sort = name.Exists ? EntityMentionSort.Name : EntityMentionSort.Description,
            Span = new Phrase(first, end),
            Unit = this.unit,
            Name = name,
            Head = head,
            IsPerson = noun.IsPerson,
            IsBody = noun.IsBody,
            Gender = gender,
            Number = number,
            Definite = definite,
            Narrowed = narrowed,
            Possessed = scan.Is(first, WordClass.Possessive),
            Free = !scan.Is(first - 1, WordClass.Preposition | WordClass.Of),
        });
        this.apposition = scan.IsComma(end) && name.Exists ? end + 1 : -1;
        int after = this.Bracketed(end, to);
        return narrowed && after == end && !proper && name.End != end ? complement : after;
    }

    private int FirstCapital(int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (scan.IsCapital(i) && scan.IsWord(i) && i < to)
            {
                return i;
            }
        }

        return -1;
    }

    private int Name(int first, int start, int to)
    {
        int end = this.names.RunEnd(start, to);
        if (scan.Is(first - 1, WordClass.Preposition | WordClass.Of) && this.names.GivenAfter(start, end) is > 0 and int given0)
        {
            // "l'ambassadrice au Togo Claire Duval": a place, then the person.
            first = start = given0;
        }

        int head = -1, name = start;
        SpeakerNoun noun = default;
        for (int j = start; j < end; j++)
        {
            if (scan.Noun(j) is { Kind: not (SpeakerKind.None or SpeakerKind.Document) } here && (here.IsBody || (j + 1 < end && !(j == start && end - start == 2 && this.names.GivenGender(j, '\0') != '\0'))))
            {
                head = j;
                noun = here;
                name = here.IsPerson ? j + 1 : start;
                if (here.IsBody)
                {
                    break;
                }
            }
        }

        if (name >= end)
        {
            name = start;
        }

        char given = this.names.GivenGender(name, '\0');
        bool firm = false;
        for (int j = start; j < end; j++)
        {
            firm |= scan.Is(j, WordClass.Company);
        }

        bool person = !firm && (noun.IsPerson || (head < 0 && (given != '\0' || this.names.IsTitle(start))));
        char gender = given is '\0' or '-' ? noun.Gender is 'm' or 'f' ? noun.Gender : scan.Lexicon.Titles.TryMatch(scan.Tokens, start, out _, out char civil) ? civil : '-' : given;
        int apposed = scan.IsComma(end) ? this.names.AppositionHead(end + 1, to) : -1;
        if (apposed >= 0)
        {
            person |= scan.Noun(apposed).IsPerson && head < 0 && !firm;
            gender = gender == '-' && scan.Noun(apposed).Gender is var told and not '-' ? told : gender;
            head = head < 0 ? apposed : head;
        }

        this.Add(new EntityMention
        {
            Sort = EntityMentionSort.Name,
            Span = new Phrase(first, end),
            Unit = this.unit,
            Name = new Phrase(this.names.IsTitle(name) && name + 1 < end ? name + 1 : name, end),
            Head = head,
            IsPerson = person,
            IsBody = !person && (noun.IsBody || firm || (apposed >= 0 && scan.Noun(apposed).IsBody) || scan.Tokens[start].Is(TokenTraits.AllCapitals) || (first < start && end - start > 1)),
            Gender = gender,
            Number = person ? 's' : '-',
            Definite = true,
            Free = !scan.Is(first - 1, WordClass.Preposition | WordClass.Of),
            Weak = end - first == 1 && (scan.Tokens[first].Is(TokenTraits.SentenceStart) || scan.IsOpening(first - 1)) && !scan.Tokens[first].Is(TokenTraits.AllCapitals),
        });
        this.apposition = scan.IsComma(end) ? end + 1 : -1;
        return this.Bracketed(end, to);
    }

    // "(CST)" right after a mention defines it.
    private int Bracketed(int end, int to)
    {
        if (end + 2 < to && scan.Char(end) == '(' && scan.Char(end + 2) == ')' && scan.Tokens[end + 1].Is(TokenTraits.AllCapitals))
        {
            this.Add(new EntityMention { Sort = EntityMentionSort.Acronym, Span = new Phrase(end + 1, end + 2), Unit = this.unit, Name = new Phrase(end + 1, end + 2), IsBody = true, Defines = this.found[^1] });
            return end + 3;
        }

        return end;
    }

    private void Add(EntityMention mention) => this.found.Add(mention);
}
