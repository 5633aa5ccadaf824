using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;

namespace Checker.Dimensions.Places;

/// <summary>How a phrase locates: at or in a place, from it, to it, near it, or of it ("l'attentat de Nice").</summary>
internal enum PlaceLink { At, In, From, To, Near, Of }

/// <summary>What a noun of places names: a settlement, a state, a region, a part of a town, a site, or one part of a thing told from another.</summary>
internal enum PlaceClass { None, Settlement, Country, Region, District, Street, Square, Site, Part }

/// <summary>Which side a compass point tells of: within a place ("dans le nord du Mali"), outside it ("north of Tessalit"), or either.</summary>
internal enum CompassSide { None, Within, Outside, Either }

/// <summary>A phrase that says where: a named place, a site, a compass point of a place, a part of a thing ("rive droite").</summary>
internal sealed class PlaceMention(TextSpan span, int first, int last) : Mention(MentionKind.Place, span, first, last)
{
    public required PlaceLink Link { get; init; }

    /// <summary>The token by which the phrase hangs on the rest of the sentence.</summary>
    public required int Head { get; init; }

    /// <summary>The name within it, or null.</summary>
    public NameMention? Name { get; init; }

    /// <summary>The kind of its noun as languages share it ("city", "bridge"), or "".</summary>
    public string Noun { get; init; } = "";

    public PlaceClass Class { get; init; }

    /// <summary>What tells a part from another ("right", "3", a compass point), or "".</summary>
    public string Mark { get; init; } = "";

    /// <summary>Degrees of its compass point, or -1.</summary>
    public int Direction { get; init; } = -1;

    public CompassSide Side { get; init; }

    /// <summary>Keys of the places that its document names beside this one: what lies in it, or it in. Set by the document-wide refiner.</summary>
    public IReadOnlySet<string> Around { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The day that its clause names, or null. Set with the claim.</summary>
    public DateMention? Day { get; set; }

    /// <summary>The words of the event whose place it is. Set with the claim.</summary>
    public string Telling { get; set; } = "";

    /// <summary>The key of its name, equal for the names of one known place, or "".</summary>
    public string Key => this.key ??= this.Name is null ? "" : PlaceStates.Key(this.Name.Surface);

    private string? key;

    public override string Value
    {
        get
        {
            string point = this.Direction < 0 ? "" : Compass.Name(this.Direction) + (this.Side == CompassSide.Within ? " in" : " of");
            return string.Join(' ', new[] { point, this.Mark, this.Class is PlaceClass.Site or PlaceClass.Part || this.Key.Length == 0 ? this.Noun : "", this.Key }.Where(part => part.Length > 0));
        }
    }
}
