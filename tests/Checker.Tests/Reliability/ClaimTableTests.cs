using Checker.Reliability;
using NUnit.Framework;

namespace Checker.Tests.Reliability;

public sealed class ClaimTableTests
{
    private static readonly SourcedValue[] Expected = [new("Le Soir", "pont; Kéran", "morts", "12 \"au moins\""), new("b", "o,2", "", "7")];

    [TestCase("source,object,attribute,value\nLe Soir,pont; Kéran,morts,\"12 \"\"au moins\"\"\"\nb,\"o,2\",,7\n")]
    [TestCase("\uFEFFSource;Object;Attribute;Value\r\nLe Soir;\"pont; Kéran\";morts;\"12 \"\"au moins\"\"\"\r\n\r\nb;o,2;;7")]
    [TestCase("value\tnote\tattribute\tobject\tsource\n\"12 \"\"au moins\"\"\"\t\"two\nlines\"\tmorts\tpont; Kéran\tLe Soir\n7\t\t\to,2\tb\n")]
    public void Separators_quotes_and_column_order_do_not_matter(string csv) =>
        Assert.That(ClaimTable.Read(new StringReader(csv)), Is.EqualTo(Expected));

    [Test]
    public void A_weight_column_is_read() =>
        Assert.That(ClaimTable.Read(new StringReader("source,object,attribute,value,weight\ns,o,a,v,.5\ns,o,a,w,\n")).Sum(c => c.Weight), Is.EqualTo(1.5));

    [TestCase("", "empty")]
    [TestCase("source,object,value\n", "column attribute")]
    [TestCase("who,what\n", "columns source, object, attribute, value")]
    [TestCase("source,object,attribute,value\ns,o,a,v\ns,o\n", "Row 3 has 2 fields")]
    [TestCase("source,object,attribute,value,weight\ns,o,a,v,NaN\n", "weight 'NaN'")]
    [TestCase("source,object,attribute,value,weight\ns,o,a,v,2\n", "weight '2'")]
    [TestCase("source,object,attribute,value\ns,o,a,\"v\n\n", "Row 2 opens a quote")]
    [TestCase("source,object,attribute,value\n,o,a,v\n", "Row 2 has no source")]
    public void A_bad_table_is_named_in_the_error(string csv, string part) =>
        Assert.That(() => ClaimTable.Read(new StringReader(csv)).ToList(), Throws.TypeOf<FormatException>().With.Message.Contains(part));

    [Test]
    public void Any_text_is_read_or_refused_with_a_format_error() => Properties.Hold(random =>
    {
        const string Alphabet = "\",;\t\r\nab\uFEFF\uD800é";
        string noise = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
        foreach (string csv in (string[])[noise, "source,object,attribute,value\n" + noise])
        {
            try
            {
                Assert.That(TruthDiscovery.Fuse(ClaimTable.Read(new StringReader(csv))).Answers, Is.Not.Null);
            }
            catch (FormatException error)
            {
                Assert.That(error.Message, Is.Not.Empty);
            }
        }
    }, 300);
}
