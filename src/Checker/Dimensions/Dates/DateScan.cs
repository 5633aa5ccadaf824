using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Dates;

/// <summary>The items of one sentence; the buffer is used again for the next one. Not shared between threads.</summary>
internal sealed class DateScan
{
    private const int LargestKept = 1 << 14;
    private DateLexicon lexicon = null!;

    private const DateRole Triggers = DateRole.Month | DateRole.Weekday | DateRole.Unit | DateRole.Season | DateRole.Part | DateRole.Day | DateRole.Clock | DateRole.Holiday
        | DateRole.Here | DateRole.Anaphor | DateRole.TermQuarter | DateRole.TermHalf | DateRole.Overnight | DateRole.Century | DateRole.Years | DateRole.Number;

    private DateItem[] items = new DateItem[64];

    public int Count { get; private set; }

    public string Text { get; private set; } = "";

    public DateLexicon Lexicon => this.lexicon;

    /// <summary>Makes the scan ready for a passage of a language.</summary>
    public void Begin(DateLexicon known)
    {
        this.lexicon = known;
        this.Count = 0;
        if (this.items.Length > LargestKept)
        {
            this.items = new DateItem[64];
        }
    }

    /// <summary>Returns the first place from <paramref name="at"/> on whose item is a figure or a time word by itself; the count when there is none.</summary>
    public int NextTrigger(int at)
    {
        while (at < this.Count && this.items[at].Digits == 0 && (this.items[at].Roles & Triggers) == 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns an item; past either end it is an empty one.</summary>
    public ref readonly DateItem this[int index] => ref (uint)index < (uint)this.Count ? ref this.items[index] : ref Empty[0];

    private static readonly DateItem[] Empty = [new DateItem { Number = -1, Mark = '\n', Spaced = true }];

    /// <summary>Reads the items of a sentence.</summary>
    /// <returns>False when nothing in it can begin a time expression.</returns>
    public bool Load(Passage passage, Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        this.Text = passage.Text;
        this.Count = 0;
        bool trigger = false;
        for (int i = sentence.First; i < sentence.End;)
        {
            Token token = tokens[i];
            bool spaced = token.Is(TokenTraits.SpaceBefore) || i == 0;
            if (token.Kind == TokenKind.Number || (token.Word == 0 && token.Is(TokenTraits.Digit) && this.BeginsWithMonth(token)))
            {
                trigger = true;
                this.Digits(token, i, spaced);
                i++;
                continue;
            }

            if (token.Word == 0 && token.Kind == TokenKind.Word && this.SplitCompound(token, i, spaced))
            {
                trigger = true;
                i++;
                continue;
            }

            DateItem item = new()
            {
                Start = token.Start,
                End = token.End,
                First = i,
                Last = i,
                Number = -1,
                Spaced = spaced,
                IsWord = token.Kind == TokenKind.Word,
                Capital = token.Is(TokenTraits.Capital),
                Mark = token.Kind == TokenKind.Word ? '\0' : this.Text[token.Start],
                Function = this.lexicon.Function[token.Word],
                YearNoun = this.lexicon.YearNoun[token.Word],
                YearVerb = this.lexicon.YearVerb[token.Word],
            };
            if (token.Word != 0 && this.lexicon.TryMatch(tokens[..sentence.End], i, out int length, out DateWord word))
            {
                item.Word = word;
                item.Roles = word.Roles;
                item.Last = i + length - 1;
                item.End = tokens[item.Last].End;
                item.Mark = item.IsWord ? '\0' : item.Mark;
                trigger |= (word.Roles & Triggers) != 0;
                i += length;
            }
            else
            {
                i++;
            }

            this.Push(item);
        }

        return trigger;
    }

    /// <summary>Says whether "last", "this" or "next" may stand here before its noun; "passé" and "suivant" only follow theirs.</summary>
    public bool Leads(int at) => this[at].Is(DateRole.Shift) && !(this.lexicon.DayFirst && this[at].Is(DateRole.Weak));

    /// <summary>Reads a cardinal from 0 on, in digits or words ("deux mille quinze"), moving past it.</summary>
    public bool TryNumber(ref int at, out int value)
    {
        DateItem item = this[at];
        value = item.Number;
        if (item.Digits > 0)
        {
            at += item.Number >= 0 ? 1 : 0;
            return item.Number >= 0;
        }

        if (!item.Is(DateRole.Number | DateRole.Thousand))
        {
            return false;
        }

        int total = 0, part = -1, i = at;
        for (; i < this.Count; i++)
        {
            ref readonly DateItem next = ref this[i];
            if (next.Is(DateRole.Thousand) && total == 0)
            {
                total = Math.Max(part, 1) * 1000;
                part = -1;
            }
            else if (next.Is(DateRole.Hundred) && part is > 0 and < 100)
            {
                part *= 100;
            }
            else if (next.Is(DateRole.Hundred) && part < 0 && total > 0)
            {
                part = 100;
            }
            else if (next.Is(DateRole.Number) && next.Word is { } word && (part < 0 || (part >= 100 && part % 100 == 0)))
            {
                part = Math.Max(part, 0) + word.Number;
            }
            else if (!(next.Is(DateRole.And) && (total > 0 || part >= 100) && (part < 0 || part % 100 == 0) && this[i + 1].Is(DateRole.Number)))
            {
                break;
            }
        }

        at = i;
        value = total + Math.Max(part, 0);
        return true;
    }

    /// <summary>Reads an ordinal ("1er", "3rd", "premier", "twenty-second"), moving past it.</summary>
    public bool TryOrdinal(ref int at, out int value)
    {
        ref readonly DateItem item = ref this[at];
        value = 0;
        if (item.Number > 0 && this[at + 1].Is(DateRole.OrdinalSuffix) && !this[at + 1].Spaced)
        {
            value = item.Number;
            at += 2;
            return true;
        }

        if (item.Is(DateRole.Ordinal))
        {
            value = item.Word!.Ordinal;
            at++;
            return true;
        }

        return false;
    }

    // "15h30" becomes 15, h, 30; "1 000" stays one number; "8.30" becomes 8, a point, 30.
    private void Digits(Token token, int index, bool spaced)
    {
        string text = this.Text;
        for (int at = token.Start; at < token.End;)
        {
            int start = at, value = 0, count = 0;
            DateItem item = new() { Start = start, First = index, Last = index, Number = -1, Spaced = spaced };
            if (IsDigit(text[at]))
            {
                while (at < token.End && (IsDigit(text[at]) || (char.IsWhiteSpace(text[at]) && at + 1 < token.End && IsDigit(text[at + 1]))))
                {
                    if (IsDigit(text[at]))
                    {
                        value = count < 9 ? (value * 10) + (text[at] & 15) : -1;
                        count++;
                    }
                    else
                    {
                        item.Roles |= DateRole.Block;
                    }

                    at++;
                }

                item.Number = count > 9 ? -1 : value;
                item.Digits = count;
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < token.End && char.IsLetter(text[at]))
                {
                    at++;
                }

                item.IsWord = true;
                item.Capital = char.IsUpper(text[start]);
                item.Word = this.lexicon.Suffix(text.AsSpan(start, at - start));
                item.Roles = item.Word?.Roles ?? DateRole.None;
            }
            else
            {
                item.Mark = text[at++];
            }

            item.End = at;
            this.Push(item);
            spaced = false;
        }
    }

    // "three-day", "two-year-old": number, hyphen, unit.
    private bool SplitCompound(Token token, int index, bool spaced)
    {
        int hyphen = this.Text.AsSpan(token.Start, token.Length).IndexOf('-');
        if (hyphen <= 0 || hyphen > 16 || this.lexicon.Suffix(this.Text.AsSpan(token.Start, hyphen)) is not { } number || (number.Roles & DateRole.Number) == 0)
        {
            return false;
        }

        int end = token.Start + hyphen + 1;
        while (end < token.End && char.IsLetter(this.Text[end]))
        {
            end++;
        }

        if (this.lexicon.Suffix(this.Text.AsSpan(token.Start + hyphen + 1, end - token.Start - hyphen - 1)) is not { } unit || (unit.Roles & DateRole.Unit) == 0)
        {
            return false;
        }

        this.Digits(token, index, spaced);
        return true;
    }

    // "Oct2", "Aug-2016", "mi-2023": a month or edge and figures written together.
    private bool BeginsWithMonth(Token token)
    {
        int end = token.Start;
        while (end < token.End && char.IsLetter(this.Text[end]))
        {
            end++;
        }

        return end - token.Start is >= 2 and <= 9 && this.lexicon.Suffix(this.Text.AsSpan(token.Start, end - token.Start)) is { } word && (word.Roles & (DateRole.Month | DateRole.Edge)) != 0;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19';

    private void Push(in DateItem item)
    {
        if (this.Count == this.items.Length)
        {
            Array.Resize(ref this.items, this.Count * 2);
        }

        this.items[this.Count++] = item;
    }
}
