namespace Checker.Corpus.Syntax;

/// <summary>
/// The feature templates of the parser: words, lemmas and tags of the three topmost words of the stack and the next four of the buffer,
/// their outermost children, valency, distance, what lies between, agreement in number, and the case marker against the candidate heads.
/// </summary>
internal static class ParserFeatures
{
    public const int Count = 160;

    /// <summary>Writes the features of a state; <paramref name="guided"/> adds what the first parser made of the words at hand.</summary>
    public static int Extract(ParserState state, bool guided, Span<uint> f)
    {
        var s = state.Frame;
        int s0 = state.FromTop(0), s1 = state.FromTop(1), s2 = state.FromTop(2);
        int b0 = state.Ahead(0), b1 = state.Ahead(1), b2 = state.Ahead(2), b3 = state.Ahead(3);
        uint s0w = s.Form[s0], s1w = s.Form[s1], b0w = s.Form[b0], b1w = s.Form[b1];
        uint s0l = s.Lemma[s0], s1l = s.Lemma[s1], s2l = s.Lemma[s2], b0l = s.Lemma[b0], b1l = s.Lemma[b1], b2l = s.Lemma[b2];
        uint s0t = s.Tag[s0], s1t = s.Tag[s1], s2t = s.Tag[s2], b0t = s.Tag[b0], b1t = s.Tag[b1], b2t = s.Tag[b2], b3t = s.Tag[b3];
        uint s0p = s.Pos[s0], s1p = s.Pos[s1], s2p = s.Pos[s2], b0p = s.Pos[b0], b1p = s.Pos[b1];
        int s0x = state.Left1[s0], s0y = state.Right1[s0], s1x = state.Left1[s1], s1y = state.Right1[s1], b0x = state.Left1[b0];
        int s0x2 = state.Left2[s0], s0y2 = state.Right2[s0], s1y2 = state.Right2[s1], b0x2 = state.Left2[b0], s1x2 = state.Left2[s1];
        uint s0xp = s.Pos[s0x], s0yp = s.Pos[s0y], s1xp = s.Pos[s1x], s1yp = s.Pos[s1y], b0xp = s.Pos[b0x];
        uint s0c = CaseOf(state, s0), b0c = CaseOf(state, b0), s1c = CaseOf(state, s1);
        uint near = Distance(s1, s0, s.Count), far = Distance(s0, b0, s.Count);
        uint inside = Between(state, s1, s0), ahead = Between(state, s0, b0);
        uint s0b0 = Agreement(s, s0, b0), s1s0 = Agreement(s, s1, s0);
        uint s0v = (uint)((state.LeftCount[s0] << 4) | state.RightCount[s0]), s1v = (uint)((state.LeftCount[s1] << 4) | state.RightCount[s1]);
        uint b0v = state.LeftCount[b0];
        uint tags = (s1t << 16) | (s0t << 8) | b0t, top = (s1t << 8) | s0t, edge = (s0t << 8) | b0t, topP = (s1p << 8) | s0p, edgeP = (s0p << 8) | b0p;
        var n = 0;

        f[n++] = FeatureHash.Mix(0, s0w, s0t);
        f[n++] = FeatureHash.Mix(1, s0l, s0p);
        f[n++] = FeatureHash.Mix(2, s0t);
        f[n++] = FeatureHash.Mix(3, s1w, s1t);
        f[n++] = FeatureHash.Mix(4, s1l, s1p);
        f[n++] = FeatureHash.Mix(5, s1t);
        f[n++] = FeatureHash.Mix(6, b0w, b0t);
        f[n++] = FeatureHash.Mix(7, b0l, b0p);
        f[n++] = FeatureHash.Mix(8, b0t);
        f[n++] = FeatureHash.Mix(9, b1w, b1t);
        f[n++] = FeatureHash.Mix(10, b1l);
        f[n++] = FeatureHash.Mix(11, b1t);
        f[n++] = FeatureHash.Mix(12, b2l, b2t);
        f[n++] = FeatureHash.Mix(13, b2t);
        f[n++] = FeatureHash.Mix(14, b3t);
        f[n++] = FeatureHash.Mix(15, s2t);
        f[n++] = FeatureHash.Mix(16, s2l, s2p);

        f[n++] = FeatureHash.Mix(17, s0l, b0l);
        f[n++] = FeatureHash.Mix(18, s0l, b0t, s0t);
        f[n++] = FeatureHash.Mix(19, b0l, edge);
        f[n++] = FeatureHash.Mix(20, edge);
        f[n++] = FeatureHash.Mix(21, s1l, s0l);
        f[n++] = FeatureHash.Mix(22, s1l, top);
        f[n++] = FeatureHash.Mix(23, s0l, top);
        f[n++] = FeatureHash.Mix(24, top);
        f[n++] = FeatureHash.Mix(25, b0t, b1t);
        f[n++] = FeatureHash.Mix(26, b0l, b1l);
        f[n++] = FeatureHash.Mix(27, s1t, b0t);
        f[n++] = FeatureHash.Mix(28, s1l, b0l);
        f[n++] = FeatureHash.Mix(29, s0w, b0w, edge);
        f[n++] = FeatureHash.Mix(30, s1w, s0w, top);
        f[n++] = FeatureHash.Mix(31, s0t, b1t);

        f[n++] = FeatureHash.Mix(32, tags);
        f[n++] = FeatureHash.Mix(33, tags, b1t);
        f[n++] = FeatureHash.Mix(34, top, s2t);
        f[n++] = FeatureHash.Mix(35, edge, b1t);
        f[n++] = FeatureHash.Mix(36, b0t, b1t, b2t);
        f[n++] = FeatureHash.Mix(37, edge, b1t, b2t);
        f[n++] = FeatureHash.Mix(38, tags, s2t);
        f[n++] = FeatureHash.Mix(39, s0l, topP, b0p);
        f[n++] = FeatureHash.Mix(40, s1l, topP, b0p);
        f[n++] = FeatureHash.Mix(41, b0l, topP, b0p);
        f[n++] = FeatureHash.Mix(42, s0l, b0l, s1p);
        f[n++] = FeatureHash.Mix(43, s1l, s0l, b0p);
        f[n++] = FeatureHash.Mix(44, s1l, b0l, s0p);

        f[n++] = FeatureHash.Mix(45, edgeP, s0xp);
        f[n++] = FeatureHash.Mix(46, edgeP, s0yp);
        f[n++] = FeatureHash.Mix(47, edgeP, b0xp);
        f[n++] = FeatureHash.Mix(48, topP, s1xp);
        f[n++] = FeatureHash.Mix(49, topP, s1yp);
        f[n++] = FeatureHash.Mix(50, topP, s0xp);
        f[n++] = FeatureHash.Mix(51, topP, s0yp);
        f[n++] = FeatureHash.Mix(52, s0p, (s0xp << 8) | s.Pos[s0x2]);
        f[n++] = FeatureHash.Mix(53, s0p, (s0yp << 8) | s.Pos[s0y2]);
        f[n++] = FeatureHash.Mix(54, s1p, (s1yp << 8) | s.Pos[s1y2], s0p);
        f[n++] = FeatureHash.Mix(55, b0p, (b0xp << 8) | s.Pos[b0x2]);
        f[n++] = FeatureHash.Mix(56, s1p, (s1xp << 8) | s.Pos[s1x2]);
        f[n++] = FeatureHash.Mix(57, s.Lemma[s0x], s0t);
        f[n++] = FeatureHash.Mix(58, s.Lemma[s0y], s0t);
        f[n++] = FeatureHash.Mix(59, s.Lemma[s1x], s1t);
        f[n++] = FeatureHash.Mix(60, s.Lemma[s1y], s1t);
        f[n++] = FeatureHash.Mix(61, s.Lemma[b0x], b0t);
        f[n++] = FeatureHash.Mix(62, s.Lemma[s0x], top);
        f[n++] = FeatureHash.Mix(63, s.Lemma[s1x], top);
        f[n++] = FeatureHash.Mix(64, s.Lemma[s1y], top);
        f[n++] = FeatureHash.Mix(65, s.Lemma[s0x], edge);
        f[n++] = FeatureHash.Mix(66, s.Lemma[b0x], edge);

        f[n++] = FeatureHash.Mix(67, near, top);
        f[n++] = FeatureHash.Mix(68, far, edge);
        f[n++] = FeatureHash.Mix(69, near, s1l);
        f[n++] = FeatureHash.Mix(70, near, s0l);
        f[n++] = FeatureHash.Mix(71, far, s0l);
        f[n++] = FeatureHash.Mix(72, far, b0l);
        f[n++] = FeatureHash.Mix(73, near, topP, b0p);
        f[n++] = FeatureHash.Mix(74, far, edgeP, s1p);

        f[n++] = FeatureHash.Mix(75, s0v, s0t);
        f[n++] = FeatureHash.Mix(76, s1v, s1t);
        f[n++] = FeatureHash.Mix(77, b0v, b0t);
        f[n++] = FeatureHash.Mix(78, s0v, s0l);
        f[n++] = FeatureHash.Mix(79, s1v, s1l);
        f[n++] = FeatureHash.Mix(80, s1v, top);
        f[n++] = FeatureHash.Mix(81, b0v, edge);

        f[n++] = LabelSet(82, state.LeftLabels[s0], s0t);
        f[n++] = LabelSet(83, state.RightLabels[s0], s0t);
        f[n++] = LabelSet(84, state.LeftLabels[s1], top);
        f[n++] = LabelSet(85, state.RightLabels[s1], top);
        f[n++] = LabelSet(86, state.LeftLabels[b0], edge);
        f[n++] = FeatureHash.Mix(87, s.Label[s0x], s.Label[s0y], s0t);
        f[n++] = FeatureHash.Mix(88, s.Label[s1x], s.Label[s1y], top);
        f[n++] = FeatureHash.Mix(89, s.Label[b0x], edge);
        f[n++] = LabelSet(90, state.RightLabels[s1], s1l);

        f[n++] = FeatureHash.Mix(91, s0c, s1l);
        f[n++] = FeatureHash.Mix(92, s0c, s1l, s0l);
        f[n++] = FeatureHash.Mix(93, s0c, topP, b0p);
        f[n++] = FeatureHash.Mix(94, s0c, s1p, (s2p << 8) | s0p);
        f[n++] = FeatureHash.Mix(95, s0c, s2l);
        f[n++] = FeatureHash.Mix(96, s0c, s0l, b0l);
        f[n++] = FeatureHash.Mix(97, b0c, s0l);
        f[n++] = FeatureHash.Mix(98, b0c, s1l);
        f[n++] = FeatureHash.Mix(99, s0c, s1c, topP);
        f[n++] = FeatureHash.Mix(100, b0c, edgeP, s1p);
        f[n++] = FeatureHash.Mix(101, b0l, s1l, (s0p << 8) | b1p);

        f[n++] = FeatureHash.Mix(102, inside, topP);
        f[n++] = FeatureHash.Mix(103, ahead, edgeP);
        f[n++] = FeatureHash.Mix(104, inside, top, near);
        f[n++] = FeatureHash.Mix(105, ahead, edge, far);
        f[n++] = FeatureHash.Mix(106, s0b0, edgeP, b0c);
        f[n++] = FeatureHash.Mix(107, s1s0, topP, s0c);
        f[n++] = FeatureHash.Mix(108, s1s0, top, inside);
        f[n++] = FeatureHash.Mix(109, s2l, s0l, (s2p << 8) | s1p);
        if (guided)
        {
            n = Guided(s, s0, s1, s2, b0, b1, topP, edgeP, f, n);
            n = Meanings(s, s0, s1, s2, b0, topP, edgeP, s0c, f, n);
            n = Shapes(s, s0, s1, b0, b1, topP, edgeP, f, n);
        }


        return s.Clustered ? Clusters(s, s0, s1, s2, b0, top, edge, topP, edgeP, s0c, b0c, f, n) : n;
    }

