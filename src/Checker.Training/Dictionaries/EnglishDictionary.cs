using System.Text;
using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>
/// English readings: the lemmas and irregular forms of WordNet 3.0 with regular inflection, each form kept when the spelling dictionary
/// hunspell-en-us knows it, and the names of both. The folder holds the files of both, or two folders are joined by a semicolon.
/// </summary>
internal static class EnglishDictionary
{
    private static readonly RichTag Base = Verb(VerbForm.Inf, Mood.None, Tense.None, Number.None);
    private static readonly RichTag Present = Verb(VerbForm.Fin, Mood.Ind, Tense.Pres, Number.Sing);
    private static readonly RichTag Past = Verb(VerbForm.Fin, Mood.Ind, Tense.Past, Number.None);
    private static readonly RichTag PastParticiple = Verb(VerbForm.Part, Mood.None, Tense.Past, Number.None);
    private static readonly RichTag PresentParticiple = Verb(VerbForm.Part, Mood.None, Tense.Pres, Number.None);
    private static readonly RichTag Adjective = Plain(Upos.Adj, Number.None);

    // A mark on the class only: comparatives are told from other adjectives.
    private static readonly RichTag Graded = new(Upos.Adj, Morphology.Create(VerbForm.None, Mood.None, Tense.Pres, Number.None));

    public static IEnumerable<DictionaryEntry> Read(string folders)
    {
        string Find(string name) => folders.Split(';').Select(folder => Path.Combine(folder, name)).First(File.Exists);

        var (known, names) = Spelling(Find("en_US.aff"), Find("en_US.dic"));
        foreach (var name in names)
        {
            yield return new DictionaryEntry(name, Plain(Upos.Propn, Number.None), name);
        }

        foreach (var (file, upos) in new[] { ("noun", Upos.Noun), ("verb", Upos.Verb), ("adj", Upos.Adj), ("adv", Upos.Adv) })
        {
            var exceptions = Exceptions(Find(file + ".exc"));
            foreach (var lemma in Lemmas(Find("data." + file)))
            {
                var proper = char.IsUpper(lemma[0]);
                if (!known.Contains(lemma) && !proper)
                {
                    continue;
                }

                yield return new DictionaryEntry(lemma, proper ? Plain(Upos.Propn, Number.None) : Lemma(upos), lemma);
                foreach (var (form, tag) in proper ? [] : Inflect(lemma, upos))
                {
                    if (known.Contains(form))
                    {
                        yield return new DictionaryEntry(form, tag, lemma);
                    }
                }
            }

            foreach (var (form, lemmas) in exceptions)
            {
                foreach (var lemma in lemmas.Where(lemma => known.Contains(form) && known.Contains(lemma)))
                {
                    foreach (var tag in Irregular(form, upos))
                    {
                        yield return new DictionaryEntry(form, tag, lemma);
                    }
                }
            }
        }
    }

    private static RichTag Lemma(Upos upos) => upos switch
    {
        Upos.Noun => Plain(Upos.Noun, Number.Sing),
        Upos.Verb => Base,
        Upos.Adj => Adjective,
        _ => Plain(upos, Number.None),
    };

    private static IEnumerable<(string Form, RichTag Tag)> Inflect(string lemma, Upos upos)
    {
        var consonantY = lemma.Length > 2 && lemma[^1] == 'y' && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
        var stem = consonantY ? lemma[..^1] + "i" : lemma[^1] == 'e' ? lemma[..^1] : lemma;
        var sibilant = lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
        var ending = consonantY ? lemma[..^1] + "ies" : sibilant || lemma[^1] == 'o' ? lemma + "es" : lemma + "s";
        switch (upos)
        {
            case Upos.Noun:
                yield return (ending, Plain(Upos.Noun, Number.Plur));
                if (lemma[^1] == 'o')
                {
                    yield return (lemma + "s", Plain(Upos.Noun, Number.Plur));
                }

                break;
            case Upos.Verb:
                yield return (ending, Present);
                yield return (stem + "ed", Past);
                yield return (stem + "ed", PastParticiple);
                yield return ((lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma) + "ing", PresentParticiple);
                break;
            case Upos.Adj:
                yield return (stem + "er", Graded);
                yield return (stem + "est", Graded);
                break;
            default:
                break;
        }
    }

    private static RichTag[] Irregular(string form, Upos upos) => upos switch
    {
        Upos.Noun => [Plain(Upos.Noun, Number.Plur)],
        Upos.Verb => form.EndsWith("ing", StringComparison.Ordinal) ? [PresentParticiple] : form.EndsWith('s') ? [Present] : [Past, PastParticiple],
        Upos.Adj => [Graded],
        _ => [Plain(Upos.Adv, Number.None)],
    };

    private static SortedDictionary<string, List<string>> Exceptions(string path)
    {
        var map = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path, Encoding.ASCII))
        {
            var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length > 1 && !line.Contains('_', StringComparison.Ordinal))
            {
                map[columns[0]] = [.. columns[1..]];
            }
        }

        return map;
    }

    /// <summary>The one-word lemmas of a WordNet data file, in the case the file writes them.</summary>
    private static SortedSet<string> Lemmas(string path)
    {
        var lemmas = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path, Encoding.ASCII).Where(line => line.Length > 0 && line[0] != ' '))
        {
            var columns = line.Split(' ');
            var count = Convert.ToInt32(columns[3], 16);
            for (var i = 0; i < count; i++)
            {
                var word = columns[4 + (2 * i)];
                var marker = word.IndexOf('(', StringComparison.Ordinal);
                word = marker > 0 ? word[..marker] : word;
                if (word.Length > 1 && word.All(c => char.IsAsciiLetter(c) || c == '-'))
                {
                    lemmas.Add(word);
                }
            }
        }

        return lemmas;
    }

    private static (HashSet<string> Known, SortedSet<string> Names) Spelling(string affixFile, string wordFile)
    {
        var affixes = new HunspellAffixes(affixFile, 1);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(wordFile, Encoding.UTF8).Skip(1))
        {
            var slash = line.IndexOf('/', StringComparison.Ordinal);
            var (stem, flags) = slash > 0 ? (line[..slash], line[(slash + 1)..].TrimEnd()) : (line.TrimEnd(), "");
            if (stem.Length > 1 && char.IsUpper(stem[0]) && stem.All(char.IsLetter) && stem.Any(char.IsLower))
            {
                names.Add(stem);
            }

            foreach (var (form, _) in affixes.Expand(stem, flags))
            {
                known.Add(form);
                foreach (var prefix in affixes.Prefixes(flags))
                {
                    known.Add(prefix + form);
                }
            }
        }

        return (known, names);
    }

    private static RichTag Plain(Upos upos, Number number) => new(upos, Morphology.Create(VerbForm.None, Mood.None, Tense.None, number));

    private static RichTag Verb(VerbForm form, Mood mood, Tense tense, Number number) => new(Upos.Verb, Morphology.Create(form, mood, tense, number));
}
