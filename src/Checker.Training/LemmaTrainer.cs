using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>
/// Learns what the dictionary does not know of lemmas: endings and their rules, by majority, and the forms whose lemma would still
/// come out wrong.
/// </summary>
internal static class LemmaTrainer
{
    public static Lemmatiser Train(Corpus corpus, int[] sentences, MorphologicalDictionary dictionary)
    {
        var rules = new RuleInventory(dictionary.Rules);
        var seen = new SortedDictionary<(string Form, Upos Upos), Dictionary<ushort, int>>();
        var tagOf = new Dictionary<(string, Upos), RichTag>();
        foreach (var index in sentences)
        {
            var sentence = corpus.Sentences[index];
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var (form, upos) = (sentence.Forms[i], sentence.Tags[i].Upos);
                var keepCase = upos is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct or Upos.Num || sentence.Lemmas[i].Any(char.IsUpper);
                var rule = rules.Find(LemmaRule.Between(form, sentence.Lemmas[i], keepCase));
                var key = (Lower(form), upos);
                if (!seen.TryGetValue(key, out var counts))
                {
                    seen[key] = counts = [];
                }

                counts[rule] = counts.GetValueOrDefault(rule) + 1;
                tagOf[key] = sentence.Tags[i];
            }
        }

        var endings = Endings(seen, tagOf, rules);
        var fallback = new Lemmatiser(dictionary, new RuleTable([], []), endings, rules.ToArray(), corpus.Tags);
        var exceptions = new SortedDictionary<uint, ushort>();
        foreach (var ((form, upos), counts) in seen)
        {
            var majority = Majority(counts);
            var guess = fallback.Unseen(form, tagOf[(form, upos)], dictionary.Find(form));
            if (Apply(rules[guess], form) != Apply(rules[majority], form))
            {
                exceptions[Lemmatiser.SeenKey(form, upos)] = majority;
            }
        }

        return new Lemmatiser(dictionary, Table(exceptions), endings, rules.ToArray(), corpus.Tags);
    }

    private static RuleTable Endings(
        SortedDictionary<(string Form, Upos Upos), Dictionary<ushort, int>> seen, Dictionary<(string, Upos), RichTag> tagOf, RuleInventory rules)
    {
        var counts = new SortedDictionary<uint, Dictionary<ushort, int>>();
        foreach (var ((form, upos), found) in seen)
        {
            if (upos is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct or Upos.Num)
            {
                continue;
            }

            var rule = Majority(found);
            for (var length = 1; length <= Math.Min(Lemmatiser.LongestEnding, form.Length); length++)
            {
                // A rule that cuts deeper than the ending says nothing of other words.
                if (rules[rule].Strip <= length)
                {
                    var key = Lemmatiser.EndingKey(form.AsSpan(form.Length - length), tagOf[(form, upos)]);
                    if (!counts.TryGetValue(key, out var byRule))
                    {
                        counts[key] = byRule = [];
                    }

                    byRule[rule] = byRule.GetValueOrDefault(rule) + 1;
                }
            }
        }

        var table = new SortedDictionary<uint, ushort>();
        foreach (var (key, byRule) in counts)
        {
            table[key] = Majority(byRule);
        }

        return Table(table);
    }

    private static RuleTable Table(SortedDictionary<uint, ushort> map) => new([.. map.Keys], [.. map.Values]);

    private static ushort Majority(Dictionary<ushort, int> counts) => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private static string Lower(string form)
    {
        Span<char> buffer = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            buffer[i] = Languages.Folding.Lower(form[i]);
        }

        return new string(buffer);
    }

    public static string Apply(LemmaRule rule, ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[rule.LengthFor(form.Length)];
        return new string(buffer[..rule.Apply(form, buffer)]);
    }
}
