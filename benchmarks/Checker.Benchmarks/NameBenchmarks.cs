using BenchmarkDotNet.Attributes;
using Checker.Dimensions.Names;

namespace Checker.Benchmarks;

/// <summary>
/// Blocking and comparing the distinct names of a corpus: people, bodies and places made from a fixed seed, one in eight a variant of another.
/// Asked: 4,000 names in under a second and 50 MB, one thread; growth near-linear.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class NameBenchmarks
{
    private static readonly string[] Given = ["Jean", "Marie", "Ahmed", "Fatou", "Paul", "Irina", "Kofi", "Anna", "Olga", "Pierre", "Lucas", "Emma", "John", "Sarah", "Moussa", "Ibrahim", "Claire", "Hugo", "Ivan", "Aminata"];
    private static readonly string[] Syllables = ["ba", "cor", "del", "fan", "gri", "hol", "jan", "kel", "lem", "mor", "nov", "pra", "quin", "ros", "sel", "tar", "vel", "wen", "zam", "bri", "chal", "dou", "fer", "gan", "lou", "mar", "ney", "pin", "ris", "sto"];
    private static readonly string[] Heads = ["Conseil national", "Union", "Comité", "Agence", "Fédération", "Institut", "Association", "Office", "Syndicat", "Mouvement"];
    private static readonly string[] Fields = ["transports", "santé", "pêche", "énergie", "écoles", "eaux", "forêts", "mines", "ports", "routes", "logement", "culture"];
    private List<NameEntity> entities = [];

    /// <summary>Number of distinct names.</summary>
    [Params(1000, 4000, 16000, 64000)]
    public int Names { get; set; }

    /// <summary>Makes the names.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20240515);
        HashSet<string> seen = new(StringComparer.Ordinal);
        this.entities = [];
        while (this.entities.Count < this.Names)
        {
            int kind = random.Next(20);
            string name = kind < 12 ? $"{Pick(random, Given)} {Word(random)}" : kind < 17 ? $"{Pick(random, Heads)} de {Word(random)} et {Pick(random, Fields)}" : $"{Word(random)}-{Word(random)}";
            if (random.Next(8) == 0 && this.entities.Count > 0)
            {
                string other = this.entities[random.Next(this.entities.Count)].Canonical;
                name = other.Remove(random.Next(1, other.Length - 1), 1);
            }

            if (seen.Add(name))
            {
                NameSort sort = kind < 12 ? NameSort.Person : kind < 17 ? NameSort.Organisation : NameSort.Place;
                this.entities.Add(new NameEntity { Id = this.entities.Count, Sort = sort, Canonical = name });
            }
        }

        _ = EntityClusterer.Cluster(this.entities.GetRange(0, 50));
    }

    /// <summary>Blocks, compares and joins.</summary>
    [Benchmark]
    public int Cluster() => EntityClusterer.Cluster(this.entities).Clusters.Count;

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private static string Word(Random random)
    {
        string word = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(random, Syllables)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
