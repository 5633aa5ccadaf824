namespace Checker.Training.Perceptrons;

/// <summary>Lifts crossing arcs to the head's head until none cross (Nivre and Nilsson, "Pseudo-projective dependency parsing", 2005), shortest arc first.</summary>
internal static class Projectiviser
{
    /// <summary>Returns projective heads; the root is index <c>heads.Length</c>.</summary>
    public static int[] Lift(int[] heads)
    {
        var lifted = (int[])heads.Clone();
        while (true)
        {
            var (found, shortest) = (-1, int.MaxValue);
            for (var i = 0; i < lifted.Length; i++)
            {
                var length = Math.Abs(lifted[i] - i);
                if (length < shortest && lifted[i] < lifted.Length && Crosses(lifted, i))
                {
                    (found, shortest) = (i, length);
                }
            }

            if (found < 0)
            {
                return lifted;
            }

            lifted[found] = lifted[lifted[found]];
        }
    }

    // An arc is projective when every word between its ends descends from its head.
    private static bool Crosses(int[] heads, int child)
    {
        var head = heads[child];
        for (var i = Math.Min(child, head) + 1; i < Math.Max(child, head); i++)
        {
            var ancestor = i;
            for (var steps = 0; ancestor < heads.Length && ancestor != head && steps <= heads.Length; steps++)
            {
                ancestor = heads[ancestor];
            }

            if (ancestor != head)
            {
                return true;
            }
        }

        return false;
    }
}
