namespace Checker;

/// <summary>The ways <see cref="TruthDiscovery"/> can weigh sources against each other.</summary>
public enum FusionMethod
{
    /// <summary>ACCU with a Beta prior on each source's accuracy and a "none of these" mass; the default. Belief is a probability.</summary>
    BetaAccu,

    /// <summary>Every source counts the same; the baseline every other method must justify itself against.</summary>
    Vote,

    /// <summary>TruthFinder (Yin, Han and Yu, KDD 2007), without implication between values.</summary>
    TruthFinder,

    /// <summary>Investment (Pasternack and Roth, COLING 2010), growth 1.2.</summary>
    Investment,

    /// <summary>PooledInvestment (Pasternack and Roth, COLING 2010), growth 1.4.</summary>
    PooledInvestment,

    /// <summary>ACCU (Dong, Berti-Équille and Srivastava, PVLDB 2009): accuracy per source, uniform false values, no prior.</summary>
    Accu,

    /// <summary>POPACCU (Dong, Saha and Srivastava, PVLDB 2012): false values as popular as they are seen to be, no prior.</summary>
    PopAccu,

    /// <summary>CRH (Li and others, SIGMOD 2014): 0/1 loss, and the weighted median for numbers.</summary>
    Crh,
}
