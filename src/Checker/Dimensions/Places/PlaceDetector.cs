using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>
/// Finds the phrases that say where, once the names are known: a preposition of place (list "place-links") before a name, a noun of places or a compass point.
/// A place as the doer ("Washington a annoncé") stands behind none and is no such phrase.
/// </summary>
internal sealed class PlaceDetector(Language language)
{
    private const int LongestModifiers = 3, LongestLink = 5;
    private readonly PhraseLexicon<PlaceLink> links = language.Lexicon("place-links", entry => Enum.Parse<PlaceLink>(entry.Values[0], ignoreCase: true));
    private readonly PlaceNouns nouns = new(language);
    private readonly bool[] sides = language.WordSet("place-sides");
    private readonly bool headFirst = language.Code == "fr";

    /// <summary>Appends the place phrases of a passage in the order of the text.</summary>
    public void Detect(Passage passage, IReadOnlyList<NameMention> names, List<PlaceMention> found)
    {
        NameMention?[] at = new NameMention?[passage.Tokens.Length];
        bool[] covered = new bool[passage.Tokens.Length];
        foreach (NameMention name in names)
        {
            at[name.First] = name;
            covered.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        }

        foreach (Sentence sentence in passage.Sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                PlaceMention? mention = covered[i] ? null
                    : this.links.TryMatch(passage.Tokens, i, out int length, out PlaceLink link) ? this.Read(passage, sentence, at, i, i + length, link)
                    : !this.headFirst ? this.Point(passage, sentence, at, i, i, PlaceLink.At) : null;
                if (mention is not null)
                {
                    found.Add(mention);
                    i = mention.Last;
                }
            }
        }
    }

    private PlaceMention? Read(Passage passage, Sentence sentence, NameMention?[] at, int start, int from, PlaceLink link)
    {
        int i = from;
        while (i < sentence.End && passage.Tree.Upos(i) == Upos.Det)
        {
            i++;
        }

        if (i >= sentence.End)
        {
            return null;
        }

        // "à la sortie nord de Corvel": the side is named by its point.
        bool sided = this.headFirst && this.sides[passage.Tokens[i].Word] && i + 1 < sentence.End;
        if (this.Point(passage, sentence, at, start, sided ? i + 1 : i, link) is { } point)
        {
            return point;
        }

        if (at[i] is { } name)
        {
            (string kind, PlaceClass sort) = this.KindOf(passage, name);
            return IsPlace(name, link, sort) ? Make(passage, name.First, name.Last, link, Top(passage, name), name, kind, sort, "") : null;
        }

        return this.Noun(passage, sentence, at, i, link);
    }

    // "sur la rive droite", "dans un entrepôt de Larvaux", "on the third floor", "in the town of Redfield".
    private PlaceMention? Noun(Passage passage, Sentence sentence, NameMention?[] at, int from, PlaceLink link)
    {
        int head = from;
        while (head < sentence.End && head <= from + LongestModifiers && at[head] is null && (this.nouns.Of(passage.Tokens[head]).Class == PlaceClass.None || !this.headFirst)
            && (passage.Tree.Upos(head) is Upos.Adj or Upos.Num || (!this.headFirst && passage.Tree.Upos(head) == Upos.Noun)))
        {
            head++;
        }

        head -= !this.headFirst && head > from ? 1 : 0;
        if (head >= sentence.End || at[head] is not null || this.nouns.Of(passage.Tokens[head]) is not { Class: not PlaceClass.None } noun || passage.Tree.Upos(head) is not (Upos.Noun or Upos.Propn))
        {
            return null;
        }

        string mark = "";
        for (int i = from; i < head && mark.Length == 0; i++)
        {
            mark = this.nouns.Mark(passage, passage.Tokens[i]);
        }

        int last = head;
        if (mark.Length == 0 && last + 1 < sentence.End && this.nouns.Mark(passage, passage.Tokens[last + 1]) is { Length: > 0 } after)
        {
            (mark, last) = (after, last + 1);
        }

        NameMention? name = Named(passage, sentence, at, last + 1);
        bool says = noun.Class switch
        {
            PlaceClass.Part => mark.Length > 0,
            PlaceClass.Site => link != PlaceLink.Of || name is not null,
            PlaceClass.District => name is not null || mark.Length > 0,
            _ => name is not null,
        };
        int first = mark.Length > 0 ? from : head;
        return says ? Make(passage, first, name?.Last ?? last, link, head, name, noun.Kind, noun.Class, noun.Class is PlaceClass.Part or PlaceClass.District ? mark : "") : null;
    }

    // "au nord de Tessalit", "dans le nord du Mali", "north of Harlow", "in northern Mali".
    private PlaceMention? Point(Passage passage, Sentence sentence, NameMention?[] at, int start, int point, PlaceLink link)
    {
        Token token = passage.Tokens[point];
        if (!this.nouns.IsPoint(token) || at[point] is not null || Compass.Degrees(passage.Form(token).ToString()) is not (>= 0 and var degrees))
        {
            return null;
        }

        bool sided = this.headFirst ? point > start && this.sides[passage.Tokens[point - 1].Word] : point + 1 < sentence.End && this.sides[passage.Tokens[point + 1].Word];
        int behind = sided && !this.headFirst ? point + 2 : point + 1;
        bool of = behind < sentence.End && this.links.TryMatch(passage.Tokens, behind, out _, out PlaceLink next) && next == PlaceLink.Of;
        NameMention? name = of ? Named(passage, sentence, at, behind) : !this.headFirst && link == PlaceLink.In && point + 1 < sentence.End ? at[point + 1] : null;
        if (name is null && of && !(this.headFirst && start == point) && this.Town(passage, sentence, behind) is >= 0 and var town)
        {
            return new PlaceMention(passage.SpanOf(start, town), start, town) { Link = link, Head = sided ? (this.headFirst ? point - 1 : point + 1) : point, Direction = degrees, Side = CompassSide.Either };
        }

        if (name is null || name.Sort is NameSort.Person or NameSort.Organisation || (this.headFirst && start == point))
        {
            return null;
        }

        if (sided && !of)
        {
            return null;
        }

        bool wide = PlaceStates.Of(name.Surface).Level >= PlaceLevel.Region;
        CompassSide side = sided ? CompassSide.Either : link == PlaceLink.In || !of ? CompassSide.Within : this.headFirst && wide ? CompassSide.Either : CompassSide.Outside;
        return new PlaceMention(passage.SpanOf(start, name.Last), start, name.Last)
        {
            Link = link, Head = sided ? (this.headFirst ? point - 1 : point + 1) : point, Name = name, Direction = degrees, Side = side,
        };
    }

    // "au sud de la ville": a town that the text need not name again; -1 for none.
    private int Town(Passage passage, Sentence sentence, int i)
    {
        for (int steps = 0; i < sentence.End && steps < LongestLink; i++, steps++)
        {
            if (this.nouns.Of(passage.Tokens[i]).Class == PlaceClass.Settlement)
            {
                return passage.Tree.Upos(i - 1) == Upos.Det ? i : -1;
            }

            if (passage.Tree.Upos(i) is not (Upos.Det or Upos.Adp))
            {
                return -1;
            }
        }

        return -1;
    }

    // The name right behind, or behind "de", "of the".
    private NameMention? Named(Passage passage, Sentence sentence, NameMention?[] at, int i)
    {
        for (int steps = 0; i < sentence.End && steps < LongestLink; i++, steps++)
        {
            if (at[i] is { } name)
            {
                return char.IsUpper(name.Surface[0]) ? name : null;
            }

            // "au nord de l'île de Tarsa".
            if (!(passage.Tree.Upos(i) is Upos.Det || this.nouns.Of(passage.Tokens[i]).Class is PlaceClass.Settlement or PlaceClass.Region || passage.Form(passage.Tokens[i]) is "de" or "du" or "des" or "d'" or "d’" or "of"))
            {
                return null;
            }
        }

        return null;
    }

    private static PlaceMention Make(Passage passage, int first, int last, PlaceLink link, int head, NameMention? name, string kind, PlaceClass sort, string mark) =>
        new(passage.SpanOf(first, last), first, last) { Link = link, Head = head, Name = name, Noun = kind, Class = sort, Mark = mark };

    // A name of no known sort is a place only behind words that locate; a country's adjective never is.
    private static bool IsPlace(NameMention name, PlaceLink link, PlaceClass sort) => name.Sort switch
    {
        NameSort.Place => true,
        NameSort.Country => PlaceStates.Of(name.Surface).State.Length > 0 && !CountryTable.IsDemonym(name.Surface),
        NameSort.Other => link != PlaceLink.Of && name.First == name.Last,
        _ => sort is PlaceClass.Site,
    };

    private static int Top(Passage passage, NameMention name)
    {
        for (int i = name.First; i <= name.Last; i++)
        {
            int head = passage.Tree.Head(i);
            if ((head < name.First || head > name.Last) && passage.Tokens[i].Kind == TokenKind.Word)
            {
                return i;
            }
        }

        return name.First;
    }

    private (string Kind, PlaceClass Class) KindOf(Passage passage, NameMention name)
    {
        if (name.First == name.Last)
        {
            return ("", PlaceClass.None);
        }

        return this.nouns.Of(passage.Tokens[this.headFirst ? name.First : name.Last]) is { Class: not PlaceClass.None } noun ? noun : ("", PlaceClass.None);
    }
}
