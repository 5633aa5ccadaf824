using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>Two claims of one question, graded.</summary>
/// <param name="Left">The one that comes first in document order.</param>
/// <param name="Right">The other.</param>
/// <param name="Grade">Relation, mechanism, severity, confidence.</param>
internal sealed record GradedPair(Claim Left, Claim Right, Grade Grade);

/// <summary>A question with the grades of its pairs.</summary>
/// <param name="Question">The question.</param>
/// <param name="Pairs">Every pair that could be compared, in document order.</param>
internal sealed record GradedQuestion(Question Question, IReadOnlyList<GradedPair> Pairs);
