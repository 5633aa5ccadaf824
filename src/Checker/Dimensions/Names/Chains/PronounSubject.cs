using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Finds the noun that a third person pronoun stands for, whatever it names ("La digue a résisté. Elle n'a cédé qu'à l'aube."): the subject of the sentence
/// before it, through other pronouns. Where words of both tell another gender or number there is none.
/// </summary>
internal static class PronounSubject
{
    private const int FarthestSentence = 3;

    /// <summary>Returns the noun's token, the token itself where it is no such pronoun, or -1.</summary>
    public static int Of(Passage passage, int token)
    {
        ReferentLexicon lexicon = ReferentLexicon.Of(passage.Language);
        SyntaxTree tree = passage.Tree;
        for (int steps = 0; IsPronoun(tree, token) && steps < FarthestSentence; steps++)
        {
            int sentence = passage.SentenceOf(token), subject = sentence == 0 ? -1 : Subject(tree, passage.Sentences[sentence - 1]);
            token = subject >= 0 && Agree(passage, lexicon, token, subject) ? subject : -1;
        }

        return IsPronoun(tree, token) ? -1 : token;
    }

    private static bool IsPronoun(SyntaxTree tree, int token) => token >= 0 && tree.Upos(token) == Upos.Pron && tree.Features(token).PronType == PronType.Prs;

    private static int Subject(SyntaxTree tree, Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (tree.Head(i) < 0)
            {
                return tree.Child(i, Dependency.Nsubj) is >= 0 and var active ? active : tree.Child(i, Dependency.NsubjPass);
            }
        }

        return -1;
    }

    private static bool Agree(Passage passage, ReferentLexicon lexicon, int pronoun, int subject)
    {
        (char gender, char number) = Told(passage, lexicon, pronoun);
        (char otherGender, char otherNumber) = Told(passage, lexicon, subject);
        return Agree(gender, otherGender) && Agree(number, otherNumber);
    }

    private static bool Agree(char left, char right) => left == '-' || right == '-' || left == right;

    // What a pronoun tells, or the determiner of a noun; two nouns joined are several.
    private static (char Gender, char Number) Told(Passage passage, ReferentLexicon lexicon, int token)
    {
        SyntaxTree tree = passage.Tree;
        if (tree.Upos(token) == Upos.Pron)
        {
            Pronoun pronoun = lexicon.Pronoun(passage, token);
            return pronoun.Place == PronounPlace.None ? ('-', '-') : (pronoun.Gender, pronoun.Number);
        }

        bool joined = tree.Child(token, Dependency.Conj) >= 0;
        Determiner determiner = tree.Child(token, Dependency.Det) is >= 0 and int det ? lexicon.Determiner(passage.Tokens[det]) : default;
        return determiner.Kind == DeterminerKind.None || joined ? ('-', '-') : (determiner.Gender, determiner.Number);
    }
}