    private static int Guided(SentenceFrame s, int s0, int s1, int s2, int b0, int b1, uint topP, uint edgeP, Span<uint> f, int n)
    {
        uint h0 = Place(s.GuideHead[s0], s0, s1, s2, b0, b1), h1 = Place(s.GuideHead[s1], s0, s1, s2, b0, b1), hb = Place(s.GuideHead[b0], s0, s1, s2, b0, b1);
        uint l0 = s.GuideLabel[s0], l1 = s.GuideLabel[s1], lb = s.GuideLabel[b0];
        var waits0 = s.GuideLast[s0] >= b0 ? 1U : 0U;
        var waits1 = s.GuideLast[s1] >= b0 ? 1U : 0U;
        var heads = (h0 << 16) | (h1 << 8) | hb;
        f[n++] = FeatureHash.Mix(110, h0, l0, waits0);
        f[n++] = FeatureHash.Mix(111, heads, waits0);
        f[n++] = FeatureHash.Mix(112, heads, (waits1 << 1) | waits0, topP);
        f[n++] = FeatureHash.Mix(113, h0, l0, topP);
        f[n++] = FeatureHash.Mix(114, (h0 << 1) | waits0, l0, edgeP);
        f[n++] = FeatureHash.Mix(115, (h0 << 1) | waits0, s.Lemma[s0]);
        f[n++] = FeatureHash.Mix(116, (h0 << 1) | waits0, s.Tag[s0], l0);
        f[n++] = FeatureHash.Mix(117, hb, lb, edgeP);
        f[n++] = FeatureHash.Mix(118, h1, l1, topP);
        f[n++] = FeatureHash.Mix(119, (h0 << 8) | hb, (l0 << 8) | lb, waits0);
        f[n++] = FeatureHash.Mix(120, (h0 << 8) | h1, (l0 << 8) | l1, waits0);
        f[n++] = FeatureHash.Mix(121, (h0 << 1) | waits0, s.Lemma[s1], l0);
        f[n++] = FeatureHash.Mix(122, (h0 << 1) | waits0, s.Lemma[b0], l0);
        f[n++] = FeatureHash.Mix(123, hb, s.Lemma[b0], s.Tag[s0]);
        f[n++] = FeatureHash.Mix(124, heads, (l0 << 8) | lb, l1);
        f[n++] = FeatureHash.Mix(125, (h0 << 1) | waits0, topP, edgeP);
        return n;
    }

