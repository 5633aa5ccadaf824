using System.Globalization;
using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Cuts text into tokens, one pass, no strings. Elided articles, clitics and contractions of English are tokens of their own; hyphenated words
/// (cut in English, but for prefixes), numbers with group spaces ("1 000") and numbers with a letter suffix ("15h30", "1er") are one; digits joined by a hyphen or slash are several.
/// </summary>
internal sealed class Tokeniser(Vocabulary vocabulary, TokenRules rules)
{
    /// <summary>Gets what the language says about cutting words.</summary>
    public TokenRules Rules => rules;

    /// <summary>No token is longer; what is longer in the text continues in the next token.</summary>
    public const int LongestToken = 2000;

    private const string Figure = " 1";

    /// <summary>Appends the tokens of <paramref name="span"/> to <paramref name="tokens"/>; quotation marks, brackets and sentence starts are left to <see cref="SentenceSplitter"/>.</summary>
    public void Tokenise(string text, TextSpan span, List<Token> tokens)
    {
        int at = span.Start;
        while (Next(text, span.End, rules, ref at, out TextSpan cut, out TokenKind kind))
        {
            ReadOnlySpan<char> form = cut.Of(text);
            TokenTraits traits = Traits(form, kind);
            if (cut.Start > span.Start && char.IsWhiteSpace(text[cut.Start - 1]))
            {
                traits |= TokenTraits.SpaceBefore;
            }

            tokens.Add(new Token(cut.Start, (ushort)cut.Length, kind, traits, this.Word(form)));
        }
    }

    /// <summary>
    /// Cuts a term of a word list, before there is a vocabulary: as it stands within a sentence, where the dot of an abbreviation ("sept.") belongs to it,
    /// or where the text ends with it (<paramref name="last"/>), which cuts the dot off.
    /// </summary>
    public static void Cut(string term, TokenRules rules, bool last, List<TextSpan> spans)
    {
        string text = last || !EndsOtherwise(term) ? term : term + Figure;
        int at = 0;
        while (Next(text, text.Length, rules, ref at, out TextSpan cut, out _) && cut.Start < term.Length)
        {
            spans.Add(cut);
        }
    }

    /// <summary>Says whether a term is cut in another way where the text ends with it.</summary>
    public static bool EndsOtherwise(string term) => term.Length > 1 && term[^1] == '.' && char.IsLetter(term[^2]);

    /// <summary>Returns the word numbers of a term of a word list; <paramref name="last"/> as in <see cref="Cut"/>.</summary>
    public int[] Words(string term, bool last = false)
    {
        List<TextSpan> spans = [];
        Cut(term, rules, last, spans);
        return [.. spans.Select(span => vocabulary.Find(span.Of(term)))];
    }

    // An abbreviation that no list writes with its dot is the word itself: "chap." is "chap".
    private int Word(ReadOnlySpan<char> form)
    {
        int word = vocabulary.Find(form);
        return word == 0 && form.Length > 1 && form[^1] == '.' && form[^2] != '.' && vocabulary.Find(form[..^1]) is > 0 and int bare && rules.IsAbbreviation(vocabulary[bare]) ? bare : word;
    }

    private static bool Next(string text, int end, TokenRules rules, ref int at, out TextSpan cut, out TokenKind kind)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '\uFEFF' or '\u200B' or '\u200E' or '\u200F'))
        {
            at++;
        }

        cut = default;
        kind = TokenKind.Symbol;
        if (at >= end)
        {
            return false;
        }

        int start = at, stop;
        char c = text[at];
        int limit = Math.Min(end, start + LongestToken);
        if (char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19')
        {
            kind = TokenKind.Number;
            stop = NumberShape.End(text, start, limit, rules);
        }
        else if (char.IsLetter(c) || IsLeadingSurrogateLetter(text, start, limit))
        {
            kind = TokenKind.Word;
            stop = WordShape.End(text, start, limit, rules, ref kind);
        }
        else if (IsApostrophe(c) && WordShape.CliticEnd(text, start, limit, rules) is > 0 and int clitic)
        {
            kind = TokenKind.Word;
            stop = clitic;
        }
        else if (c == '-' && start > 0 && !char.IsWhiteSpace(text[start - 1]) && WordShape.CliticEnd(text, start, limit, rules) is > 0 and int hyphenated)
        {
            kind = TokenKind.Word;
            stop = hyphenated;
        }
        else
        {
            stop = SignShape.End(text, start, limit, out kind);
        }

        cut = TextSpan.Between(start, stop);
        at = stop;
        return true;
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsLeadingSurrogateLetter(string text, int start, int limit) =>
        char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, start) is UnicodeCategory.OtherLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;

    private static TokenTraits Traits(ReadOnlySpan<char> form, TokenKind kind)
    {
        if (kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            return TokenTraits.None;
        }

        TokenTraits traits = char.IsUpper(form[0]) ? TokenTraits.Capital : TokenTraits.None;
        int upper = 0, lower = 0;
        foreach (char c in form)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsAsciiDigit(c))
            {
                traits |= TokenTraits.Digit;
            }
        }

        if (upper > 1 && lower == 0)
        {
            traits |= TokenTraits.AllCapitals;
        }

        if (form.Length > 1 && IsApostrophe(form[^1]))
        {
            traits |= TokenTraits.Elided;
        }

        return traits;
    }
}
