using System.Buffers;
using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Dimensions.Quantities;

/// <summary>
/// The tokens of a passage with the compounds of numbers taken apart: "quatre-vingt-dix" is three pieces, "10km" two, "EUR29,99" two.
/// Pieces are tokens themselves; a piece without white space before it is joined to the one before.
/// </summary>
internal ref struct Pieces
{
    private const int LongestCompound = 32;
    private readonly QuantityLexicon lexicon;
    private readonly string text;
    private readonly Passage passage;
    private Token[] pieces;
    private int[] origins;
    private int[] groups;

    public Pieces(Passage passage, QuantityLexicon lexicon)
    {
        this.lexicon = lexicon;
        this.passage = passage;
        this.text = passage.Text;
        this.groups = ArrayPool<int>.Shared.Rent(passage.Tokens.Length + 16);
        ReadOnlySpan<Token> tokens = passage.Tokens;
        this.pieces = ArrayPool<Token>.Shared.Rent(tokens.Length + 16);
        this.origins = ArrayPool<int>.Shared.Rent(tokens.Length + 16);
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Number:
                    this.AddNumber(token.Start, token.End, token.Traits, i);
                    break;
                case TokenKind.Word when token.Word == 0 && token.Is(TokenTraits.Digit):
                    i = this.AddCode(tokens, i, passage.Span.End);
                    break;
                case TokenKind.Word when IsHyphened(tokens, i, lexicon):
                    i = this.AddHyphened(tokens, i);
                    break;
                case TokenKind.Word when token.Length > 4 && lexicon.Number(token.Word).Part == NumberPart.None:
                    if (passage.Form(token).IndexOfAny('-', '\u2010', '\u2011') < 0 || !this.AddCompound(token, i))
                    {
                        this.Add(token, i);
                    }

                    break;
                default:
                    this.Add(token, i);
                    break;
            }
        }
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Token> All => this.pieces.AsSpan(0, this.Count);

    public readonly string Text => this.text;

    public readonly QuantityLexicon Lexicon => this.lexicon;

    /// <summary>The trees of the passage; its indexes are what <see cref="Origin"/> gives.</summary>
    public readonly SyntaxTree Tree => this.passage.Tree;

    public readonly Token this[int index] => this.pieces[index];

    /// <summary>Index in the passage of the token that a piece is part of.</summary>
    public readonly int Origin(int index) => this.origins[index];

    public readonly ReadOnlySpan<char> Form(int index) => this.pieces[index].Span.Of(this.text);

    /// <summary>What the word does; nothing past either end.</summary>
    public readonly NumberMarks Marks(int index) => (uint)index < (uint)this.Count ? this.lexicon.Marks(this.pieces[index].Word) : NumberMarks.None;

    public readonly bool Has(int index, NumberMarks marks) => (this.Marks(index) & marks) != 0;

    public readonly NumberWord Number(int index) => (uint)index < (uint)this.Count ? this.lexicon.Number(this.pieces[index].Word) : default;

    public readonly bool IsDigits(int index) => (uint)index < (uint)this.Count && this.pieces[index].Kind == TokenKind.Number;

    public readonly bool IsWord(int index) => (uint)index < (uint)this.Count && this.pieces[index].Kind == TokenKind.Word;

    public readonly bool Is(int index, char c) => (uint)index < (uint)this.Count && this.pieces[index].Length == 1 && this.text[this.pieces[index].Start] == c;

    /// <summary>Says whether no white space parts the piece from the one before.</summary>
    public readonly bool Joined(int index) => index > 0 && index < this.Count && (this.pieces[index].Start == this.pieces[index - 1].End || this.groups[index] == this.groups[index - 1]);

    /// <summary>Says whether the pieces part of one written word, whatever hyphen stood between them.</summary>
    public readonly bool SameToken(int left, int right) => left >= 0 && right < this.Count && this.groups[left] == this.groups[right];

    public readonly void Release()
    {
        ArrayPool<Token>.Shared.Return(this.pieces);
        ArrayPool<int>.Shared.Return(this.origins);
        ArrayPool<int>.Shared.Return(this.groups);
    }

    /// <summary>"thirty" of "thirty-first", where the language cuts words at their hyphens: a number word tied to another.</summary>
    private static bool IsHyphened(ReadOnlySpan<Token> tokens, int at, QuantityLexicon lexicon) =>
        at + 2 < tokens.Length && IsNumber(lexicon, tokens[at].Word) && tokens[at + 1].Length == 1 && tokens[at + 1].Start == tokens[at].End && tokens[at + 2].Start == tokens[at + 1].End
        && (lexicon.Marks(tokens[at + 1].Word) & NumberMarks.Dash) != 0 && IsNumber(lexicon, tokens[at + 2].Word);

    private static bool IsNumber(QuantityLexicon lexicon, int word) =>
        lexicon.Number(word).Part is not (NumberPart.None or NumberPart.Magnitude or NumberPart.Suffix or NumberPart.Article);

    /// <summary>Adds the words of a hyphened number as one group, without the hyphens.</summary>
    /// <returns>The index of the last token used up.</returns>
    private int AddHyphened(ReadOnlySpan<Token> tokens, int index)
    {
        int at = index;
        this.Add(tokens[at], at, index);
        for (; IsHyphened(tokens, at, this.lexicon); at += 2)
        {
            this.Add(tokens[at + 2], at + 2, index);
        }

        return at;
    }

    private void Add(Token token, int origin) => this.Add(token, origin, origin);

    private void Add(Token token, int origin, int group)
    {
        if (this.Count == this.pieces.Length)
        {
            Grow(ref this.pieces);
            Grow(ref this.origins);
            Grow(ref this.groups);
        }

        this.pieces[this.Count] = token;
        this.groups[this.Count] = group;
        this.origins[this.Count++] = origin;
    }

    private static void Grow<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private void AddPart(int start, int end, TokenKind kind, TokenTraits traits, int origin) =>
        this.Add(new Token(start, (ushort)(end - start), kind, traits, kind == TokenKind.Word ? this.lexicon.Language.Vocabulary.Find(this.text.AsSpan(start, end - start)) : 0), origin);

    /// <summary>Digits, and a known suffix ("km", "M", "er") as a piece of its own; an unknown suffix stays on and makes the token no number.</summary>
    private void AddNumber(int start, int end, TokenTraits traits, int origin)
    {
        int letter = start;
        while (letter < end && !char.IsLetter(this.text[letter]))
        {
            letter++;
        }

        if (letter < end)
        {
            int word = this.lexicon.Language.Vocabulary.Find(this.text.AsSpan(letter, end - letter));
            Token suffix = new(letter, (ushort)(end - letter), TokenKind.Word, TokenTraits.None, word);
            ReadOnlySpan<Token> one = [suffix];
            bool known = word > 0 && (this.lexicon.Number(word).Part is NumberPart.Magnitude or NumberPart.Suffix
                || this.lexicon.Units.TryMatch(one, 0, out _, out _) || this.lexicon.Currencies.TryMatch(one, 0, out _, out _));
            if (!known)
            {
                this.AddPart(start, end, TokenKind.Number, traits, origin);
                return;
            }

            this.AddPart(start, letter, TokenKind.Number, traits, origin);
            this.Add(suffix, origin);
            return;
        }

        this.AddPart(start, end, TokenKind.Number, traits, origin);
    }

    /// <summary>A currency code run into its number, "EUR29,99" or "RM42"; any other word with digits is a name.</summary>
    /// <returns>The index of the last token used up.</returns>
    private int AddCode(ReadOnlySpan<Token> tokens, int index, int limit)
    {
        Token token = tokens[index];
        int digit = token.Start;
        while (digit < token.End && !char.IsAsciiDigit(this.text[digit]))
        {
            digit++;
        }

        int word = digit > token.Start && digit < token.End ? this.lexicon.Language.Vocabulary.Find(this.text.AsSpan(token.Start, digit - token.Start)) : 0;
        ReadOnlySpan<Token> one = [new Token(token.Start, (ushort)(digit - token.Start), TokenKind.Word, token.Traits, word)];
        if (word == 0 || !this.lexicon.Currencies.TryMatch(one, 0, out _, out CurrencyWord currency) || !currency.Sign)
        {
            this.Add(token, index);
            return index;
        }

        this.Add(one[0], index);
        int end = NumberShape.End(this.text, digit, Math.Min(limit, digit + Tokeniser.LongestToken), this.lexicon.Language.Tokeniser.Rules);
        int last = index;
        while (last + 1 < tokens.Length && tokens[last + 1].Start < end)
        {
            last++;
        }

        this.AddNumber(digit, end, TokenTraits.Digit, last);
        return last;
    }

    /// <summary>Takes a hyphened word apart when its first part is a number word and all others are number words, "et", or a unit at the end.</summary>
    private bool AddCompound(Token token, int origin)
    {
        Vocabulary vocabulary = this.lexicon.Language.Vocabulary;
        ReadOnlySpan<char> form = token.Span.Of(this.text);
        int start = 0, parts = 0;
        Span<Range> cuts = stackalloc Range[LongestCompound];
        while (start <= form.Length && parts < cuts.Length)
        {
            int cut = form[start..].IndexOfAny('-', '\u2010', '\u2011');
            int end = cut < 0 ? form.Length : start + cut;
            int word = vocabulary.Find(form[start..end]);
            NumberPart part = this.lexicon.Number(word).Part;
            bool last = end == form.Length;
            bool number = part is not (NumberPart.None or NumberPart.Magnitude or NumberPart.Suffix or NumberPart.Article);
            if (!number && (parts == 0 || !((this.lexicon.Marks(word) & NumberMarks.And) != 0 || (last && this.IsUnit(word)))))
            {
                return false;
            }

            cuts[parts++] = start..end;
            start = end + 1;
            if (parts == cuts.Length && !last)
            {
                return false;
            }

            if (last)
            {
                break;
            }
        }

        for (int i = 0; i < parts; i++)
        {
            (int offset, int length) = cuts[i].GetOffsetAndLength(form.Length);
            this.AddPart(token.Start + offset, token.Start + offset + length, TokenKind.Word, i == 0 ? token.Traits : TokenTraits.None, origin);
        }

        return parts > 1;
    }

    private readonly bool IsUnit(int word)
    {
        ReadOnlySpan<Token> one = [new Token(0, 1, TokenKind.Word, TokenTraits.None, word)];
        return word > 0 && (this.lexicon.Units.TryMatch(one, 0, out _, out _) || this.lexicon.Currencies.TryMatch(one, 0, out _, out _));
    }
}
