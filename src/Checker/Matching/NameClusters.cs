using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Matching;

/// <summary>The people, bodies and places of a story's documents, joined across documents.</summary>
/// <param name="Numbers">Number of the cluster behind a document's folded fullest name.</param>
/// <param name="Fullest">The fullest wording of each cluster, the longest, of equals the ordinally first.</param>
/// <param name="Aliases">The wordings of every cluster that has two or more, in ordinal order.</param>
/// <param name="Differences">Two wordings of one body or person that a reader should see.</param>
internal sealed record NameClusters(Dictionary<(string Document, string Name), int> Numbers, IReadOnlyList<string> Fullest, IReadOnlyList<IReadOnlyList<string>> Aliases, IReadOnlyList<NamingDifference> Differences)
{
    public static NameClusters Of(IReadOnlyList<Reading> readings)
    {
        List<NameEntity> entities = [];
        List<string> documents = [];
        foreach (Reading reading in readings)
        {
            entities.AddRange(reading.Entities);
            documents.AddRange(Enumerable.Repeat(reading.Document.Id, reading.Entities.Count));
        }

        Dictionary<(string Document, string Name), int> numbers = [];
        List<string> fullest = [];
        List<IReadOnlyList<string>> aliases = [];
        List<NamingDifference> differences = [];
        IReadOnlyList<EntityCluster> clusters = EntityClusterer.Cluster(entities).Clusters;
        for (int number = 0; number < clusters.Count; number++)
        {
            SortedSet<string> wordings = new(StringComparer.Ordinal);
            foreach (int member in clusters[number].Members)
            {
                numbers.TryAdd((documents[member], Folding.Key(entities[member].Canonical)), number);
                wordings.UnionWith(entities[member].Forms.Select(form => form.Text));
                wordings.UnionWith(entities[member].Expansions.Select(form => form.Text));
            }

            if (wordings.Count > 1)
            {
                aliases.Add([.. wordings]);
            }

            fullest.Add(clusters[number].Members.Select(member => entities[member].Canonical).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First());
            differences.AddRange(clusters[number].Differences);
        }

        differences.AddRange(RivalExpansions.Of(entities));
        return new NameClusters(numbers, fullest, [.. aliases.OrderBy(group => group[0], StringComparer.Ordinal)], differences);
    }
}
