using System.Reflection;

namespace Checker.Corpus.Syntax;

/// <summary>The models that ship with the library, each read once, when its language is first needed.</summary>
internal static class SyntaxModels
{
    private static readonly Lazy<SyntaxModel?> French = new(() => Load("fr"));
    private static readonly Lazy<SyntaxModel?> English = new(() => Load("en"));

    /// <summary>The model of a language, or null when none ships with the library.</summary>
    public static SyntaxModel? Find(string language) => language switch
    {
        "fr" => French.Value,
        "en" => English.Value,
        _ => null,
    };

    /// <summary>Reads a model anew, past the cache.</summary>
    internal static SyntaxModel? Load(string language)
    {
        var home = Assembly.GetExecutingAssembly();
        var (dictionaryName, modelName) = ($"Languages/{language}/dictionary.bin", $"Languages/{language}/model.bin");
        using var dictionary = home.GetManifestResourceStream(dictionaryName);
        using var model = home.GetManifestResourceStream(modelName);
        return dictionary is null || model is null ? null : SyntaxModelFile.Read(model, modelName, DictionaryFile.Read(dictionary, dictionaryName));
    }
}
