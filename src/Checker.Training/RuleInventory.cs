using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>Numbers lemma rules; the first two are fixed: keep the form, put it in lower case.</summary>
internal sealed class RuleInventory
{
    private readonly List<LemmaRule> rules = [];
    private readonly Dictionary<LemmaRule, ushort> numbers = [];

    public RuleInventory(IEnumerable<LemmaRule> known)
    {
        Find(new LemmaRule(0, "", true));
        Find(new LemmaRule(0, "", false));
        foreach (var rule in known)
        {
            Find(rule);
        }
    }

    public LemmaRule this[int number] => rules[number];

    public ushort Find(LemmaRule rule)
    {
        if (!numbers.TryGetValue(rule, out var number))
        {
            number = checked((ushort)rules.Count);
            numbers[rule] = number;
            rules.Add(rule);
        }

        return number;
    }

    public LemmaRule[] ToArray() => [.. rules];
}
