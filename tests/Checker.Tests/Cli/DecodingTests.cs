using System.Text;
using Checker.Cli;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Cli;

public class DecodingTests
{
    private const string French = "L’été à Évry — « où ça ? » — coûte 1 000 €, œuvre naïve.";

    private static IEnumerable<TestCaseData> Encoded()
    {
        Encoding big = Encoding.BigEndianUnicode, little = Encoding.Unicode, utf8 = new UTF8Encoding(false);
        yield return new TestCaseData(utf8.GetBytes(French), French).SetName("UTF-8");
        yield return new TestCaseData((byte[])[0xEF, 0xBB, 0xBF, .. utf8.GetBytes(French)], French).SetName("UTF-8 with mark");
        yield return new TestCaseData(little.GetBytes(French), French).SetName("UTF-16 little-endian");
        yield return new TestCaseData(big.GetBytes(French), French).SetName("UTF-16 big-endian");
        yield return new TestCaseData((byte[])[0xFF, 0xFE, .. little.GetBytes(French)], French).SetName("UTF-16 little-endian with mark");
        yield return new TestCaseData((byte[])[0xFE, 0xFF, .. big.GetBytes(French)], French).SetName("UTF-16 big-endian with mark");
        yield return new TestCaseData((byte[])[.. "L"u8, 0x92, 0xE9, 0x74, 0xE9, .. " co"u8, 0xFB, .. "te 5 "u8, 0x80, .. ", "u8, 0x9C, .. "uvre"u8], "L’été coûte 5 €, œuvre").SetName("Windows-1252");
        yield return new TestCaseData((byte[])[.. "CAF"u8, 0xC9, 0xBB, .. " d"u8, 0xE9, .. "j"u8, 0xE0, .. " ferm"u8, 0xE9], "CAFÉ» déjà fermé").SetName("Windows-1252 with bytes that could be UTF-8");
        yield return new TestCaseData((byte[])[.. utf8.GetBytes("été, où, ça "), 0xE9, .. utf8.GetBytes(" à Évry")], "été, où, ça é à Évry").SetName("UTF-8 with one stray byte");
        yield return new TestCaseData((byte[])[.. utf8.GetBytes("été "), 0xED, 0xA0, 0xBD, .. utf8.GetBytes(" fin")], "été \uD83D fin").SetName("lone surrogate in UTF-8");
        yield return new TestCaseData((byte[])[0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00], "a\uD83Db").SetName("lone surrogate in UTF-16");
        yield return new TestCaseData((byte[])[0xFF, 0xFE, 0x61, 0x00, 0x62], "ab").SetName("UTF-16 cut in the middle");
        yield return new TestCaseData(Array.Empty<byte>(), "").SetName("nothing");
        yield return new TestCaseData((byte[])[0xEF, 0xBB, 0xBF], "").SetName("a mark alone");
    }

    [TestCaseSource(nameof(Encoded))]
    public void Decodes(byte[] bytes, string text) => Assert.That(TextDecoder.Decode(bytes), Is.EqualTo(text));

    /// <summary>Text in each encoding comes back whole; of UTF-16 without a mark, French and English text does.</summary>
    [Test]
    public void TextComesBack() => Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null && Whole(text)), text =>
    {
        string body = "Le maire a dit : " + text;
        return TextDecoder.Decode(Encoding.UTF8.GetBytes(body)) == body
            && TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(body)]) == body
            && TextDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(body)]) == body;
    }).Holds();

    [Test]
    public void NoBytesFail() => Prop.ForAll<byte[]>(bytes => TextDecoder.Decode(bytes).Length <= bytes.Length).Holds();

    private static bool Whole(string text) => new UTF8Encoding(false, false).GetString(Encoding.UTF8.GetBytes(text)) == text && !text.Contains('\0', StringComparison.Ordinal);
}
