using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Roles;

/// <summary>
/// Finds offices, posts and ranks and ties them to people: before the name ("le colonel X", "la préfète de Y, Mme X"), in apposition behind it
/// ("X, directeur de la stratégie"), by a copula ("X a été nommé préfet"). The span covers the words of the role; an office that nobody holds has no holder.
/// </summary>
internal sealed class RoleDetector
{
    private static readonly string[] Lists = ["role-nouns", "role-ranks"];
    private readonly Language language;
    private readonly PhraseLexicon<bool> roles;
    private readonly NounPhrase phrase;
    private readonly bool[] nouns;
    private readonly bool[] modifiers;
    private readonly bool[] openers;
    private readonly HolderFinder holders;

    public RoleDetector(Language language)
    {
        this.language = language;
        this.phrase = new NounPhrase(language);
        this.holders = new HolderFinder(language);
        this.roles = new PhraseLexicon<bool>(language, Lists.SelectMany(list => language.List(list).SelectMany(entry => entry.Spellings().Select(spelling => (spelling, list == "role-ranks")))));
        this.nouns = language.WordSet("role-nouns");
        this.modifiers = language.WordSet("role-modifiers");
        this.openers = language.WordSet("name-not");
    }

    /// <summary>Appends the roles of a passage in the order of the text.</summary>
    public void Detect(Passage passage, IReadOnlyList<NameMention> names, List<RoleMention> roles)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        NameMention?[] at = new NameMention?[tokens.Length];
        foreach (NameMention name in names)
        {
            for (int i = name.First; i <= name.Last; i++)
            {
                at[i] = name;
            }
        }

