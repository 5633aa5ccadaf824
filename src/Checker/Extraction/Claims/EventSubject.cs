using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Dimensions.Places;

namespace Checker.Extraction.Claims;

/// <summary>
/// Who or what an event befalls: subject, object and agent of its verb, the complements of its noun. A pronoun stands for the subject of a sentence before it.
/// </summary>
/// <param name="Names">The names, places apart, folded; ordinal order.</param>
/// <param name="Stems">The keys of the nouns; ordinal order.</param>
/// <param name="Countries">The codes of the countries that its adjectives name ("la délégation allemande"); ordinal order.</param>
/// <param name="Another">Whether an ordinal tells it from another of its kind ("un second poste").</param>
/// <param name="Text">Its first phrase as written, or "".</param>
internal sealed record EventSubject(IReadOnlyList<string> Names, IReadOnlyList<string> Stems, IReadOnlyList<string> Countries, bool Another, string Text)
{
    private const int LongestText = 60;

    /// <summary>Reads it off the tree.</summary>
    public static EventSubject Of(Frame frame, int eventToken)
    {
        SyntaxTree tree = frame.Passage.Tree;
        SortedSet<string> names = new(StringComparer.Ordinal), stems = new(StringComparer.Ordinal), countries = new(StringComparer.Ordinal);
        string text = "";
        bool another = IsOrdinal(frame, eventToken);
        bool noun = tree.Upos(eventToken) == Upos.Noun && tree.Child(eventToken, Dependency.Cop) < 0;
        if (noun)
        {
            foreach (int child in tree.Children(eventToken))
            {
                if (tree.Label(child) is Dependency.Nmod or Dependency.NmodPoss or Dependency.Compound)
                {
                    Add(child);
                }
            }
        }
        else
        {
            PredicateRoles roles = RoleReader.Read(tree, SyntaxLexicon.For(frame.Passage.Language), eventToken);
            Add(roles.Agent);
            Add(roles.Patient);
            int head = tree.Head(eventToken);
            if (roles.Agent < 0 && roles.Patient < 0 && head >= 0 && tree.Label(eventToken) == Dependency.Advcl)
            {
                Add(Subject(tree, head));
            }
        }

        return new EventSubject([.. names], [.. stems], [.. countries], another, text);

        void Add(int token)
        {
            token = PronounSubject.Of(frame.Passage, token);
            if (token < 0 || tree.Upos(token) == Upos.Pron)
            {
                return;
            }

            Sentence sentence = frame.Passage.Sentences[frame.Passage.SentenceOf(token)];
            (int first, int last) = tree.Subtree(token);
            bool named = false;
            another |= IsOrdinal(frame, token);
            bool whole = tree.SubtreeSpan(token).Length <= LongestText && !(first <= eventToken && eventToken <= last);
            text = text.Length > 0 ? text : (whole ? tree.SubtreeSpan(token) : frame.Passage.SpanOf(token, token)).Of(frame.Passage.Text).TrimEnd(" ,.;:").ToString();
            foreach (NameMention name in frame.NamesOf(sentence))
            {
                named |= name.First <= token && token <= name.Last;
                if (first <= name.First && name.Last <= last && name.Country.Length > 0 && CountryTable.IsDemonym(name.Surface))
                {
                    countries.Add(name.Country);
                }
                else if (first <= name.First && name.Last <= last && name.Sort is not (NameSort.Place or NameSort.Country))
                {
                    names.Add(ClaimMaker.NameKey(frame, name));
                }
            }

            if (!named && tree.Upos(token) == Upos.Noun && frame.Words[token].Length > 0)
            {
                stems.Add(frame.Words[token]);
            }

            foreach (int child in tree.Children(token))
            {
                // "Odile Marchetti, peintre", "Singer Maya Lorne".
                bool titled = named && child < token && tree.Label(child) is Dependency.Compound or Dependency.Flat or Dependency.Nmod or Dependency.Amod;
                if ((titled || tree.Label(child) == Dependency.Appos) && tree.Upos(child) == Upos.Noun && frame.Words[child].Length > 0)
                {
                    stems.Add(frame.Words[child]);
                }
            }
        }
    }

    private static bool IsOrdinal(Frame frame, int token)
    {
        bool[] ordinals = frame.Passage.Language.WordSet("place-others");
        foreach (int child in frame.Passage.Tree.Children(token))
        {
            if (ordinals[frame.Passage.Tokens[child].Word] && frame.Passage.Tree.Label(child) is Dependency.Amod or Dependency.Det or Dependency.Nummod)
            {
                return true;
            }
        }

        return false;
    }

    private static int Subject(SyntaxTree tree, int predicate) => tree.Child(predicate, Dependency.Nsubj) is >= 0 and var active ? active : tree.Child(predicate, Dependency.NsubjPass);
}