    /// <summary>Words by their class of meaning, where the dictionary names one, else by part of speech.</summary>
    private static int Meanings(SentenceFrame s, int s0, int s1, int s2, int b0, uint topP, uint edgeP, uint s0c, Span<uint> f, int n)
    {
        uint m0 = Meaning(s, s0), m1 = Meaning(s, s1), m2 = Meaning(s, s2), mb = Meaning(s, b0);
        uint s0l = s.Lemma[s0], s1l = s.Lemma[s1], b0l = s.Lemma[b0];
        f[n++] = FeatureHash.Mix(126, m1, m0, topP);
        f[n++] = FeatureHash.Mix(127, m0, mb, edgeP);
        f[n++] = FeatureHash.Mix(128, s0c, s1l, m0);
        f[n++] = FeatureHash.Mix(129, s0c, m1, m0);
        f[n++] = FeatureHash.Mix(130, s1l, m0, s.Pos[s0]);
        f[n++] = FeatureHash.Mix(131, m1, s0l);
        f[n++] = FeatureHash.Mix(132, s0l, mb, s.Pos[b0]);
        f[n++] = FeatureHash.Mix(133, m0, b0l, s.Pos[s0]);
        f[n++] = FeatureHash.Mix(134, m2, m1, (m0 << 8) | s.Pos[s0]);
        return n;
    }

