using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Roles;

/// <summary>
/// Gives a role without a name ("la préfète", "le colonel", "the captain") the person whom the document's chains make of it. What they leave alone
/// (two holders, none, "un colonel") stays without a holder.
/// </summary>
internal static class RoleResolver
{
    /// <summary>Sets the holders; the lists run parallel to the passages of one document, names and references resolved.</summary>
    public static void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        Dictionary<int, NameMention> names = [];
        foreach (NameMention name in mentions.SelectMany(static list => list.OfType<NameMention>()))
        {
            if (name.Entity >= 0)
            {
                names.TryAdd(name.Entity, name);
            }
        }

        HashSet<(int Entity, string Office)> offices = [.. mentions.SelectMany(static list => list.OfType<RoleMention>()).Where(static role => role.Holder is { Entity: >= 0 }).Select(static role => (role.Holder!.Entity, Key(role)))];
        for (int p = 0; p < passages.Count; p++)
        {
            ReferenceMention?[] references = new ReferenceMention?[passages[p].Tokens.Length];
            foreach (ReferenceMention reference in mentions[p].OfType<ReferenceMention>())
            {
                references.AsSpan(reference.First, reference.Last - reference.First + 1).Fill(reference);
            }

            foreach (RoleMention role in mentions[p].OfType<RoleMention>())
            {
                if (role.Holder is null && references[role.First] is { Sort: ReferentSort.Description } reference && names.TryGetValue(reference.Entity, out NameMention? holder)
                    && !offices.Any(office => office.Entity == reference.Entity && Notion(office.Office) == Notion(Key(role)) && office.Office != Key(role)))
                {
                    role.Holder = holder;
                }
            }
        }
    }

    // Notion and modifiers: "la préfète" stands for "la préfète de la Haute-Vire"; "le ministre" for no deputy.
    private static string Key(RoleMention role)
    {
        string[] parts = role.Office.Split(' ');
        return parts[0] + string.Concat(parts.Skip(1).Where(static part => part.StartsWith('+')));
    }

    private static string Notion(string key) => key.Split('+')[0];
}
