namespace Checker.Corpus.Syntax;

/// <summary>
/// The trees of a passage, one a sentence, as other rooms read them. Every index is a token of the passage, -1 is none. Where a language has no
/// model every token is the root of its own tree, tagged X.
/// </summary>
internal sealed class SyntaxTree(Passage passage, SyntaxModel? model, TokenSyntax[] tokens)
{
    private readonly TokenSyntax[] tokens = tokens;

    /// <summary>Gets the number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>Reads the trees of a passage.</summary>
    public static SyntaxTree Read(Passage passage)
    {
        var model = SyntaxModels.Find(passage.Language.Code);
        var target = new TokenSyntax[passage.Tokens.Length];
        if (model is not null)
        {
            SyntaxReader.Shared.Read(model, passage.Language, passage.Text, passage.Tokens, passage.Sentences, target);
        }
        else
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = new TokenSyntax { Head = -1, LemmaWord = passage.Tokens[i].Word, LemmaRule = Lemmatiser.LowerCase };
            }

            TreeLinks.Complete(target, 0, target.Length);
        }

        return new SyntaxTree(passage, model, target);
    }

    /// <summary>The part of speech.</summary>
    public Upos Upos(int token) => Tag(token).Upos;

    /// <summary>Verb form, mood, tense, number, kind of pronoun, negation.</summary>
    public Morphology Features(int token) => Tag(token).Morphology;

    /// <summary>The number of the lemma in the language's vocabulary, 0 when no list holds it: what lexicons answer to.</summary>
    public int LemmaWord(int token) => tokens[token].LemmaWord;

    /// <summary>The number of the word as written.</summary>
    public int Word(int token) => passage.Tokens[token].Word;

    /// <summary>The characters of the word as written.</summary>
    public ReadOnlySpan<char> Form(int token) => passage.Form(passage.Tokens[token]);

    /// <summary>The lemma as a string (allocates).</summary>
    public string Lemma(int token)
    {
        var form = Form(token);
        if (model is null)
        {
            return form.ToString();
        }

        var rule = model.Lemmatiser.Rules[tokens[token].LemmaRule];
        var length = rule.LengthFor(form.Length);
        Span<char> lemma = length <= 256 ? stackalloc char[length] : new char[length];
        return new string(lemma[..rule.Apply(form, lemma)]);
    }

    /// <summary>The token it depends on, -1 for a root.</summary>
    public int Head(int token) => tokens[token].Head;

    /// <summary>Its relation to the head.</summary>
    public Dependency Label(int token) => tokens[token].Label;

    /// <summary>First and last token of the subtree, both included.</summary>
    public (int First, int Last) Subtree(int token) => (tokens[token].Left, tokens[token].Right);

    /// <summary>The characters of the subtree.</summary>
    public TextSpan SubtreeSpan(int token) => passage.SpanOf(tokens[token].Left, tokens[token].Right);

    /// <summary>The dependents, in the order of the text.</summary>
    public ChildList Children(int token) => new(tokens, tokens[token].FirstChild);

    /// <summary>The first dependent with a relation, -1 when there is none.</summary>
    public int Child(int token, Dependency relation)
    {
        for (var child = tokens[token].FirstChild; child >= 0; child = tokens[child].NextSibling)
        {
            if (tokens[child].Label == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the token continues the word before it in the parser's eyes: "/05" in "12/05".</summary>
    public bool Continues(int token) => tokens[token].Label == Dependency.Goeswith && !passage.Tokens[token].Is(TokenTraits.SpaceBefore);

    /// <summary>Whether <paramref name="ancestor"/> is the token itself or stands above it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        while (token >= 0 && token != ancestor)
        {
            token = tokens[token].Head;
        }

        return token == ancestor;
    }

    private RichTag Tag(int token) => model is null ? default : model.Tagger.Tags[tokens[token].Tag];
}
