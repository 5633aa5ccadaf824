namespace Checker.Corpus.Syntax;

/// <summary>
/// Makes a subject of the English noun phrase that the parser took for a clause: without conjunction, copula or subject of its own it is none, and the predicate right behind it waits for one
/// ("Fewer than 30 lawmakers were present").
/// </summary>
internal static class BareSubject
{
    public static void Repair(SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var noun = first; noun < end; noun++)
        {
            var predicate = syntax[noun].Head;
            if (syntax[noun].Label != Dependency.Advcl || predicate <= noun || !tree.IsNominal(noun) || tree.Child(noun, Dependency.Mark, Dependency.Case) >= 0
                || tree.Child(noun, Dependency.Cop, Dependency.Nsubj) >= 0 || tree.Child(noun, Dependency.Aux, Dependency.Advmod) >= 0 || tree.Child(predicate, Dependency.Nsubj, Dependency.NsubjPass) >= 0
                || tree.Child(predicate, Dependency.Cop, Dependency.AuxPass) is not (>= 0 and var be) || be != noun + 1)
            {
                continue;
            }

            syntax[noun].Label = syntax[be].Label == Dependency.AuxPass ? Dependency.NsubjPass : Dependency.Nsubj;
        }
    }
}
