using Checker.Dimensions.Names;

namespace Checker.Dimensions.Roles;

/// <summary>
/// Gives a definite role without a name ("la préfète", "le colonel", "the captain") the one person of the document who was said to hold it.
/// Two holders, or none before or after it, leave it alone; so does an indefinite one ("un colonel").
/// </summary>
internal static class RoleResolver
{
    /// <summary>Sets the holders; the lists run parallel to the passages of one document, names resolved.</summary>
    public static void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<RoleMention>> roles)
    {
        Dictionary<string, List<NameMention>> holders = new(StringComparer.Ordinal);
        foreach (RoleMention role in roles.SelectMany(list => list))
        {
            if (role.Holder is { Entity: >= 0 } holder)
            {
                string key = Key(role);
                if (!holders.TryGetValue(key, out List<NameMention>? known))
                {
                    holders[key] = known = [];
                }

                if (known.Count < 3 && !known.Exists(other => other.Entity == holder.Entity))
                {
                    known.Add(holder);
                }
            }
        }

        for (int p = 0; p < passages.Count; p++)
        {
            foreach (RoleMention role in roles[p])
            {
                if (role.Holder is null && IsDefinite(passages[p], role) && holders.TryGetValue(Key(role), out List<NameMention>? known) && known.Count == 1)
                {
                    role.Holder = known[0];
                }
            }
        }
    }

    // Notion and modifiers: "la préfète" stands for "la préfète de la Haute-Vire"; "le ministre" for no deputy.
    private static string Key(RoleMention role)
    {
        string[] parts = role.Office.Split(' ');
        return parts[0] + string.Concat(parts.Skip(1).Where(part => part.StartsWith('+')));
    }

    private static bool IsDefinite(Passage passage, RoleMention role) =>
        role.First > 0 && passage.Form(passage.Tokens[role.First - 1]) is "le" or "la" or "l'" or "l’" or "Le" or "La" or "L'" or "L’" or "du" or "au" or "the" or "The" or "her" or "his" or "Her" or "His";
}
