using System.Text;
using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>
/// French readings from Debian's hunspell-fr-comprehensive (Dicollecte, MPL-2.0), whose affix file tells mood, tense, person and number of
/// each form. A capital and no plural make a noun a name ("Mali"; not "Français"). First and second persons are marked by PronType.Prs, kinds of names by a tense: marks that only tell ambiguity classes apart.
/// </summary>
internal static class FrenchDictionary
{
    public static IEnumerable<DictionaryEntry> Read(string folder)
    {
        var affixes = new HunspellAffixes(Path.Combine(folder, "fr.aff"), 2);
        foreach (var line in File.ReadLines(Path.Combine(folder, "fr.dic"), Encoding.UTF8).Skip(1))
        {
            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0)
            {
                continue;
            }

            var slash = columns[0].IndexOf('/', StringComparison.Ordinal);
            var (stem, flags) = slash > 0 ? (columns[0][..slash], columns[0][(slash + 1)..]) : (columns[0], "");
            var forms = affixes.Expand(stem, flags).ToList();
            var masculine = forms.Find(form => form.Fields.Contains("po:ppas") && !form.Fields.Contains("is:fem") && !form.Fields.Contains("is:pl")).Form;
            foreach (var (form, fields) in forms)
            {
                if (form.Length > 0)
                {
                    foreach (var entry in Readings(stem, form, masculine, [.. columns[1..], .. fields]))
                    {
                        yield return entry;
                    }
                }
            }
        }
    }

    private static IEnumerable<DictionaryEntry> Readings(string stem, string form, string? participle, string[] fields)
    {
        var number = fields.Contains("is:pl") || fields.Any(f => f is "po:1pl" or "po:2pl" or "po:3pl" or "po:3pl!") ? Number.Plur
            : fields.Contains("is:sg") || fields.Any(f => f is "po:1sg" or "po:2sg" or "po:3sg" or "po:1isg" or "po:1jsg") ? Number.Sing
            : Number.None;
        var person = fields.Any(f => f is "po:3sg" or "po:3pl" or "po:3pl!") ? PronType.None : PronType.Prs;
        var verb = fields.Any(f => f.Length > 4 && f.StartsWith("po:v", StringComparison.Ordinal) && char.IsAsciiDigit(f[4]));
        foreach (var field in fields)
        {
            RichTag? tag = field switch
            {
                "po:nom" when char.IsUpper(stem[0]) && fields.Contains("is:inv") => Name(Tense.Imp),
                "po:nom" or "po:titr" => Plain(Upos.Noun, number),
                "po:adj" when verb => Plain(Upos.Adj, number),
                "po:adj" or "po:nbro" => Plain(Upos.Adj, number),
                "po:npr" => Name(Tense.Pres),
                "po:prn" => Name(Tense.Past),
                "po:patr" => Name(Tense.Fut),
                "po:adv" or "po:negadv" or "po:advint" or "po:loc.adv" or "po:proadv" => Plain(Upos.Adv, Number.None),
                "po:prep" or "po:prepv" or "po:loc.prep" => Plain(Upos.Adp, Number.None),
                "po:cjsub" => Plain(Upos.Sconj, Number.None),
                "po:cjco" => Plain(Upos.Cconj, Number.None),
                "po:interj" => Plain(Upos.Intj, Number.None),
                "po:nb" => Plain(Upos.Num, Number.None),
                "po:infi" => Verb(VerbForm.Inf, Mood.None, Tense.None),
                "po:ppre" => Verb(VerbForm.Part, Mood.None, Tense.Pres),
                "po:ppas" => Verb(VerbForm.Part, Mood.None, Tense.Past),
                "po:ipre" => Finite(Mood.Ind, Tense.Pres),
                "po:iimp" => Finite(Mood.Ind, Tense.Imp),
                "po:ipsi" => Finite(Mood.Ind, Tense.Past),
                "po:ifut" => Finite(Mood.Ind, Tense.Fut),
                "po:cond" => Finite(Mood.Cnd, Tense.Pres),
                "po:spre" => Finite(Mood.Sub, Tense.Pres),
                "po:simp" => Finite(Mood.Sub, Tense.Past),
                "po:impe" => Finite(Mood.Imp, Tense.Pres),
                _ when field.StartsWith("po:det", StringComparison.Ordinal) => Plain(Upos.Det, number),
                _ when field.StartsWith("po:pro", StringComparison.Ordinal) => Plain(Upos.Pron, number),
                _ => null,
            };
            if (tag is { } found)
            {
                yield return new DictionaryEntry(form, found, verb && found.Upos == Upos.Adj ? participle ?? form : stem);
            }
        }

        static RichTag Plain(Upos upos, Number number) => new(upos, Morphology.Create(VerbForm.None, Mood.None, Tense.None, number));

        static RichTag Name(Tense kind) => new(Upos.Propn, Morphology.Create(VerbForm.None, Mood.None, kind, Number.None));

        RichTag Verb(VerbForm formOf, Mood mood, Tense tense) => new(Upos.Verb, Morphology.Create(formOf, mood, tense, formOf == VerbForm.Inf ? Number.None : number));

        RichTag Finite(Mood mood, Tense tense) => new(Upos.Verb, Morphology.Create(VerbForm.Fin, mood, tense, number, person));
    }
}
