namespace Checker.Corpus.Syntax;

/// <summary>
/// The dependency relations the parser tells apart: those of Universal Dependencies version 2, with the few subtypes that say who
/// did what to whom. The order is part of the model file: append only.
/// </summary>
internal enum Dependency : byte
{
    Root, Acl, AclRelcl, Advcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, Ccomp, Clf, Compound, CompoundPrt, Conj, Cop, Csubj, Dep, Det,
    Discourse, Dislocated, Expl, ExplComp, ExplPass, ExplPv, ExplSubj, Fixed, Flat, FlatName, Goeswith, Iobj, List, Mark, Nmod, NmodPoss, Nsubj,
    NsubjPass, Nummod, Obj, Obl, OblAgent, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
}

/// <summary>The names of the relations as CoNLL-U writes them, and the relation a treebank's finer name falls under.</summary>
internal static class DependencyNames
{
    private static readonly string[] Names =
    [
        "root", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "clf", "compound", "compound:prt",
        "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "expl:comp", "expl:pass", "expl:pv", "expl:subj", "fixed", "flat",
        "flat:name", "goeswith", "iobj", "list", "mark", "nmod", "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "orphan",
        "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ];

    public static int Count => Names.Length;

    public static string Name(this Dependency relation) => Names[(int)relation];

    /// <summary>The relation of a treebank's name; a subtype that is not kept gives its parent relation.</summary>
    public static Dependency Parse(string name)
    {
        var index = Array.IndexOf(Names, name);
        if (index < 0)
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            index = colon < 0 ? -1 : Array.IndexOf(Names, name[..colon]);
        }

        return index < 0 ? Dependency.Dep : (Dependency)index;
    }
}
