using System.Text;

namespace Checker.Training.Dictionaries;

/// <summary>The affix rules of a Hunspell file: suffixes with their conditions and fields, and prefixes, which English needs.</summary>
internal sealed class HunspellAffixes
{
    /// <summary>One rule: what to cut, what to add, when, and the morphological fields.</summary>
    public sealed record Suffix(string Strip, string Add, string Condition, string[] Fields);

    private readonly Dictionary<string, List<Suffix>> suffixes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    private readonly int flagLength;

    /// <summary>Reads an affix file whose flags have <paramref name="flagLength"/> characters.</summary>
    public HunspellAffixes(string path, int flagLength)
    {
        this.flagLength = flagLength;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length >= 5 && columns[0] == "PFX")
            {
                prefixes[columns[1]] = columns[3];
            }

            if (columns.Length < 5 || columns[0] != "SFX")
            {
                continue;
            }

            if (!suffixes.TryGetValue(columns[1], out var rules))
            {
                suffixes[columns[1]] = rules = [];
            }

            var slash = columns[3].IndexOf('/', StringComparison.Ordinal);
            var add = slash < 0 ? columns[3] : columns[3][..slash];
            rules.Add(new Suffix(columns[2] == "0" ? "" : columns[2], add == "0" ? "" : add, columns[4], columns[5..]));
        }
    }

    /// <summary>The forms of a stem under its flags, each with the fields of its rule; the stem itself unless it needs an affix.</summary>
    public IEnumerable<(string Form, string[] Fields)> Expand(string stem, string flags)
    {
        var needsAffix = false;
        for (var i = 0; i + flagLength <= flags.Length; i += flagLength)
        {
            var flag = flags.Substring(i, flagLength);
            needsAffix |= flag == "()";
            foreach (var rule in suffixes.GetValueOrDefault(flag) ?? [])
            {
                if (stem.EndsWith(rule.Strip, StringComparison.Ordinal) && Matches(stem, rule.Condition))
                {
                    yield return (stem[..^rule.Strip.Length] + rule.Add, rule.Fields);
                }
            }
        }

        if (!needsAffix)
        {
            yield return (stem, []);
        }
    }

    /// <summary>The prefixes that the flags allow.</summary>
    public IEnumerable<string> Prefixes(string flags)
    {
        for (var i = 0; i + flagLength <= flags.Length; i += flagLength)
        {
            if (prefixes.TryGetValue(flags.Substring(i, flagLength), out var prefix))
            {
                yield return prefix;
            }
        }
    }

    /// <summary>Whether a word ends in letters, any sign (.) or sets ([abc], [^abc]).</summary>
    private static bool Matches(string word, string condition)
    {
        var at = word.Length - 1;
        for (var i = condition.Length - 1; i >= 0; i--, at--)
        {
            var (set, exclude) = (condition[i].ToString(), false);
            if (condition[i] == ']')
            {
                var open = condition.LastIndexOf('[', i);
                exclude = condition[open + 1] == '^';
                set = condition[(open + (exclude ? 2 : 1))..i];
                i = open;
            }

            if (set == "." && !exclude)
            {
                at += at < 0 ? 1 : 0;
                continue;
            }

            if (at < 0 || set.Contains(word[at], StringComparison.Ordinal) == exclude)
            {
                return false;
            }
        }

        return true;
    }
}
