using System.Globalization;
using System.Text;

namespace Checker.Benchmarks;

/// <summary>Documents that ask for the worst: each kind grows by one number.</summary>
internal static class HostileTexts
{
    private static readonly string[] Things = ["soldats", "manifestants", "blessés", "maisons", "emplois", "camions", "électeurs", "véhicules", "enfants", "policiers"];
    private static readonly string[] Towns = ["Barville", "Corlin", "Danbourg", "Elsard", "Farley", "Garton", "Holac", "Iskes", "Karon", "Lomar"];

    /// <summary>Makes copies of one document.</summary>
    public static Document[] Copies(int size) =>
    [
        .. Enumerable.Range(0, size).Select(i => new Document(Id(i),
            "Grève à Barville\n\nLes salariés de Corlin Danbourg sont en grève depuis lundi à Barville, en France. Paul Elsard, délégué syndical, réclame 42 embauches.\nLe 12 mars 2024, 350 camions attendaient devant le dépôt.") { Published = DateInterval.Day(new DateOnly(2024, 3, 14)) }),
    ];

    /// <summary>Makes one document of a number of claims, and a short one beside it.</summary>
    public static Document[] Claims(int size)
    {
        StringBuilder text = new("Bilan des régions\n\n");
        for (int i = 0; i < size; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Le ministère a compté {100 + (i * 7 % 9000)} {Things[i % Things.Length]} à {Towns[i / Things.Length % Towns.Length]} en mars 2024.");
            text.Append(i % 6 == 5 ? '\n' : ' ');
        }

        return [new Document("long", text.ToString()), new Document("short", "Le ministère a compté 120 soldats à Barville en mars 2024.\n")];
    }

    /// <summary>Makes documents of nothing but numbers.</summary>
    public static Document[] Numbers(int size) =>
        [.. Enumerable.Range(0, size).Select(i => new Document(Id(i), string.Join(i % 2 == 0 ? " " : "\n", Enumerable.Range(1, 30).Select(k => (((i * 31) + k) * 7919 % 100_000).ToString(CultureInfo.InvariantCulture)))))];

    /// <summary>Makes one story of documents without any date, each with its own figures.</summary>
    public static Document[] Undated(int size) =>
    [
        .. Enumerable.Range(0, size).Select(i => new Document(Id(i),
            string.Create(CultureInfo.InvariantCulture, $"Crue à Barville\n\nLa crue a inondé Barville, en France : {50 + (i % 40)} maisons sont touchées. Paul Elsard, pour Corlin Danbourg, déplore l'absence d'alerte.\nLe préfet Karim Farley a fait évacuer {300 + (i % 90)} personnes."))),
    ];

    private static string Id(int i) => "doc" + i.ToString("D5", CultureInfo.InvariantCulture);
}