    /// <summary>Words by their cluster of like use, where the dictionary has clusters.</summary>
    private static int Clusters(SentenceFrame s, int s0, int s1, int s2, int b0, uint top, uint edge, uint topP, uint edgeP, uint s0c, uint b0c, Span<uint> f, int n)
    {
        uint k0 = Cluster(s, s0), k1 = Cluster(s, s1), k2 = Cluster(s, s2), kb = Cluster(s, b0);
        uint g0 = s.Group[s0], g1 = s.Group[s1], gb = s.Group[b0];
        uint s0l = s.Lemma[s0], s1l = s.Lemma[s1], b0l = s.Lemma[b0];
        f[n++] = FeatureHash.Mix(145, k1, k0, topP);
        f[n++] = FeatureHash.Mix(146, k0, kb, edgeP);
        f[n++] = FeatureHash.Mix(147, g1, g0, top);
        f[n++] = FeatureHash.Mix(148, g0, gb, edge);
        f[n++] = FeatureHash.Mix(149, s0c, k1, g0);
        f[n++] = FeatureHash.Mix(150, s0c, k1, topP);
        f[n++] = FeatureHash.Mix(151, k1, s0l);
        f[n++] = FeatureHash.Mix(152, s1l, k0);
        f[n++] = FeatureHash.Mix(153, k0, b0l);
        f[n++] = FeatureHash.Mix(154, s0l, kb);
        f[n++] = FeatureHash.Mix(155, kb, s.Tag[b0]);
        f[n++] = FeatureHash.Mix(156, k0, s.Tag[s0]);
        f[n++] = FeatureHash.Mix(157, k1, s.Tag[s1]);
        f[n++] = FeatureHash.Mix(158, b0c, k0, gb);
        f[n++] = FeatureHash.Mix(159, k2, k0, (uint)(s.Pos[s2] << 8) | s.Pos[s1]);
        return n;
    }

