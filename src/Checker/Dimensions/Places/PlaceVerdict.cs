namespace Checker.Dimensions.Places;

/// <summary>
/// Turns the comparison of two places into the relation and mechanism that all dimensions share. Only places of one level exclude each other; where one may lie
/// in the other, or nothing tells, there is no verdict.
/// </summary>
internal static class PlaceVerdict
{
    private const int Opposite = 180, Adjacent = 45;

    public static Comparison? Of(PlaceMention left, PlaceMention right)
    {
        if (left.Mark.Length > 0 || right.Mark.Length > 0)
        {
            return Marks(left, right);
        }

        // "Au sud de la ville": the town of which the other text names a side.
        if (left.Direction >= 0 && right.Direction >= 0 && (left.Key.Length == 0 || right.Key.Length == 0))
        {
            return Directions(left, right);
        }

        return left.Key.Length > 0 && right.Key.Length > 0 ? Names(left, right)
            : left.Key.Length == 0 && right.Key.Length == 0 ? Sites(left, right)
            : null;
    }

    // "rive droite" and "rive gauche", "troisième étage" and "fifth floor".
    private static Comparison? Marks(PlaceMention left, PlaceMention right)
    {
        bool other = left.Key.Length > 0 && right.Key.Length > 0 && PlaceComparer.Compare(left.Name!.Surface, right.Name!.Surface).Relation != PlaceRelation.Same;
        if (left.Noun != right.Noun || left.Mark.Length == 0 || right.Mark.Length == 0 || other)
        {
            return null;
        }

        int apart = Compass.Apart(left.Mark, right.Mark);
        return left.Mark == right.Mark ? Same(left, right)
            : (Compass.Degrees(left.Mark) >= 0) != (Compass.Degrees(right.Mark) >= 0) || apart == Adjacent ? null
            : new Comparison(Relation.Contradiction, Mechanism.RivalAccounts, 1, "two parts of one thing");
    }

    private static Comparison? Names(PlaceMention left, PlaceMention right)
    {
        PlaceRelation relation = left.Key == right.Key ? PlaceRelation.Same : PlaceComparer.Compare(left.Name!.Surface, right.Name!.Surface).Relation;
        bool near = left.Link == PlaceLink.Near || right.Link == PlaceLink.Near || left.Direction >= 0 || right.Direction >= 0;
        return relation switch
        {
            PlaceRelation.Same when left.Direction >= 0 && right.Direction >= 0 => Directions(left, right),
            PlaceRelation.Same => near || left.Class != right.Class ? new Comparison(Relation.Compatible, Mechanism.Precision, 0, "one is less precise") : Same(left, right),
            PlaceRelation.Contained => new Comparison(Relation.Compatible, Mechanism.Precision, 0, "one lies in the other"),
            _ when left.Around.Contains(right.Key) || right.Around.Contains(left.Key) => new Comparison(Relation.Compatible, Mechanism.Precision, 0, "the text puts them together"),
            PlaceRelation.Opposite => new Comparison(Relation.Contradiction, Mechanism.Slip, 1, "opposite compass points"),
            PlaceRelation.Different => Levels(left, right, near),
            _ => null,
        };
    }

    private static Comparison? Directions(PlaceMention left, PlaceMention right)
    {
        if (left.Side != right.Side && left.Side != CompassSide.Either && right.Side != CompassSide.Either)
        {
            return null;
        }

        return Compass.Apart(left.Direction, right.Direction) switch
        {
            0 => Same(left, right),
            Adjacent => new Comparison(Relation.Compatible, Mechanism.Precision, 0, "neighbouring compass points"),
            Opposite => new Comparison(Relation.Contradiction, Mechanism.Slip, 1, "opposite compass points"),
            _ => new Comparison(Relation.Tension, Mechanism.Scope, 1, "two compass points"),
        };
    }

    private static Comparison? Levels(PlaceMention left, PlaceMention right, bool near)
    {
        (string stateA, PlaceLevel levelA) = Level(left);
        (string stateB, PlaceLevel levelB) = Level(right);
        if (stateA.Length > 0 && stateB.Length > 0 && stateA != stateB)
        {
            return near ? null : new Comparison(Relation.Contradiction, Mechanism.RivalAccounts, 1, "places of two states");
        }

        if (levelA != levelB && levelA != PlaceLevel.Unknown && levelB != PlaceLevel.Unknown)
        {
            // A town in a country or region of its state: contained, or not known to be.
            return levelA == PlaceLevel.Country || levelB == PlaceLevel.Country ? new Comparison(Relation.Compatible, Mechanism.Precision, 0, "one lies in the other") : null;
        }

        bool towns = IsTown(left) && IsTown(right);
        if (near || !(towns || left.Noun == right.Noun))
        {
            return null;
        }

        if (levelA >= PlaceLevel.Region || levelB >= PlaceLevel.Region)
        {
            return levelA == levelB ? new Comparison(Relation.Contradiction, Mechanism.RivalAccounts, 1, "two regions") : null;
        }

        // A village may lie in a commune, a hamlet in a town: only two of one kind exclude each other beyond doubt.
        bool sure = left.Noun == right.Noun && (left.Noun.Length > 0 || (levelA == PlaceLevel.City && levelB == PlaceLevel.City));
        return sure ? new Comparison(Relation.Contradiction, Mechanism.RivalAccounts, 1, "two places of one kind") : new Comparison(Relation.Tension, Mechanism.Scope, 1, "two places");
    }

    private static bool IsTown(PlaceMention place) => place.Class is PlaceClass.None or PlaceClass.Settlement;

    private static (string State, PlaceLevel Level) Level(PlaceMention place)
    {
        if (place.Class is PlaceClass.Site or PlaceClass.District or PlaceClass.Street or PlaceClass.Square)
        {
            return ("", PlaceLevel.Unknown);
        }

        (string state, PlaceLevel level) = PlaceStates.Of(place.Name!.Surface);
        return level != PlaceLevel.Unknown ? (state, level) : ("", place.Class switch
        {
            PlaceClass.Settlement => PlaceLevel.City,
            PlaceClass.Region => PlaceLevel.Region,
            PlaceClass.Country => PlaceLevel.Country,
            _ => PlaceLevel.Unknown,
        });
    }

    // A station is no airport; the sites have no names to tell more.
    private static Comparison? Sites(PlaceMention left, PlaceMention right) =>
        left.Class != PlaceClass.Site || right.Class != PlaceClass.Site || left.Link == PlaceLink.Near || right.Link == PlaceLink.Near ? null
        : left.Noun == right.Noun ? Same(left, right)
        : new Comparison(Relation.Tension, Mechanism.Scope, 1, "two kinds of site");

    private static Comparison Same(PlaceMention left, PlaceMention right) =>
        new(Relation.Agree, left.Span.Length == right.Span.Length ? Mechanism.Same : Mechanism.Equivalent, 0, "one place");
}
