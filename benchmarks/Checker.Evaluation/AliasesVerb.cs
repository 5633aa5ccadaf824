using System.Text.Json.Nodes;
using Checker.Corpus;
using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;
using Checker.Languages;

namespace Checker.Evaluation;

/// <summary>
/// Names of several documents: <c>{"document","lang","text"}</c> in, one report object <c>{"aliases":[[...]]}</c> out (no discrepancies). <c>--show</c> lists the names and roles instead.
/// </summary>
internal sealed class AliasesVerb : IVerb
{
    public string Name => "aliases";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        bool show = args.Contains("--show");
        List<NameEntity> entities = [];
        foreach (JsonObject row in JsonLines.Read(input))
        {
            string text = (string)row["text"]!;
            Document document = new((string)row["document"]!, text);
            Language language = Language.Get((string)row["lang"]!);
            List<Passage> passages = [];
            List<IReadOnlyList<NameMention>> mentions = [];
            NameDetector detector = new(language);
            int at = 0;
            foreach (string line in text.Split('\n'))
            {
                if (line.Trim().Length > 0)
                {
                    Passage passage = PassageReader.Read(document, language, new TextSpan(at, line.Length));
                    List<NameMention> names = [];
                    detector.Detect(passage, names);
                    passages.Add(passage);
                    mentions.Add(names);
                }

                at += line.Length + 1;
            }

            entities.AddRange(new NameResolver(language).Resolve(passages, mentions));
            if (show)
            {
                Show(document, passages, mentions, language, output);
            }
        }

        EntityClusters clusters = EntityClusterer.Cluster(entities);
        if (show)
        {
            foreach (EntityCluster cluster in clusters.Clusters)
            {
                output.WriteLine(string.Join(" | ", cluster.Members.SelectMany(member => entities[member].Forms.Select(form => form.Text)).Distinct()) + "   [" + entities[cluster.Members[0]].Sort + " " + entities[cluster.Members[0]].Country + "]");
                foreach (NamingDifference difference in cluster.Differences)
                {
                    output.WriteLine($"    differs: {difference.Left.Text} ({difference.Left.Document}) / {difference.Right.Text} ({difference.Right.Document}) {difference.Acronym}");
                }
            }

            foreach (UnsurePair pair in clusters.Unsure)
            {
                output.WriteLine($"unsure: {entities[pair.Left].Canonical} ? {entities[pair.Right].Canonical}: {pair.Decision.Reason}");
            }

            return 0;
        }

        JsonArray aliases = [];
        foreach (EntityCluster cluster in clusters.Clusters)
        {
            string[] wordings = [.. cluster.Members.SelectMany(member => entities[member].Forms.Select(form => form.Text)).Distinct(StringComparer.Ordinal)];
            if (wordings.Length > 1)
            {
                aliases.Add(new JsonArray([.. wordings.Select(wording => JsonValue.Create(wording))]));
            }
        }

        JsonLines.Write(output, new JsonObject { ["discrepancies"] = new JsonArray(), ["explained"] = new JsonArray(), ["noise"] = new JsonArray(), ["aliases"] = aliases });
        return 0;
    }

    private static void Show(Document document, List<Passage> passages, List<IReadOnlyList<NameMention>> mentions, Language language, TextWriter output)
    {
        output.WriteLine("== " + document.Id);
        RoleDetector detector = new(language);
        for (int p = 0; p < passages.Count; p++)
        {
            foreach (NameMention mention in mentions[p])
            {
                output.WriteLine($"  {mention.Sort,-12} #{mention.Entity} {mention.Surface}" + (mention.Title.Length > 0 ? $"   title: {mention.Title.Of(document.Text)}" : "") + (mention.Country.Length > 0 ? "   " + mention.Country : "") + (mention.Expansion.Length > 0 ? "   = " + mention.Expansion : ""));
            }

            List<RoleMention> roles = [];
            detector.Detect(passages[p], mentions[p], roles);
            foreach (RoleMention role in roles)
            {
                output.WriteLine($"  ROLE {role.Span.Of(document.Text)}   => {role.Office} [{role.RankLow}-{role.RankHigh}] {role.Country} {role.Body}   holder: {role.Holder?.Surface ?? "-"}");
            }
        }
    }
}
