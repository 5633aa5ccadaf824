namespace Checker.Dimensions.Attributions;

/// <summary>Closed classes of words that the attribution reader steers by; named in the lists "attribution-words" and "attribution-traps".</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1 << 0,
    Definite = 1 << 1,
    Indefinite = 1 << 2,
    Possessive = 1 << 3,
    Of = 1 << 4,
    Preposition = 1 << 5,
    Subject = 1 << 6,
    Third = 1 << 7,
    Clitic = 1 << 8,
    Reflexive = 1 << 9,
    Ne = 1 << 10,
    Not = 1 << 11,
    Have = 1 << 12,
    Be = 1 << 13,
    Do = 1 << 14,
    Adverb = 1 << 15,
    Coordination = 1 << 16,
    That = 1 << 17,
    Relative = 1 << 18,
    Subordinator = 1 << 19,
    Conjunction = 1 << 20,
    Time = 1 << 21,
    Inversion = 1 << 22,
    If = 1 << 23,
    Modal = 1 << 24,
    Anaphor = 1 << 25,
    Conditional = 1 << 26,

    /// <summary>"selon la taille": weighed, not quoted.</summary>
    Criterion = 1 << 27,

    /// <summary>A noun that stands for words said before: "ces accusations".</summary>
    Saying = 1 << 28,

    /// <summary>"a confirmé sa place": confirmed by doing.</summary>
    Achievement = 1 << 29,

    /// <summary>What is voiced is no proposition: "son inquiétude", "adieu".</summary>
    Feeling = 1 << 30,

    /// <summary>"infondé", "fables": what a denier calls the words of others.</summary>
    Baseless = 1UL << 31,
    Contrary = 1UL << 32,
    Outlet = 1UL << 33,
    Opinion = 1UL << 34,

    /// <summary>"vient (de)", "fini (par)": carries the infinitive of a saying.</summary>
    Semi = 1UL << 38,

    /// <summary>"dernier", "last": belongs to the date before or after it.</summary>
    Recent = 1UL << 36,

    /// <summary>"piste", "hypothèse": what an inquiry sets aside or keeps.</summary>
    Hypothesis = 1UL << 37,

    /// <summary>"responsabilité", "wrongdoing": whoever rejects it denies that it is theirs.</summary>
    Guilt = 1UL << 35,

    /// <summary>"la phrase de X", "the words of X": a noun that hands over somebody's very words.</summary>
    Utterance = 1UL << 39,
}
