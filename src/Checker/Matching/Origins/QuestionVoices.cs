namespace Checker.Matching.Origins;

/// <summary>Counts the voices of a question: circular reporting is one voice, whatever each copy made of the value.</summary>
internal sealed class QuestionVoices(Outlets outlets)
{
    /// <summary>Returns the voices in the order of their first claims.</summary>
    public IReadOnlyList<Voice> Of(IReadOnlyList<Claim> claims)
    {
        SpokenClaim[] spoken = [.. claims.Select(this.Spoken)];
        Voices voices = new(spoken, static _ => "");
        List<string> names = [];
        Dictionary<string, SortedSet<string>> documents = new(StringComparer.Ordinal);
        foreach (SpokenClaim claim in spoken)
        {
            string name = voices.Of(claim).Voice;
            if (!documents.TryGetValue(name, out SortedSet<string>? printed))
            {
                documents[name] = printed = new SortedSet<string>(StringComparer.Ordinal);
                names.Add(name);
            }

            printed.Add(claim.Document);
        }

        return [.. names.Select(name => new Voice(name, [.. documents[name]]))];
    }

    private SpokenClaim Spoken(Claim claim) => new()
    {
        Source = outlets.Source(claim.Document),
        Document = claim.Document,
        Question = "",
        Value = claim.Value,
        Origin = claim.Teller.Length > 0 ? claim.Teller : null,
        TextGroup = claim.Origin,
        Order = outlets.Order(claim.Document),
        Span = claim.Span,
        Anonymous = claim.Anonymous,
    };
}
