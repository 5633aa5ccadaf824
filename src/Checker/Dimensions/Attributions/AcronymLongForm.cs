using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>Finds the long form before a bracketed acronym by its initials, function words skipped, right to left.</summary>
internal static class AcronymLongForm
{
    private const int Longest = 16;

    /// <summary>Returns the first token of the long form that ends before the bracket at <paramref name="bracket"/>, or -1.</summary>
    public static int Start(Scan scan, int bracket, int floor)
    {
        ReadOnlySpan<char> acronym = scan.Form(bracket + 1);
        int letter = acronym.Length - 1, start = -1;
        for (int j = bracket - 1; j >= floor && letter >= 0 && bracket - j < Longest && (scan.IsWord(j) || scan.IsNumber(j)); j--)
        {
            if (Folding.Base(scan.Form(j)[0]) == Folding.Base(acronym[letter]))
            {
                letter--;
                start = j;
            }
            else if (!scan.Is(j, WordClass.Determiner | WordClass.Of | WordClass.Preposition | WordClass.Coordination))
            {
                break;
            }
        }

        return letter >= 0 ? -1 : start;
    }
}
