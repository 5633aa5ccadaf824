namespace Checker.Dimensions.Quantities;

/// <summary>Puts number words together: "deux cent mille", "quatre-vingt-dix-sept", "twenty-one thousand and eleven", and their ordinals.</summary>
internal static class NumberComposer
{
    /// <summary>Reads a cardinal or ordinal in words.</summary>
    public static bool TryRead(in Pieces pieces, int at, ref Numeral numeral)
    {
        Sum sum = new() { Vigesimal = pieces.Lexicon.Vigesimal };
        int i = at;
        NumberWord first = pieces.Number(i);
        bool article = first.Part == NumberPart.Article;
        if (article)
        {
            if (pieces.Number(i + 1).Part is not (NumberPart.Hundred or NumberPart.Scale))
            {
                return false;
            }

            i++;
        }

        while (i < pieces.Count)
        {
            NumberWord word = pieces.Number(i);
            if (word.Part == NumberPart.Ordinal && first.Part == NumberPart.One && i == at + 1)
            {
                // "un troisième suivra" and "un quatrième homme" are ranks.
                if (sum.Vigesimal && (word.Value == 2 || (pieces.IsWord(i + 1) && !pieces.Has(i + 1, NumberMarks.Of))) && !pieces.SameToken(i, at))
                {
                    return false;
                }

                // "un centième" is a hundredth, though "cent unième" is a rank.
                break;
            }

            if (i > at && IsFraction(pieces, i, word, sum))
            {
                break;
            }

            if (word.Part is NumberPart.Ordinal or NumberPart.Rank)
            {
                return Ordinal(pieces, at, i, word, sum, ref numeral);
            }

            if (sum.Add(word))
            {
                i++;
                continue;
            }

            // "vingt et un", "one hundred and one": the word between them joins only what can be added.
            bool and = i > at && pieces.Has(i, NumberMarks.And);
            if (!and || !Joins(pieces, i, sum))
            {
                break;
            }

            i++;
        }

        if (i == at + (article ? 1 : 0) && sum.Count == 0)
        {
            return false;
        }

        numeral.Value = sum.Value;
        numeral.End = i;
        numeral.Scale = sum.LastScale >= 1000 && sum.Current == 0 ? sum.LastScale : 1;
        numeral.TakesOf = numeral.Scale >= 1e6;
        numeral.LoneOne = first.Part == NumberPart.One && i == at + 1;
        numeral.Class = article && i == at + 2 ? HedgeClass.Approx : HedgeClass.Bare;
        return true;
    }

    /// <summary>The large unit after digits: "1,28 million", "322 hundred", "4 thousand 3 hundred".</summary>
    public static void Scale(in Pieces pieces, ref Numeral numeral)
    {
        bool scaled = false;
        while (pieces.Number(numeral.End) is { Part: NumberPart.Hundred or NumberPart.Scale } word && !(scaled && word.Value <= numeral.Scale))
        {
            numeral.Value *= word.Value;
            numeral.Scale = word.Value >= 1000 ? word.Value : numeral.Scale;
            numeral.TakesOf = word.Value >= 1e6;
            numeral.Whole = numeral.Groupable = false;
            numeral.End++;
            scaled = true;
        }

        // What is left over is smaller than the unit: "3 cent un", "4 mille 3 cents", "un million deux cent mille".
        if (!scaled)
        {
            return;
        }

        Numeral rest = default;
        double unit = Math.Max(numeral.Scale, 100);
        int next = numeral.End;
        if (pieces.IsDigits(next) && pieces.Number(next + 1).Part is NumberPart.Hundred or NumberPart.Scale
            && DigitReader.TryRead(pieces.Form(next), pieces.Lexicon.DecimalComma, out DigitValue digits) && digits.Value * pieces.Number(next + 1).Value < unit)
        {
            numeral.Value += digits.Value * pieces.Number(next + 1).Value;
            numeral.End += 2;
            return;
        }

        if (pieces.Has(next, NumberMarks.And) && !pieces.Lexicon.Vigesimal)
        {
            next++;
        }

        bool one = pieces.Number(next).Part == NumberPart.One && unit > 100;
        if (!one && TryRead(pieces, next, ref rest) && !rest.Ordinal && !rest.Fraction && rest.Value < unit && rest.Value > 0 && rest.Class == HedgeClass.Bare)
        {
            numeral.Value += rest.Value;
            numeral.End = rest.End;
            numeral.Scale = rest.Scale;
        }
    }

    private static bool Joins(in Pieces pieces, int and, in Sum sum)
    {
        NumberWord next = pieces.Number(and + 1);
        if (next.Part is NumberPart.Ordinal)
        {
            return sum.Vigesimal ? next.Value is 1 or 11 && sum.Tens : sum.Rounded;
        }

        bool fits = sum.Vigesimal
            ? ((next.Part == NumberPart.One || next.Value == 11) && sum.Tens) || (sum.Current == 100 && next.Part == NumberPart.Ten)
            : sum.Rounded && next.Part is NumberPart.Unit or NumberPart.One or NumberPart.Ten;
        Sum probe = sum;
        if (!fits || !probe.Add(next))
        {
            return false;
        }

        // "cent et trois cinquièmes": what follows is a fraction of its own.
        return next.Part == NumberPart.Ten || pieces.Number(and + 2).Part is not (NumberPart.Ordinals or NumberPart.Denominator);
    }

