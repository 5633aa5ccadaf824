using Checker.Corpus.Syntax;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Syntax;

/// <summary>A model file that is cut, altered or of another kind is refused by name.</summary>
public class ModelFileTests
{
    private static byte[] Whole(byte[] content)
    {
        using MemoryStream stream = new();
        ModelFile.Write(stream, "TEST", content);
        return stream.ToArray();
    }

    [Test]
    public void ContentComesBack()
    {
        byte[] content = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))];
        Assert.That(ModelFile.Read(new MemoryStream(Whole(content)), "TEST", "x.bin"), Is.EqualTo(content));
    }

    [Test]
    public void ACutFileIsRefusedAtEveryLength([Values(0, 3, 15, 16, 17, 40, 100)] int length)
    {
        byte[] whole = Whole([.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i))]);
        AssertRefused(whole[..Math.Min(length, whole.Length - 1)], "TEST");
    }

    [Test]
    public void AnAlteredByteIsRefused([Range(0, 60, 4)] int at)
    {
        byte[] whole = Whole([.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i))]);
        whole[at] ^= 0x55;
        AssertRefused(whole, "TEST");
    }

    [Test]
    public void AnotherKindIsRefused() => AssertRefused(Whole([1, 2, 3]), "ELSE");

    [Test]
    public void ContentThatDoesNotHoldTogetherIsRefused()
    {
        using MemoryStream stream = new();
        ModelFile.Write(stream, DictionaryFile.Kind, [200, 200, 200, 200, 1]);
        stream.Position = 0;
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => DictionaryFile.Read(stream, "x.bin"))!;
        Assert.That(error.Message, Does.Contain("x.bin"));
    }

    private static void AssertRefused(byte[] file, string kind)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(file), kind, "x.bin"))!;
        Assert.That(error.Message, Does.Contain("x.bin"));
    }
}
