namespace Checker.Dimensions.Names;

/// <summary>One word of a name with its sounds, made once.</summary>
internal readonly record struct NameWord(string Text, string Sound, string Skeleton)
{
    public bool IsInitial => this.Text.Length == 1;

    public static NameWord Of(string text) => SoundForm.Of(text) is var sound ? new(text, sound, SoundForm.Skeleton(sound)) : default;
}

/// <summary>A name made ready for comparison, once: folded, cut into words, with titles, particles, numerals and suffixes apart.</summary>
internal sealed class NameProfile
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii"];
    private static readonly string[] Generations = ["jr", "junior", "fils", "sr", "senior", "pere"];

    private BodyParts? body;
    private Places.PlaceParts? place;

    private NameProfile(string surface, string key, bool latin)
    {
        this.Surface = surface;
        this.Key = key;
        this.Latin = latin;
    }

    /// <summary>Gets the name as written.</summary>
    public string Surface { get; }

    /// <summary>Gets the folded words joined by blanks, titles and suffixes left out: equal keys are one wording.</summary>
    public string Key { get; private set; }

    /// <summary>Gets a value indicating whether the script can be read; if not, only equal names are the same.</summary>
    public bool Latin { get; }

    /// <summary>Gets the content words in order.</summary>
    public IReadOnlyList<NameWord> Words { get; private set; } = [];

    /// <summary>Gets a nickname given in quotation marks or brackets inside the name, or "".</summary>
    public string Nick { get; private set; } = "";

    /// <summary>Gets the regnal or generation number: "2" for II, 0 for none.</summary>
    public int Number { get; private set; }

    /// <summary>Gets "jr" or "sr", or "".</summary>
    public string Generation { get; private set; } = "";

    /// <summary>Gets what comparing it as a body needs; made at the first call.</summary>
    public BodyParts Body => this.body ??= BodyParts.Of(this);

    /// <summary>Gets what comparing it as a place needs; made at the first call.</summary>
    public Places.PlaceParts Place => this.place ??= Places.PlaceParts.Of(this);

    /// <summary>Makes the profile of a person's name.</summary>
    public static NameProfile Person(string name)
    {
        string folded = NameText.Fold(SplitJoined(name));
        string nick = "";
        folded = TakeNick(folded, ref nick);
        int comma = folded.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && comma < folded.Length - 1)
        {
            // "Smith, John" is turned round; after a comma a suffix stays and an apposition ("président déchu") goes.
            string after = folded[(comma + 1)..].Trim(), before = folded[..comma].Trim();
            string first = NameText.Words(after) is [var word, ..] ? word : "";
            bool capital = name.IndexOf(',', StringComparison.Ordinal) is var at and >= 0 && name[(at + 1)..].TrimStart() is [var c, ..] && !char.IsLower(c);
            bool suffix = Generations.Contains(first) || Array.IndexOf(Romans, first) >= 0;
            folded = suffix ? before + " " + after : capital && !NameLexicon.IsTitle(first) ? after + " " + before : before;
        }

        bool latin = NameText.IsLatin(folded);
        NameProfile profile = new(name, folded.Trim(), latin) { Nick = nick };
        List<string> words = NameText.Words(folded.Replace("-", " ", StringComparison.Ordinal));
        profile.TakeSuffix(words);
        while (words.Count > 1 && (NameLexicon.IsTitle(words[0]) || words[0] is "le" or "la" or "l" or "the" or "prasident" or "herr" or "frau" or "senor") && !(words.Count == 2 && NameLexicon.IsGiven(words[0])))
        {
            words.RemoveAt(0);
        }

        List<NameWord> content = [];
        for (int i = 0; i < words.Count; i++)
        {
            bool inner = i > 0 || words.Count > 2;
            if (i == words.Count - 1 || !(inner && NameLexicon.IsParticle(words[i]) && words.Count > 1 && (i > 0 || !NameLexicon.IsGiven(words[0]))))
            {
                content.Add(NameWord.Of(words[i]));
            }
        }

        profile.Words = content;
        profile.Key = string.Join(' ', words) + (profile.Number > 0 ? " " + profile.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        return profile;
    }

    /// <summary>Makes the profile of any other name: all words, hyphens cut.</summary>
    public static NameProfile Other(string name)
    {
        string folded = NameText.Fold(name).Replace("&", " and ", StringComparison.Ordinal);
        bool latin = NameText.IsLatin(folded);
        List<string> words = JoinLetters(NameText.Words(folded.Replace("-", " ", StringComparison.Ordinal)));
        while (words.Count > 1 && words[0] is "le" or "la" or "les" or "l" or "the")
        {
            words.RemoveAt(0);
        }

        return new(name, string.Join(' ', words), latin) { Words = [.. words.Select(NameWord.Of)] };
    }

    // "A.B.C. Company" and "L.X.C Aviation": single letters in a row are one word.
    private static List<string> JoinLetters(List<string> words)
    {
        List<string> joined = [];
        bool letters = false;
        foreach (string word in words)
        {
            bool letter = word.Length == 1 && char.IsLetter(word[0]);
            if (letter && letters)
            {
                joined[^1] += word;
            }
            else
            {
                joined.Add(word);
            }

            letters = letter;
        }

        return joined;
    }

    // "SergeiLavrov": a capital inside a single long word begins the next one; "McConnell" and "LaLota" are left whole.
    private static string SplitJoined(string name)
    {
        if (name.AsSpan().Trim().Contains(' '))
        {
            return name;
        }

        for (int i = 4; i < name.Length - 3; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && char.IsLower(name[i + 1]))
            {
                return string.Concat(name.AsSpan(0, i), " ", name.AsSpan(i));
            }
        }

        return name;
    }

    private static string TakeNick(string folded, ref string nick)
    {
        foreach ((char open, char close) in new[] { ('"', '"'), ('“', '”'), ('«', '»'), ('(', ')') })
        {
            int start = folded.IndexOf(open, StringComparison.Ordinal);
            int end = start < 0 ? -1 : folded.IndexOf(close, start + 1);
            if (end > start + 1 && start > 0)
            {
                nick = NameText.Words(folded[start..end]) is [var word] ? word : nick;
                return folded[..start] + " " + folded[(end + 1)..];
            }
        }

        return folded;
    }

    private void TakeSuffix(List<string> words)
    {
        while (words.Count > 1)
        {
            string last = words[^1];
            int roman = words.Count > 1 ? Array.IndexOf(Romans, last) : -1;
            if (Generations.Contains(last) && words.Count > 2)
            {
                this.Generation = last is "jr" or "junior" or "fils" ? "jr" : "sr";
            }
            else if (roman >= 1 || (roman == 0 && words.Count > 1))
            {
                this.Number = roman + 1;
            }
            else if (last is "ier" or "1er" or "ire" or "1re" or "premier")
            {
                this.Number = 1;
            }
            else
            {
                return;
            }

            words.RemoveAt(words.Count - 1);
        }
    }
}
