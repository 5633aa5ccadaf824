using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>The feature templates of the taggers over a word, its neighbours, the two tags before it, their dictionary classes and clusters of like use.</summary>
internal static class TaggerFeatures
{
    public const int Count = 69;

    /// <summary>Writes the features of word <paramref name="i"/>; the tags of the words before it are already set. <paramref name="hinted"/> adds what the scout made of them.</summary>
    public static int Extract(SentenceFrame s, ReadOnlySpan<char> text, int i, bool hinted, Span<uint> f)
    {
        var none = s.Count + 1;
        var (p1, p2) = (i > 0 ? i - 1 : none, i > 1 ? i - 2 : none);
        var (n1, n2) = (i + 1 < s.Count ? i + 1 : none, i + 2 < s.Count ? i + 2 : none);
        var word = text.Slice(s.Start[i], s.Length[i]);
        uint w = s.Form[i], c = s.Class[i], x = s.Suffix[i], shape = s.Shape[i];
        uint t1 = s.Tag[p1], t2 = s.Tag[p2];
        uint wp = s.Form[p1], wn = s.Form[n1], cp = s.Class[p1], cn = s.Class[n1], cn2 = s.Class[n2];
        var first = i == 0 ? 1U : 0U;
        var tags = (t1 << 8) | t2;
        var n = 0;
        f[n++] = FeatureHash.Mix(0, w);
        f[n++] = FeatureHash.Mix(1, s.Exact[i], first);
        f[n++] = FeatureHash.Mix(2, Suffix(word, 2));
        f[n++] = FeatureHash.Mix(3, x);
        f[n++] = FeatureHash.Mix(4, Suffix(word, 4));
        f[n++] = FeatureHash.Mix(5, Suffix(word, 5));
        f[n++] = FeatureHash.Mix(6, word.Length > 0 ? Folding.Lower(word[0]) : 0U);
        f[n++] = FeatureHash.Mix(7, FeatureHash.Folded(word.Length > 3 ? word[..3] : word));
        f[n++] = FeatureHash.Mix(8, shape, first);
        f[n++] = FeatureHash.Mix(9, c);
        f[n++] = FeatureHash.Mix(10, wp);
        f[n++] = FeatureHash.Mix(11, s.Form[p2]);
        f[n++] = FeatureHash.Mix(12, wn);
        f[n++] = FeatureHash.Mix(13, s.Form[n2]);
        f[n++] = FeatureHash.Mix(14, t1);
        f[n++] = FeatureHash.Mix(15, tags);
        f[n++] = FeatureHash.Mix(16, t2);
        f[n++] = FeatureHash.Mix(17, w, t1);
        f[n++] = FeatureHash.Mix(18, w, tags);
        f[n++] = FeatureHash.Mix(19, w, wp);
        f[n++] = FeatureHash.Mix(20, w, wn);
        f[n++] = FeatureHash.Mix(21, wp, wn);
        f[n++] = FeatureHash.Mix(22, c, t1);
        f[n++] = FeatureHash.Mix(23, c, cn);
        f[n++] = FeatureHash.Mix(24, c, cp);
        f[n++] = FeatureHash.Mix(25, c, t1, cn);
        f[n++] = FeatureHash.Mix(26, cn);
        f[n++] = FeatureHash.Mix(27, cp);
        f[n++] = FeatureHash.Mix(28, cn, cn2);
        f[n++] = FeatureHash.Mix(29, c, cn, cn2);
        f[n++] = FeatureHash.Mix(30, x, t1);
        f[n++] = FeatureHash.Mix(31, x, cn);
        f[n++] = FeatureHash.Mix(32, shape, t1, first);
        f[n++] = FeatureHash.Mix(33, w, cn);
        f[n++] = FeatureHash.Mix(34, c, wp);
        f[n++] = FeatureHash.Mix(35, c, wn);
        f[n++] = FeatureHash.Mix(36, s.Suffix[n1]);
        f[n++] = FeatureHash.Mix(37, s.Suffix[p1]);
        f[n++] = FeatureHash.Mix(38, s.Shape[n1], shape);
        f[n++] = FeatureHash.Mix(39, s.Shape[p1], shape, first);
        f[n++] = FeatureHash.Mix(40, c, tags);
        f[n++] = FeatureHash.Mix(41, t1, cn);
        f[n++] = FeatureHash.Mix(42, tags, c, cn);
        f[n++] = FeatureHash.Mix(43, s.Class[p2], cp, c);
        f[n++] = FeatureHash.Mix(44, c, shape, first);
        f[n++] = FeatureHash.Mix(45, wn, s.Form[n2]);
        n = s.Clustered ? Clusters(s, i, p1, n1, n2, f, n) : n;
        return hinted ? Hints(s, i, p1, n1, n2, f, n) : n;
    }

    /// <summary>The clusters of like use of the word and its neighbours.</summary>
    private static int Clusters(SentenceFrame s, int i, int p1, int n1, int n2, Span<uint> f, int n)
    {
        uint k = s.Cluster[i], kn = s.Cluster[n1], g = s.Group[i], gn = s.Group[n1], gp = s.Group[p1], t1 = s.Tag[p1], c = s.Class[i];
        f[n++] = FeatureHash.Mix(46, k, s.Shape[i]);
        f[n++] = FeatureHash.Mix(47, k, t1);
        f[n++] = FeatureHash.Mix(48, kn);
        f[n++] = FeatureHash.Mix(49, s.Cluster[p1]);
        f[n++] = FeatureHash.Mix(50, k, kn);
        f[n++] = FeatureHash.Mix(51, g, gn, t1);
        f[n++] = FeatureHash.Mix(52, gp, g);
        f[n++] = FeatureHash.Mix(53, g, c);
        f[n++] = FeatureHash.Mix(54, gn, s.Group[n2], c);
        f[n++] = FeatureHash.Mix(55, k, c);
        f[n++] = FeatureHash.Mix(56, g, gp, gn);
        return n;
    }

    /// <summary>What the scout made of the word and of those after it.</summary>
    private static int Hints(SentenceFrame s, int i, int p1, int n1, int n2, Span<uint> f, int n)
    {
        uint h = s.Hint[i], hn = s.Hint[n1], hn2 = s.Hint[n2], t1 = s.Tag[p1], w = s.Form[i], c = s.Class[i];
        f[n++] = FeatureHash.Mix(57, h);
        f[n++] = FeatureHash.Mix(58, h, w);
        f[n++] = FeatureHash.Mix(59, h, t1);
        f[n++] = FeatureHash.Mix(60, hn, t1);
        f[n++] = FeatureHash.Mix(61, hn, w);
        f[n++] = FeatureHash.Mix(62, (h << 8) | hn, t1);
        f[n++] = FeatureHash.Mix(63, (hn << 8) | hn2, t1);
        f[n++] = FeatureHash.Mix(64, h, c);
        f[n++] = FeatureHash.Mix(65, hn, c, t1);
        f[n++] = FeatureHash.Mix(66, h, s.Suffix[i]);
        f[n++] = FeatureHash.Mix(67, (hn << 8) | t1, s.Shape[i]);
        f[n++] = FeatureHash.Mix(68, hn, hn2, c);
        return n;
    }

    private static uint Suffix(ReadOnlySpan<char> word, int length) => word.Length > length ? FeatureHash.Folded(word[^length..]) : 0;
}
