namespace Checker.Extraction;

/// <summary>The slots of a claim's question: two claims share a question only if every slot that both fill is compatible.</summary>
internal sealed class Frame
{
    /// <summary>The mention that carries the value.</summary>
    public required Mention Mention { get; init; }
}
