using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads the sentences of a passage into trees. One reader serves one thread at a time and uses its work space again: nothing is allocated
/// once it has seen a sentence of the longest length.
/// </summary>
internal sealed class SyntaxReader
{
    /// <summary>Longer sentences are parsed in pieces, cut at the strongest sign in the second half of a piece.</summary>
    public const int LongestSentence = 200;

    private const int LongestLemma = 128;

    [ThreadStatic]
    private static SyntaxReader? shared;

    private readonly SentenceFrame frame = new();
    private readonly SentenceFrame reversed = new();
    private readonly ParserState state = new();
    private readonly int[] firstToken = new int[LongestSentence];

    /// <summary>Gets the reader of the current thread.</summary>
    public static SyntaxReader Shared => shared ??= new SyntaxReader();

    /// <summary>Fills <paramref name="target"/>, which holds as many places as there are tokens.</summary>
    public void Read(
        SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, Span<TokenSyntax> target)
    {
        var lexicon = SyntaxLexicon.For(language);
        for (var s = 0; s < sentences.Count; s++)
        {
            var root = -1;
            var start = language.Tokeniser.Rules.CutsHyphens ? ListMarker.Skip(text, tokens, sentences[s].First, sentences[s].End) : sentences[s].First;
            for (var first = start; first < sentences[s].End;)
            {
                var end = SentenceCutter.End(text, tokens, first, sentences[s].End, LongestSentence);
                var above = root;
                root = ReadPiece(model, language, text, tokens, first, end, above, target);
                if (HeadlineColon.Find(model, text, tokens, target, first, end) is >= 0 and var rest)
                {
                    root = ReadPiece(model, language, text, tokens, first, rest, above, target);
                    ReadPiece(model, language, text, tokens, rest, end, root, target);
                    HeadlineColon.Join(model, target, first, rest, end);
                }

                first = end;
            }

            if (start > sentences[s].First)
            {
                ListMarker.Join(model, tokens, target, sentences[s].First, root);
            }

            // Piece by piece, for repairs look through all they are given.
            for (int first = sentences[s].First, at = start; at < sentences[s].End; first = at)
            {
                at = SentenceCutter.End(text, tokens, at, sentences[s].End, LongestSentence);
                Repair(lexicon, model, language, text, tokens, target, first, at);
            }

            TreeLinks.Complete(target, sentences[s].First, sentences[s].End);
        }
    }

    private static void Repair(
        SyntaxLexicon lexicon, SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> target, int first, int end)
    {
        AuxiliaryDependents.Repair(target, first, end);
        if (lexicon.PastIsParticiple)
        {
            VerbAsNoun.Repair(model, language, text, tokens, target, first, end);
            VerbAsNoun.RepairObject(model, language, text, tokens, target, first, end);
            SwallowedVerb.Repair(model, target, first, end);
            GenitiveNoun.Repair(model, language, text, tokens, target, first, end);
            PassiveAdverb.Repair(lexicon, model, target, first, end);
            PassivePredicate.Repair(lexicon, model, language, text, tokens, target, first, end);
            SecondSubject.Repair(lexicon, model, text, tokens, target, first, end);
            TimePhrase.Repair(lexicon, model, target, first, end);
        }

        MissedPredicate.Repair(lexicon, model, target, first, end);
        ComparedNumber.Repair(lexicon, model, target, first, end);
        if (lexicon.PastIsParticiple)
        {
            BareSubject.Repair(model, target, first, end);
        }

        TimeComplement.Repair(lexicon, model, target, first, end);
        IntransitiveVerb.Repair(lexicon, model, tokens, target, first, end);
        SpeechInversion.Repair(lexicon, model, text, tokens, target, first, end);
        if (lexicon.PairsSigns)
        {
            PairedSigns.Repair(text, tokens, target, first, end);
        }
    }

    private int ReadPiece(
        SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, int first, int end, int root, Span<TokenSyntax> target)
    {
        var count = Words(text, tokens, first, end, !language.Tokeniser.Rules.CutsHyphens);
        model.Analyse(frame, reversed, text, state, SyntaxLexicon.For(language));
        for (var n = 0; n < count; n++)
        {
            var i = firstToken[n];
            ref var item = ref target[i];
            var isRoot = frame.Head[n] >= count;
            item.Head = isRoot ? root : firstToken[frame.Head[n]];
            item.Label = isRoot && root >= 0 ? Dependency.Parataxis : (Dependency)frame.Label[n];
            item.Tag = frame.Tag[n];
            item.LemmaRule = frame.Rule[n];
            item.LemmaWord = LemmaWord(model.Lemmatiser.Rules[frame.Rule[n]], language.Vocabulary, tokens[i], text);
            root = isRoot && root < 0 ? i : root;

            // The further tokens of a word hang on its first.
            for (var j = i + 1; j < (n + 1 < count ? firstToken[n + 1] : end); j++)
            {
                target[j] = new TokenSyntax { Head = i, Label = Dependency.Goeswith, Tag = item.Tag, LemmaRule = Lemmatiser.KeepForm, LemmaWord = tokens[j].Word };
            }
        }

        return root;
    }

    private int Words(string text, ReadOnlySpan<Token> tokens, int first, int end, bool hyphens)
    {
        var count = 0;
        frame.Reset(end - first);
        for (var i = first; i < end; count++)
        {
            var next = ParserWords.End(text, tokens, i, end, hyphens);
            firstToken[count] = i;
            (frame.Start[count], frame.Length[count]) = (tokens[i].Start, tokens[next - 1].End - tokens[i].Start);
            i = next;
        }

        frame.Reset(count);
        return count;
    }

    /// <summary>The number of a token's lemma in the vocabulary.</summary>
    public static int LemmaWord(LemmaRule rule, Vocabulary vocabulary, Token token, string text)
    {
        if (rule.Strip == 0 && rule.Ending.Length == 0)
        {
            return token.Word;
        }

        var length = rule.LengthFor(token.Length);
        if (length > LongestLemma)
        {
            return 0;
        }

        Span<char> lemma = stackalloc char[LongestLemma];
        return vocabulary.Find(lemma[..rule.Apply(token.Span.Of(text), lemma)]);
    }
}
