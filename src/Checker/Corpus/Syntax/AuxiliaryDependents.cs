namespace Checker.Corpus.Syntax;

/// <summary>
/// Hands the arguments and adverbs that the parser hung on an auxiliary to the verb it serves: "n'a rien promis" has its object at "promis". In Universal
/// Dependencies auxiliaries take no arguments.
/// </summary>
internal static class AuxiliaryDependents
{
    public static void Repair(Span<TokenSyntax> syntax, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var head = syntax[i].Head;
            if (head >= first && syntax[head].Label is Dependency.Aux or Dependency.AuxPass && syntax[head].Head is >= 0 and var verb
                && syntax[i].Label is Dependency.Obj or Dependency.Iobj or Dependency.Obl or Dependency.Advmod or Dependency.Nsubj or Dependency.NsubjPass)
            {
                syntax[i].Head = verb;
            }
        }
    }
}
