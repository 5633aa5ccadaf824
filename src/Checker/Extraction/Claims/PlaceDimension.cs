using System.Collections.Concurrent;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;
using Checker.Dimensions.Places;
using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>Where: the door to places. A place claim is the place of the event that governs it, or the place it leads to or from.</summary>
internal sealed class PlaceDimension : Dimension
{
    private const int LongestTelling = 80;
    private readonly ConcurrentDictionary<string, PlaceDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Place;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
    }

    public override void Refine(Passage passage, ICollection<Mention> mentions)
    {
        List<PlaceMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new PlaceDetector(language), passage.Language).Detect(passage, [.. mentions.OfType<NameMention>()], found);
        foreach (PlaceMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions) => PlaceNeighbours.Resolve(passages, mentions);

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        if (frame.Passage.Block.Label == BlockLabel.Dateline)
        {
            return;
        }

        List<PlaceMention> places = [.. frame.Mentions.OfType<PlaceMention>()];
        List<(PlaceMention Place, PlaceOfEvent Told)> told = [];
        foreach (PlaceMention place in places)
        {
            // "40 km north of Kaltar" is a distance, and its point is compared with it.
            if (place.Direction >= 0 && frame.Mentions.OfType<QuantityMention>().Any(measure => place.First - measure.Last is >= 0 and <= 1 && Distance.Is(frame, measure)))
            {
                continue;
            }

            if (!frame.Attributions.Any(attribution => attribution.Speaker is { } speaker && speaker.Overlaps(place.Span)) && PlaceOfEvent.Of(frame, place, places) is { } answer)
            {
                told.Add((place, answer));
            }
        }

        foreach ((PlaceMention place, PlaceOfEvent answer) in told)
        {
            // "in a motel in Redfield": a site without a name answers only where no name does.
            if (place.Key.Length > 0 || place.Mark.Length > 0 || !told.Exists(other => other.Told.Token == answer.Token && other.Place.Key.Length > 0))
            {
                Add(frame, place, answer, claims);
            }
        }

        foreach (NameMention name in frame.Names)
        {
            if (IsPlace(frame, name) && LeftOrReached(frame, name) is { } moved && !places.Exists(place => place.Span.Overlaps(name.Span)))
            {
                Add(frame, new PlaceMention(name.Span, name.First, name.Last) { Link = moved.Way == "from" ? PlaceLink.From : PlaceLink.To, Head = name.First, Name = name }, moved, claims);
            }
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is PlaceMention a && right.Mention is PlaceMention b ? PlaceVerdict.Of(a, b) : null;

    private static bool IsPlace(Frame frame, NameMention name) =>
        name.Sort == NameSort.Place || (name.Sort == NameSort.Other && name.Entity >= 0 && name.Entity < frame.Document.Entities.Count && frame.Document.Entities[name.Entity].Sort == NameSort.Place);

    // "L'appareil a quitté Gao": the object of a verb of leaving or reaching.
    private static PlaceOfEvent? LeftOrReached(Frame frame, NameMention name)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int top = frame.Events.Top(name.First, name.Last), head = tree.Head(top);
        if (head < 0 || tree.Label(top) is not (Dependency.Obj or Dependency.Iobj))
        {
            return null;
        }

        (string id, Movement movement) = PlaceEvents.For(frame.Passage.Language).Of(frame.Words[head]);
        frame.Events.Tells(head, out EventConcept concept);
        return movement is Movement.Leave or Movement.Reach ? new PlaceOfEvent(head, concept, id, movement == Movement.Leave ? "from" : "to", head) : null;
    }

    private static void Add(Frame frame, PlaceMention place, PlaceOfEvent told, ICollection<Claim> claims)
    {
        place.Day = frame.Dates.Where(date => date.Sort is not (DateSort.Duration or DateSort.Time) && frame.Events.SameClause(told.Verb, date.First) && !frame.Events.DatesTheSaying(date.First, told.Token))
            .OrderBy(date => Math.Abs(date.First - told.Token)).ThenBy(date => date.First).FirstOrDefault();
        EventSubject subject = EventSubject.Of(frame, told.Token);
        place.Telling = Telling(frame, told.Token, subject);
        HashSet<string> own = [.. frame.Mentions.OfType<PlaceMention>().Append(place).Where(other => other.Name is not null).Select(other => ClaimMaker.NameKey(frame, other.Name!))];
        Slots slots = ClaimMaker.Slots(frame, place, told.Token, told.Token, told.Concept);
        claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Place, place, told.Token, told.Verb) with
        {
            Slots = slots with
            {
                Event = told.Slot,
                Role = told.Way,
                Participants = subject.Names,
                Arguments = subject.Stems,
                Names = [.. slots.Names.Where(name => !own.Contains(name))],
                Where = "",
                Countries = subject.Countries,
                Parties = [],
                Earlier = subject.Another || SequenceReader.At(frame, told.Token, out _) == Statements.Sequence.Earlier,
            },
        });
    }

    // "Hugo Dessart a été arrêté", "La conférence des donateurs": the subject up to the event's word, or the noun with what completes it.
    private static string Telling(Frame frame, int token, EventSubject told)
    {
        SyntaxTree tree = frame.Passage.Tree;
        bool noun = tree.Upos(token) == Upos.Noun;
        int subject = tree.Child(token, Dependency.Nsubj) is >= 0 and var active ? active : tree.Child(token, Dependency.NsubjPass);
        int first = subject >= 0 && subject < token ? tree.Subtree(subject).First : token, last = token;
        foreach (int child in tree.Children(token))
        {
            first = noun && child < first && tree.Label(child) is Dependency.Det or Dependency.Amod or Dependency.Compound ? child : first;
            last = noun && child > token && tree.Label(child) is Dependency.Nmod or Dependency.Amod ? tree.Subtree(child).Last : last;
        }

        bool placed = frame.Mentions.OfType<PlaceMention>().Any(place => place.First <= last && first <= place.Last);
        TextSpan whole = frame.Passage.SpanOf(first, last), word = frame.Passage.SpanOf(token, token);
        bool alone = placed || whole == word || whole.Length > LongestTelling;
        string text = (alone ? word : whole).Of(frame.Passage.Text).ToString();
        return alone && !noun && told.Text.Length > 0 ? $"{told.Text}, {text}" : text;
    }
}
