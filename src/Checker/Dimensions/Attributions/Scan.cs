using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>One passage while it is read for sayings: its tokens, quotations, and the units (sentences joined where a quotation runs over their ends).</summary>
internal sealed class Scan
{
    // No sentence is longer; what is longer is a list or has lost its stops, and is read in pieces so that time stays linear.
    private const int LongestUnit = 800;
    private readonly Token[] tokens;
    private readonly int[] quotationOf;
    private readonly NameMention?[] names;

    public Scan(Passage passage, AttributionLexicon lexicon, IReadOnlyList<NameMention> names)
    {
        this.Passage = passage;
        this.Tree = passage.Tree;
        this.Lexicon = lexicon;
        this.tokens = passage.Tokens.ToArray();
        this.Quotations = Attributions.Quotations.Find(passage.Text, this.tokens);
        this.names = new NameMention?[this.tokens.Length];
        foreach (NameMention name in names)
        {
            this.names.AsSpan(name.First, name.Last - name.First + 1).Fill(name);
        }

        this.quotationOf = new int[this.tokens.Length];
        Array.Fill(this.quotationOf, -1);
        for (int q = 0; q < this.Quotations.Count; q++)
        {
            for (int i = this.Quotations[q].Open; i <= this.Quotations[q].Close; i++)
            {
                this.quotationOf[i] = q;
            }
        }

        this.Units = this.Join();
    }

    public Passage Passage { get; }

    public SyntaxTree Tree { get; }

    public AttributionLexicon Lexicon { get; }

    /// <summary>Returns the name that holds a token, or null.</summary>
    public NameMention? Name(int i) => (uint)i < (uint)this.names.Length ? this.names[i] : null;

    public ReadOnlySpan<Token> Tokens => this.tokens;

    public int Count => this.tokens.Length;

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Gets the sentences; those that one quotation spans are joined.</summary>
    public IReadOnlyList<Sentence> Units { get; }

    public bool IsFrench => this.Lexicon.IsFrench;

    public WordClass Class(int i) => this.Lexicon.Class(this.tokens[i]);

    public bool Is(int i, WordClass any) => (uint)i < (uint)this.tokens.Length && (this.Lexicon.Class(this.tokens[i]) & any) != 0;

    public ReferentNoun Noun(int i) => this.Lexicon.Noun(this.Passage, i);

    public char Char(int i) => (uint)i < (uint)this.tokens.Length ? this.Passage.Text[this.tokens[i].Start] : '\0';

    public ReadOnlySpan<char> Form(int i) => this.Passage.Form(this.tokens[i]);

    public bool IsWord(int i) => (uint)i < (uint)this.tokens.Length && this.tokens[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => (uint)i < (uint)this.tokens.Length && this.tokens[i].Kind == TokenKind.Number;

    public bool IsCapital(int i) => (uint)i < (uint)this.tokens.Length && this.tokens[i].Is(TokenTraits.Capital);

    public bool IsComma(int i) => this.Char(i) == ',' && this.tokens[i].Length == 1;

    public bool IsOpening(int i) => this.Quoted(i) is >= 0 and int q && this.Quotations[q].Open == i;

    public bool IsClosing(int i) => this.Quoted(i) is >= 0 and int q && this.Quotations[q].Close == i;

    /// <summary>Returns the number of the quotation that holds a token, its marks included, or -1.</summary>
    public int Quoted(int i) => (uint)i < (uint)this.tokens.Length ? this.quotationOf[i] : -1;

    /// <summary>Says whether the token is a pronoun hung on its verb: "-t-il", "-elle".</summary>
    public bool IsInversion(int i) => this.IsWord(i) && this.Char(i) is '-' or '\u2010' or '\u2011' && this.IsWord(i);

    /// <summary>Says whether the token ends a clause for sure: ; : . ! ? or a dash between spaces.</summary>
    public bool IsStop(int i) => this.Char(i) is ';' or ':' or '.' or '!' or '?' or '…' or '–' or '—' && !this.IsWord(i);

    /// <summary>Says whether the token is an adverb, by the list or by the tree.</summary>
    public bool IsAdverb(int i)
    {
        if (!this.IsWord(i) || this.IsCapital(i))
        {
            return this.Is(i, WordClass.Adverb);
        }

        return this.Is(i, WordClass.Adverb)
            || (this.Tree.Upos(i) == Upos.Adv && !this.Tree.Features(i).Negative && !this.Is(i, WordClass.Not | WordClass.That | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction));
    }

    public TextSpan SpanOf(int first, int end) => this.Passage.SpanOf(first, end - 1);

    /// <summary>Says whether the tree reads an infinitive at a token.</summary>
    public bool IsInfinitive(int i) => this.IsWord(i) && this.Tree.Upos(i) is Upos.Verb or Upos.Aux && this.Tree.Features(i).VerbForm == VerbForm.Inf;

    /// <summary>Says whether the tree reads a finite verb at a token.</summary>
    public bool IsFinite(int i) => this.IsWord(i) && this.Tree.Upos(i) is Upos.Verb or Upos.Aux && this.Tree.Features(i).VerbForm == VerbForm.Fin;

    /// <summary>Folds a token to lower case and compares it with a lower-case word.</summary>
    public bool Says(int i, string lower)
    {
        if ((uint)i >= (uint)this.tokens.Length || this.tokens[i].Length != lower.Length)
        {
            return false;
        }

        ReadOnlySpan<char> form = this.Form(i);
        for (int k = 0; k < form.Length; k++)
        {
            if (Folding.Lower(form[k]) != lower[k])
            {
                return false;
            }
        }

        return true;
    }

    private List<Sentence> Join()
    {
        List<Sentence> units = [];
        int start = 0;
        foreach (Sentence sentence in this.Passage.Sentences)
        {
            // A quotation that ends like a sentence ends one, whatever stands last in it (an emoji, a dash).
            for (int i = Math.Max(start, sentence.First); i + 1 < sentence.End; i++)
            {
                if (this.IsClosing(i) && i > start + 1 && this.IsCapital(i + 1) && this.IsWord(i + 1) && (this.IsStop(i - 1) || this.tokens[i - 1].Kind == TokenKind.Symbol) && this.Char(i - 1) is not ':')
                {
                    units.Add(new Sentence(start, i + 1));
                    start = i + 1;
                }
            }

            int last = sentence.End - 1;
            if (last < start || (this.Quoted(last) is >= 0 and int q && this.Quotations[q].Close > last && last - start < LongestUnit))
            {
                continue;
            }

            for (; last - start >= 2 * LongestUnit; start += LongestUnit)
            {
                units.Add(new Sentence(start, start + LongestUnit));
            }

            units.Add(new Sentence(start, sentence.End));
            start = sentence.End;
        }

        if (start < this.tokens.Length)
        {
            units.Add(new Sentence(start, this.tokens.Length));
        }

        return units;
    }
}
