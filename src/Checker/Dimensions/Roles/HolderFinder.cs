using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Roles;

/// <summary>
/// Finds who holds an office: the person it is the title of, stands in apposition to ("X, 54, directeur"), is given by a copula ("X a été nommé préfet") or serves in it
/// ("X served as chief").
/// </summary>
internal sealed class HolderFinder(Language language)
{
    private readonly bool[] copulas = language.WordSet("role-copulas");
    private readonly bool[] serving = language.WordSet("role-verbs");
    private readonly SyntaxLexicon syntax = SyntaxLexicon.For(language);

    /// <summary>The person whom an office (tokens first to last) belongs to by title, apposition or verb; null where the words tie it to nobody.</summary>
    public NameMention? Find(Passage passage, Sentence sentence, NameMention?[] at, int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        if (first - 2 >= sentence.First && this.copulas[tokens[first - 1].Word] && at[first - 2] is { Sort: NameSort.Person } listed)
        {
            // "X comme ministre des Finances, Y comme ministre de l'Intérieur".
            return listed;
        }

        int next = last + 1;
        if (next < sentence.End && passage.Form(tokens[next]) is ",")
        {
            next++;
        }

        // The person behind, past an article and a title of her own.
        for (int steps = 0; next < sentence.End && steps < 7; steps++, next++)
        {
            if (at[next] is { Sort: NameSort.Person } person)
            {
                if (Start(passage, person, sentence.First) is var start && start <= last + 3 && AreOnePhrase(passage, last + 1, start))
                {
                    return person;
                }

                break;
            }
        }

        int back = first - 1;
        if (back >= sentence.First && passage.Form(tokens[back]) is "le" or "la" or "l'" or "l’" or "the" or "a" or "an" or "un" or "une" or "son" or "sa" or "its" or "leur")
        {
            back--;
        }

        if (back > sentence.First && passage.Form(tokens[back]) is "," or "(" or "–" or "—")
        {
            back--;
            back = PastAge(passage, sentence, back);
            return at[back] is { Sort: NameSort.Person } behind ? behind : null;
        }

        for (int steps = 0; back > sentence.First && steps < 3 && tokens[back].Word > 0 && this.copulas[tokens[back].Word]; steps++)
        {
            back--;
            if (at[back] is { Sort: NameSort.Person } subject)
            {
                return subject;
            }
        }

        return this.Server(passage, at, last);
    }

    /// <summary>Where a person's name begins with its own title and article.</summary>
    public static int Start(Passage passage, NameMention person, int first)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int start = person.First;
        while (person.Title.Length > 0 && start > first && tokens[start - 1].Start >= person.Title.Start)
        {
            start--;
        }

        return start > first && tokens[start - 1].Kind == TokenKind.Word && passage.Form(tokens[start - 1]) is "le" or "la" or "l'" or "l’" or "the" && person.Title.Length > 0 ? start - 1 : start;
    }

    // "X, 54, captain", "X, 54 ans, capitaine": an age between commas.
    private static int PastAge(Passage passage, Sentence sentence, int back)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int number = tokens[back].Kind == TokenKind.Number ? back : back - 1;
        return number > sentence.First + 1 && tokens[number].Kind == TokenKind.Number && passage.Form(tokens[number - 1]) is "," && (number == back || passage.Tree.Upos(back) == Upos.Noun) ? number - 2 : back;
    }

    // Office and name with a title, an article or a comma between, no verb or preposition: "le maire a reçu X" makes X no mayor.
    private static bool AreOnePhrase(Passage passage, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (passage.Tree.Upos(i) is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Sconj or Upos.Cconj or Upos.Pron)
            {
                return false;
            }
        }

        return true;
    }

    // "X served as the town's fire chief", "X y travaille comme infirmier": the subject of the verb whose complement the office is.
    private NameMention? Server(Passage passage, NameMention?[] at, int last)
    {
        SyntaxTree tree = passage.Tree;
        int noun = last;
        while (tree.Head(noun) > noun - NounPhrase.Longest && tree.Label(noun) is Dependency.Nmod or Dependency.Compound or Dependency.Case or Dependency.Det or Dependency.Amod)
        {
            noun = tree.Head(noun);
        }

        if (noun < 0 || tree.Label(noun) is not (Dependency.Obl or Dependency.Nmod) || tree.Head(noun) is not (>= 0 and var verb) || tree.Upos(verb) != Upos.Verb || !this.serving[tree.LemmaWord(verb)])
        {
            return null;
        }

        bool serves = false;
        foreach (int child in tree.Children(noun))
        {
            serves |= tree.Label(child) == Dependency.Case && this.copulas[passage.Tokens[child].Word];
        }

        int subject = serves ? RoleReader.Read(tree, this.syntax, verb).Agent : -1;
        return subject >= 0 && at[subject] is { Sort: NameSort.Person } person ? person : null;
    }
}
