namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Says which descriptions have one reading: a bare definite noun that stood beside the name, or in it ("la préfète", "le Conseil"), where nobody else of the
/// document was called so.
/// </summary>
internal static class DescriptionTest
{
    /// <summary>Marks them, once the whole document is read.</summary>
    public static void Mark(IReadOnlyList<Referent> referents)
    {
        Dictionary<int, List<Referent>> called = [];
        foreach (Referent referent in referents)
        {
            foreach (int head in referent.Heads)
            {
                if (referent.Told)
                {
                    (called.TryGetValue(head, out List<Referent>? known) ? known : called[head] = []).Add(referent);
                }
            }
        }

        foreach (Referent referent in referents)
        {
            if (!referent.Named)
            {
                continue;
            }

            foreach (ReferentMention mention in referent.Mentions)
            {
                mention.Certain |= mention is { Sort: ReferentSort.Description, Narrowed: false, Modified: false, Number: not 'p' } && mention.First >= mention.Head - 1 && mention.End == mention.Head + 1
                    && referent.IsNamedWith(mention.HeadWord) && !called[mention.HeadWord].Exists(other => other != referent && Agree(other.Gender, referent.Gender));
            }
        }
    }

    private static bool Agree(char left, char right) => left == '-' || right == '-' || left == right;
}
