using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// How a lemma is made from a form: cut <paramref name="Strip"/> characters off its end and add <paramref name="Ending"/>. Unless
/// <paramref name="KeepCase"/> holds the form is first put in lower case. Every lemma of a language is one of a few thousand such rules.
/// </summary>
internal readonly record struct LemmaRule(byte Strip, string Ending, bool KeepCase)
{
    /// <summary>The rule that leads from a form to its lemma.</summary>
    public static LemmaRule Between(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, bool keepCase)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && (keepCase ? form[common] : Folding.Lower(form[common])) == lemma[common])
        {
            common++;
        }

        common = Math.Max(common, form.Length - byte.MaxValue);
        return new LemmaRule((byte)(form.Length - common), lemma[common..].ToString(), keepCase);
    }

    /// <summary>The length of the lemma of a form of <paramref name="length"/> characters.</summary>
    public int LengthFor(int length) => Math.Max(0, length - Strip) + Ending.Length;

    /// <summary>Writes the lemma of <paramref name="form"/>; <paramref name="target"/> must hold <see cref="LengthFor"/> characters.</summary>
    public int Apply(ReadOnlySpan<char> form, Span<char> target)
    {
        var kept = Math.Max(0, form.Length - Strip);
        for (var i = 0; i < kept; i++)
        {
            target[i] = KeepCase ? form[i] : Folding.Lower(form[i]);
        }

        Ending.CopyTo(target[kept..]);
        return kept + Ending.Length;
    }
}
