namespace Checker;

/// <summary>What the documents together make of one question.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Value">The value of highest belief, normalised.</param>
/// <param name="Belief">The belief in it, 0 to 1.</param>
/// <param name="Origins">How many independent origins give it; relays and copies of one voice count once.</param>
/// <param name="Credibility">The Admiralty code's second figure: 1 confirmed by other origins to 5 improbable, 6 cannot be judged. A single origin never gets 1.</param>
/// <param name="FirstDocument">The document that gave it first.</param>
public sealed record Answer(string QuestionId, string Value, double Belief, int Origins, int Credibility, string FirstDocument);