    private static uint Cluster(SentenceFrame s, int word) => s.Cluster[word] != 0 ? s.Cluster[word] : 0x100000U + s.Pos[word];

    private static uint Meaning(SentenceFrame s, int word) => s.Meaning[word] != 0 ? s.Meaning[word] : 64U + s.Pos[word];

    /// <summary>What the dictionary and the letters say of the words, whatever the tagger made of them, and where the guide leads next.</summary>
    private static int Shapes(SentenceFrame s, int s0, int s1, int b0, int b1, uint topP, uint edgeP, Span<uint> f, int n)
    {
        uint h = (uint)Math.Max(s.GuideHead[s0], -1) <= s.Count ? (uint)s.GuideHead[s0] : (uint)s.Count + 1;
        f[n++] = FeatureHash.Mix(135, s.Class[b0], s.Tag[b0]);
        f[n++] = FeatureHash.Mix(136, s.Class[s0], s.Tag[s0]);
        f[n++] = FeatureHash.Mix(137, s.Class[b1], s.Tag[b1]);
        f[n++] = FeatureHash.Mix(138, s.Class[s1], s.Tag[s1]);
        f[n++] = FeatureHash.Mix(139, s.Class[b0], s.Class[b1], s.Tag[s0]);
        f[n++] = FeatureHash.Mix(140, s.Shape[s0], s.Shape[b0], edgeP);
        f[n++] = FeatureHash.Mix(141, s.Shape[s1], s.Shape[s0], topP);
        f[n++] = FeatureHash.Mix(142, s.Tag[h], s.GuideLabel[s0], s.Tag[s0]);
        f[n++] = FeatureHash.Mix(143, s.Lemma[h], s.Lemma[s0]);
        f[n++] = FeatureHash.Mix(144, Place(s.GuideHead[b1], s0, s1, b0, b0, b1), s.GuideLabel[b1], edgeP);
        return n;
    }

    /// <summary>Where a guide's head stands: one of the words at hand, further left, further right.</summary>
    private static uint Place(int head, int s0, int s1, int s2, int b0, int b1)
        => head < 0 ? 0U : head == b0 ? 1U : head == s1 ? 2U : head == s0 ? 3U : head == b1 ? 4U : head == s2 ? 5U : head < b0 ? 6U : 7U;

    /// <summary>The lemma of the case marker or conjunction that opens a word's phrase: its outermost child on one side, if that is one.</summary>
    private static uint CaseOf(ParserState state, int word)
    {
        var (left, right) = (state.Left1[word], state.Right1[word]);
        return Opens(state.Frame.Label[left]) ? state.Frame.Lemma[left] : Opens(state.Frame.Label[right]) ? state.Frame.Lemma[right] : 0;
    }

    private static bool Opens(byte label) => (Dependency)label is Dependency.Case or Dependency.Mark or Dependency.Cc;

    private static uint Distance(int left, int right, int count)
    {
        var d = right - left;
        return left > count || right > count ? 9U : d switch { <= 4 => (uint)d, <= 6 => 5U, <= 10 => 6U, <= 20 => 7U, _ => 8U };
    }

    /// <summary>Commas, verbs, coordinators and other signs between two words, each counted up to two.</summary>
    private static uint Between(ParserState state, int left, int right)
    {
        if (left > state.Frame.Count || right > state.Frame.Count || right <= left + 1)
        {
            return 0;
        }

        var fields = state.Before[right] - state.Before[left + 1];
        return Math.Min((uint)(fields & 0xFFFF), 2) | (Math.Min((uint)((fields >> 16) & 0xFFFF), 2) << 2)
            | (Math.Min((uint)((fields >> 32) & 0xFFFF), 2) << 4) | (Math.Min((uint)(fields >> 48), 2) << 6);
    }

    private static uint Agreement(SentenceFrame s, int left, int right)
        => s.Number[left] == 0 || s.Number[right] == 0 ? 0U : s.Number[left] == s.Number[right] ? 1U : 2U;

    private static uint LabelSet(uint template, ulong set, uint value) => FeatureHash.Mix(template, (uint)set, (uint)(set >> 32), value);
}
