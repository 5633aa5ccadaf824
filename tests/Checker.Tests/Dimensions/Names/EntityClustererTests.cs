using Checker.Dimensions.Names;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class EntityClustererTests
{
    private static readonly string[] Pool =
    [
        "Niger", "Nigeria", "Guinée", "Guinée-Bissau", "Mali", "Malawi", "Moscou", "Moscow", "OTAN", "NATO", "Organisation mondiale de la santé", "OMS", "Organisation mondiale du commerce",
        "Ken Marlow", "Kenneth Marlow", "Karl Marlow", "Marlow", "Jean Dupont", "Jeanne Dupont", "J. Dupont", "Conseil de transition nationale", "CTN", "Comité de transition nationale",
    ];

    [Test]
    public void KeepsTwoWordingsOfOneAcronymVisible()
    {
        IReadOnlyList<NameEntity> left = NameResolverTests.Resolve("1.txt", "Le Conseil national pour la défense du sol (CNDS) a parlé.");
        IReadOnlyList<NameEntity> right = NameResolverTests.Resolve("2.txt", "Le Conseil national pour la défense du peuple (CNDS), lui, se tait.");
        NameEntity[] all = [.. left, .. right];
        EntityClusters clusters = EntityClusterer.Cluster(all);
        Assert.That(clusters.Clusters, Has.Count.EqualTo(2), "the letters do not spell the second wording: it stays by itself unless it is defined so");
        IReadOnlyList<NameEntity> third = NameResolverTests.Resolve("3.txt", "Le Comité national pour la défense du sol (CNDS) aussi.");
        clusters = EntityClusterer.Cluster([.. left, .. third]);
        EntityCluster body = clusters.Clusters.Single();
        Assert.That(body.Differences, Has.Count.EqualTo(1));
        Assert.That(body.Differences[0].Acronym, Is.EqualTo("CNDS"));
        Assert.That(body.Differences[0].Left.Document, Is.EqualTo("1.txt"));
        Assert.That(body.Differences[0].Right.Text, Is.EqualTo("Comité national pour la défense du sol"));
    }

    [Test]
    public void KeepsSpellingsOfAPersonVisible()
    {
        EntityClusters clusters = EntityClusterer.Cluster([Make(0, "Salim Modibo", NameSort.Person), Make(1, "Salim Modibbo", NameSort.Person), Make(2, "Salim Modibo", NameSort.Person)]);
        Assert.That(clusters.Clusters, Has.Count.EqualTo(1));
        Assert.That(clusters.Clusters[0].Differences, Has.Count.EqualTo(1));
    }

    [Test]
    public void ASurnameThatTwoPeopleShareJoinsNeither()
    {
        EntityClusters clusters = EntityClusterer.Cluster([Make(0, "Paul Durieux", NameSort.Person), Make(1, "Anne Durieux", NameSort.Person), Make(2, "Durieux", NameSort.Person)]);
        Assert.That(clusters.Clusters, Has.Count.EqualTo(3));
        clusters = EntityClusterer.Cluster([Make(0, "Paul Durieux", NameSort.Person), Make(1, "Durieux", NameSort.Person)]);
        Assert.That(clusters.Clusters, Has.Count.EqualTo(1));
    }

    [Test]
    public void NeverJoinsTwoTableEntriesAndPartitions()
    {
        Gen<int[]> picks = Gen.Choose(0, Pool.Length - 1).ArrayOf(14);
        Prop.ForAll(picks.ToArbitrary(), chosen =>
        {
            NameEntity[] entities = [.. chosen.Select((pick, id) => Make(id, Pool[pick], pick < 8 ? NameSort.Place : pick is > 12 and < 20 ? NameSort.Person : NameSort.Organisation))];
            EntityClusters clusters = EntityClusterer.Cluster(entities);
            int[] members = [.. clusters.Clusters.SelectMany(cluster => cluster.Members).Order()];
            bool tables = clusters.Clusters.All(cluster =>
                cluster.Members.Select(member => Checker.Dimensions.Places.CountryTable.OfName(entities[member].Canonical)).Where(code => code.Length > 0).Distinct().Count() <= 1
                && cluster.Members.Select(member => BodyTable.OfFullName(entities[member].Canonical)).Where(body => body >= 0).Distinct().Count() <= 1);
            return tables && members.SequenceEqual(Enumerable.Range(0, entities.Length));
        }).Holds();
    }

    private static NameEntity Make(int id, string name, NameSort sort)
    {
        NameEntity entity = new() { Id = id, Sort = sort, Canonical = name };
        entity.Forms.Add(new NameForm(id + ".txt", name, new TextSpan(0, name.Length)));
        return entity;
    }
}
