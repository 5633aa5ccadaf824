namespace Checker.Reliability;

/// <summary>
/// The values of each question that agree, gathered under the ordinally first of them. Agreement of roughly equal figures does not carry
/// over ("about 1000" agrees with 980 and with 1020): a union that would join two rivals is refused.
/// </summary>
internal sealed class AgreeingValues
{
    private readonly Dictionary<(string Question, string Value), List<string>> groups = [];
    private readonly Dictionary<(string Question, string Value), List<string>> rivals = [];

    public AgreeingValues(IReadOnlyList<AssessedRelation> relations)
    {
        var agreeing = new List<AssessedRelation>();
        foreach (var relation in relations)
        {
            if (relation.Relation == Relation.Agree && relation.Mechanism != Mechanism.Update)
            {
                agreeing.Add(relation);
            }
            else if (relation.Relation != Relation.Compatible)
            {
                Oppose(relation.Question, relation.Left, relation.Right);
                Oppose(relation.Question, relation.Right, relation.Left);
            }
        }

        agreeing.Sort(static (x, y) => Compare(Pair(x.Question, x.Left, x.Right), Pair(y.Question, y.Left, y.Right)));
        foreach (var relation in agreeing)
        {
            Join(relation);
        }
    }

    /// <summary>The name under which a value is counted.</summary>
    public string Of(string question, string value) => groups.TryGetValue((question, value), out var group) ? group[0] : value;

    private void Join(AssessedRelation relation)
    {
        var left = Group(relation.Question, relation.Left);
        var right = Group(relation.Question, relation.Right);
        if (ReferenceEquals(left, right))
        {
            return;
        }

        (left, right) = left.Count < right.Count ? (right, left) : (left, right);
        foreach (string value in right)
        {
            if (rivals.TryGetValue((relation.Question, value), out var against) && against.Exists(rival => ReferenceEquals(Group(relation.Question, rival), left)))
            {
                return;
            }
        }

        left.AddRange(right);
        if (string.CompareOrdinal(right[0], left[0]) < 0)
        {
            // The first of a group is its name; the order of the rest does not matter.
            (left[0], left[left.Count - right.Count]) = (left[left.Count - right.Count], left[0]);
        }

        foreach (string value in right)
        {
            groups[(relation.Question, value)] = left;
        }
    }

    private void Oppose(string question, string value, string rival) =>
        (rivals.TryGetValue((question, value), out var against) ? against : rivals[(question, value)] = []).Add(rival);

    private List<string> Group(string question, string value) =>
        groups.TryGetValue((question, value), out var group) ? group : groups[(question, value)] = [value];

    private static int Compare((string Question, string Left, string Right) x, (string Question, string Left, string Right) y)
    {
        int order = string.CompareOrdinal(x.Question, y.Question);
        order = order != 0 ? order : string.CompareOrdinal(x.Left, y.Left);
        return order != 0 ? order : string.CompareOrdinal(x.Right, y.Right);
    }

    private static (string Question, string Left, string Right) Pair(string question, string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 ? (question, left, right) : (question, right, left);
}