    /// <summary>A plural ordinal, a half or a quarter after a number is a fraction of it; so is an ordinal that cannot be added ("cinq huitième").</summary>
    private static bool IsFraction(in Pieces pieces, int at, NumberWord word, in Sum sum)
    {
        if (word.Part is NumberPart.Ordinals or NumberPart.Denominator)
        {
            return true;
        }

        // "trois vingt-et-unièmes": a compound that ends in an ordinal and cannot be added to what stands before.
        Sum probe = sum;
        if (word.Part is NumberPart.Ten && (!probe.Add(word) || (pieces.Number(at + 1).Part == NumberPart.Ordinals && pieces.SameToken(at, at + 1) && !pieces.SameToken(at - 1, at))))
        {
            return true;
        }

        return word.Part == NumberPart.Ordinal && !sum.Takes(word.Value) && !pieces.SameToken(at, at - 1);
    }

    private static bool Ordinal(in Pieces pieces, int at, int i, NumberWord word, Sum sum, ref Numeral numeral)
    {
        if (i > at && (word.Part == NumberPart.Rank ? !(sum.Tens && !sum.Vigesimal) : !sum.Takes(word.Value)))
        {
            // "deux premiers": the numeral ends before the rank.
            numeral.Value = sum.Value;
            numeral.End = i;
            numeral.Scale = 1;
            numeral.LoneOne = pieces.Number(at).Part == NumberPart.One && i == at + 1;
            return sum.Count > 0;
        }

        bool fourTwenties = sum.Vigesimal && word.Value == 20 && sum.Current % 100 == 4;
        numeral.Value = fourTwenties ? sum.Value + 76 : word.Value < 100 ? sum.Value + word.Value : (Math.Max(sum.Current, 1) * word.Value) + (sum.Value - sum.Current);
        numeral.Ordinal = true;
        numeral.End = i + 1;
        return true;
    }

    /// <summary>A number under way: whole thousands put by, and what is below a thousand.</summary>
    private struct Sum
    {
        public bool Vigesimal;
        public double LastScale;
        public int Count;
        private double total;
        private NumberPart last;

        public double Current { get; private set; }

        public readonly double Value => this.total + this.Current;

        /// <summary>It ends in whole tens from twenty up, so that one more may be added.</summary>
        public readonly bool Tens => this.last == NumberPart.Ten && this.Current % 10 == 0 && this.Current % 100 > 0;

        /// <summary>It ends in hundreds or thousands.</summary>
        public readonly bool Rounded => this.last is NumberPart.Hundred or NumberPart.Scale;

        /// <summary>Says whether an ordinal of this value can end the number.</summary>
        public readonly bool Takes(double ordinal)
        {
            double tens = this.Current % 100;
            return this.Count > 0 && (ordinal switch
            {
                >= 100 => true,
                >= 20 => tens == 0 || (this.Vigesimal && ordinal == 20 && tens == 4),
                >= 10 => tens == 0 || (this.Vigesimal && tens is 60 or 80),
                _ => tens == 0 ? this.Rounded : (tens % 10 == 0 && tens >= 20) || (this.Vigesimal && tens is 10 or 70 or 90),
            });
        }

        public bool Add(NumberWord word)
        {
            double tens = this.Current % 100, value = word.Value;
            bool fits;
            switch (word.Part)
            {
                case NumberPart.Unit or NumberPart.One:
                    fits = this.Count == 0 || (value > 0 && (tens == 0 ? this.Rounded && !(this.Vigesimal && word.Part == NumberPart.One && this.last == NumberPart.Scale && this.LastScale >= 1e6) : value < 10
                        ? (tens % 10 == 0 && tens >= 20) || (this.Vigesimal && tens % 20 == 10 && value >= 7 && this.last != NumberPart.Ten)
                        : this.Vigesimal && tens is 60 or 80));
                    this.Current += fits ? value : 0;
                    break;
                case NumberPart.Ten:
                    bool score = this.Vigesimal && tens == 4 && value == 20 && this.last == NumberPart.Unit;
                    fits = score || this.Count == 0 || (tens == 0 && this.Rounded);
                    this.Current += score ? 76 : fits ? value : 0;
                    break;
                case NumberPart.Hundred:
                    fits = this.Current is 0 or (> 0 and < 100) && !(this.Current == 0 && this.last == NumberPart.Unit) && (this.Current < 10 || !this.Vigesimal);
                    this.Current = fits ? Math.Max(this.Current, 1) * 100 : this.Current;
                    break;
                case NumberPart.Scale:
                    fits = this.Count > 0 || value < 1e6;
                    if (fits && (this.LastScale == 0 || value < this.LastScale))
                    {
                        // "deux millions mille" says a thousand without its "un"; "two million thousand" is no number.
                        fits = this.LastScale == 0 || this.Current > 0 || this.last != NumberPart.Scale || (this.Vigesimal && value == 1000);
                        this.total += fits ? Math.Max(this.Current, 1) * value : 0;
                    }
                    else if (fits)
                    {
                        this.total = Math.Max(this.total + this.Current, 1) * value;
                    }

                    this.Current = fits ? 0 : this.Current;
                    this.LastScale = fits ? value : this.LastScale;
                    break;
                default:
                    return false;
            }

            this.last = fits ? word.Part : this.last;
            this.Count += fits ? 1 : 0;
            return fits;
        }
    }
}