        foreach (Sentence sentence in passage.Sentences)
        {
            for (int i = sentence.First; i < sentence.End;)
            {
                bool inPerson = at[i] is { Sort: NameSort.Person } or { Sort: NameSort.Place } || (at[i] is { } body && body.First < i);
                int length = inPerson ? 0 : this.Head(passage, i);
                i = length > 0 ? Math.Max(this.Role(passage, sentence, at, i, length, roles), i + length) : i + 1;
            }
        }
    }

    // Length in tokens of a role's head at a token: a listed phrase, or a listed noun behind "vice-", "ex-", "sous-".
    private int Head(Passage passage, int at)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        if (this.roles.TryMatch(tokens, at, out int length, out _))
        {
            return length;
        }

        ReadOnlySpan<char> form = passage.Form(tokens[at]);
        int hyphen = form.IndexOf('-');
        return hyphen is > 1 and < 6 && form[..hyphen] is "vice" or "Vice" or "ex" or "Ex" or "sous" or "Sous"
            && this.language.Vocabulary.Find(form[(hyphen + 1)..]) is > 0 and int word && this.nouns[word] ? 1 : 0;
    }

    private int Role(Passage passage, Sentence sentence, NameMention?[] at, int head, int length, List<RoleMention> roles)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int limit = Math.Min(sentence.End, head + length + NounPhrase.Longest);
        for (int i = head + length; i < limit; i++)
        {
            if (at[i] is { Sort: NameSort.Person } && !this.IsComplement(passage, at[i]!, i))
            {
                // A role that is itself the name's title reaches up to the name ("secrétaire d'État adjoint X").
                limit = HolderFinder.Start(passage, at[i]!, sentence.First);
                limit = limit <= head + length ? i : limit;
                break;
            }
        }

        int first = head, last = head + length - 1;
        while (last + 1 < limit && tokens[last + 1].Word > 0 && this.modifiers[tokens[last + 1].Word] && last + 1 < limit)
        {
            last++;
        }

        last = limit > last + 1 ? this.phrase.End(passage, last, limit, lists: true, capitalsOnly: false) : last;
        if (this.language.Code == "en")
        {
            last = EnglishEnd(passage, last, limit);
        }

        if (last + 2 < sentence.End && at[last + 2] is { Sort: NameSort.Person } named && this.IsComplement(passage, named, last + 2))
        {
            last = named.Last;
        }

        last = OneBody(passage, at, head + length, last);
        first = this.Left(passage, sentence, at, first, head + length - 1);
        NameMention? holder = this.holders.Find(passage, sentence, at, first, last);
        bool article = first > sentence.First && passage.Form(tokens[first - 1]) is "le" or "la" or "l'" or "l’" or "the" or "Le" or "La" or "L'" or "L’" or "The" or "du" or "au";
        article |= first > sentence.First && passage.Form(tokens[first - 1]) is "un" or "une" or "a" or "an" or "haut" or "haute" or "Un" or "Une" or "A";
        if (holder is null && !article)
        {
            return last + 1;
        }

        TextSpan span = passage.SpanOf(first, last);
        string country = "";
        string body = "";
        for (int i = first; i <= last; i++)
        {
            if (at[i] is { } name)
            {
                country = country.Length > 0 ? country : name.Country;
                body = name.Sort == NameSort.Organisation && body.Length == 0 ? name.Surface : body;
            }
        }

        Office office = OfficeReader.Read(span.Of(passage.Text).ToString(), country);
        roles.Add(new RoleMention(span, first, last)
        {
            Holder = holder,
            IsTied = holder is not null,
            Office = office.Text,
            RankLow = office.Low,
            RankHigh = office.High,
            Country = office.Country,
            Body = body,
        });
        return last + 1;
    }

    // "porte-parole de Nova Transit": what follows the link is no holder, person or not.
    private bool IsComplement(Passage passage, NameMention name, int at) => at == name.First && at > 0 && name.Title.Length == 0 && this.phrase.IsLink(passage.Tokens[at - 1]);

    // "finance director", "the charity's country director": a noun the tree sets before the office.
    private static bool IsPart(Passage passage, int token, int last)
    {
        int head = passage.Tree.Head(token);
        return head > token && head <= last && passage.Tree.Label(token) is Dependency.Compound or Dependency.NmodPoss && passage.Tree.Upos(token) is Upos.Noun or Upos.Propn;
    }

    // Modifiers, demonyms, capitals and nouns before the head: "ancien ministre", "US Army general", "Coastguard commander", "country director".
    private int Left(Passage passage, Sentence sentence, NameMention?[] at, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        for (int steps = 0; first > sentence.First && steps < 5; steps++)
        {
            Token token = tokens[first - 1];
            bool modifier = token.Word > 0 && this.modifiers[token.Word];
            bool english = this.language.Code == "en" && token.Kind == TokenKind.Word && at[first - 1] is not { Sort: NameSort.Person }
                && (IsPart(passage, first - 1, last) || at[first - 1] is not null || (token.Is(TokenTraits.Capital) && !(token.Word > 0 && (this.openers[token.Word] || this.phrase.IsStop(token) || this.phrase.IsLink(token)))) || passage.Form(token) is "'s" or "’s" or "company" or "foreign" or "defence" or "defense");
            if (!modifier && !english)
            {
                break;
            }

            first--;
        }

        return first;
    }

    // "un responsable du Département d'État au Washington Post": the second body, behind "au", is whom he speaks to.
    private static int OneBody(Passage passage, NameMention?[] at, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        bool body = false;
        for (int i = first; i <= last; i++)
        {
            if (at[i] is { Sort: NameSort.Organisation } name && name.First == i)
            {
                if (body && passage.Form(tokens[i - 1]) is "au" or "à" or "aux" && i - 2 >= first)
                {
                    return i - 2;
                }

                body = true;
            }
        }

        return last;
    }

    private static int EnglishEnd(Passage passage, int last, int limit)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        // "head of communications": the complement noun and one more ("head of human resources").
        while (last + 1 < limit && tokens[last + 1].Is(TokenTraits.Capital) && tokens[last + 1].Kind == TokenKind.Word)
        {
            last++;
        }

        return last;
    }
}
