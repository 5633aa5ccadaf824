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

        for (int p = 0; p < passages.Count; p++)
        {
            ReferenceMention?[] references = new ReferenceMention?[passages[p].Tokens.Length];
            foreach (ReferenceMention reference in mentions[p].OfType<ReferenceMention>())
            {
                references.AsSpan(reference.First, reference.Last - reference.First + 1).Fill(reference);
            }

            foreach (RoleMention role in mentions[p].OfType<RoleMention>())
            {
                if (role.Holder is null && references[role.First] is { Sort: ReferentSort.Description } reference && names.TryGetValue(reference.Entity, out NameMention? holder))
                {
                    role.Holder = holder;
                }
            }
        }
    }
}
