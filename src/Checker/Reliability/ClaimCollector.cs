namespace Checker.Reliability;

/// <summary>Gathers claims row by row under provisional ids (order of first sight); <see cref="ClaimIndex"/> puts them in their final order.</summary>
internal sealed class ClaimCollector
{
    private readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Subject, string Attribute), int> questions = [];
    private readonly Dictionary<(int Question, string Value), int> values = [];

    public List<string> SourceNames { get; } = [];

    public List<(string Subject, string Attribute)> QuestionNames { get; } = [];

    public List<(int Question, string Value)> ValueNames { get; } = [];

    public List<int> ClaimSources { get; } = [];

    public List<int> ClaimValues { get; } = [];

    /// <summary>Weight of each claim; stays empty as long as every weight is 1.</summary>
    public List<float> ClaimWeights { get; } = [];

    public int Source(string name) => Intern(sources, SourceNames, name);

    public int Question(string subject, string attribute) => Intern(questions, QuestionNames, (subject, attribute));

    public int Value(int question, string value) => Intern(values, ValueNames, (question, value));

    public bool TryValue(string subject, string value, out int id)
    {
        id = -1;
        return questions.TryGetValue((subject, ""), out int question) && values.TryGetValue((question, value), out id);
    }

    public void Add(int source, int value, double weight)
    {
        if (weight != 1 && ClaimWeights.Count == 0)
        {
            ClaimWeights.AddRange(Enumerable.Repeat(1f, ClaimSources.Count));
        }

        if (weight != 1 || ClaimWeights.Count > 0)
        {
            ClaimWeights.Add((float)weight);
        }

        ClaimSources.Add(source);
        ClaimValues.Add(value);
    }

    private static int Intern<T>(Dictionary<T, int> known, List<T> names, T name)
        where T : notnull
    {
        ref int id = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, name, out bool exists);
        if (!exists)
        {
            id = names.Count;
            names.Add(name);
        }

        return id;
    }
}
