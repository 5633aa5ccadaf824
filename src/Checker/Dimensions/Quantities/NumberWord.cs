namespace Checker.Dimensions.Quantities;

/// <summary>The part that a number word plays when a numeral is put together; list "number-words".</summary>
internal enum NumberPart : byte { None, Unit, One, Article, Ten, Hundred, Scale, Group, Dozen, Score, Pair, Denominator, Rank, Ordinal, Ordinals, Fraction, Magnitude, Suffix }

/// <summary>One number word.</summary>
/// <param name="Part">What it does.</param>
/// <param name="Value">What it counts for.</param>
internal readonly record struct NumberWord(NumberPart Part, double Value);

/// <summary>A hedge in front of or behind a number.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Strong">The wording calls the number large.</param>
/// <param name="Joined">Only when it touches the number ("1,000+").</param>
/// <param name="BelowZero">It turns the sign: "10 degrés sous zéro".</param>
internal sealed record HedgeWord(HedgeClass Class, bool Strong, bool Joined, bool BelowZero);

/// <summary>A currency's name, sign or code.</summary>
/// <param name="Code">ISO 4217; FRANC or DINAR when the text does not tell which; CENT for a hundredth.</param>
/// <param name="Sign">It may stand before the number.</param>
/// <param name="Minor">A hundredth of a unit.</param>
/// <param name="Factor">1, or 1000 and more for "k€", "MCHF".</param>
internal sealed record CurrencyWord(string Code, bool Sign, bool Minor, double Factor);
