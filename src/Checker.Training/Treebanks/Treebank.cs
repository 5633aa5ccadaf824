namespace Checker.Training.Treebanks;

/// <summary>Which files of a folder are for training and which for figures: a development set without a training set beside it is training text.</summary>
internal static class Treebank
{
    public static (string[] Training, string[] Tuning) Files(string folder)
    {
        var files = Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).ToArray();
        var training = Array.FindAll(files, file => file.EndsWith("-train.conllu", StringComparison.Ordinal)
            || (file.EndsWith("-dev.conllu", StringComparison.Ordinal) && !files.Contains(file.Replace("-dev.", "-train.", StringComparison.Ordinal))));
        return (training, Array.FindAll(files, file => !training.Contains(file)));
    }
}
