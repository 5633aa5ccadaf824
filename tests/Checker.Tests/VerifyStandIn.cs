// Stands in for Verify.NUnit where the feed does not hold it: the same namespaces, calls and files, for strings only.
// To swap: delete this file and reference Verify.NUnit; the .verified. files stay as they are.
using System.Runtime.CompilerServices;
using System.Text;
using NUnit.Framework;
using VerifyTests;

namespace VerifyTests
{
    /// <summary>A text is not the one that was approved.</summary>
    internal sealed class VerifyException(string message) : Exception(message);

    /// <summary>How one text is compared.</summary>
    internal sealed class VerifySettings
    {
        public string Directory { get; private set; } = "";

        public string? FileName { get; private set; }

        public string Parameters { get; private set; } = "";

        public List<Action<StringBuilder>> Scrubbers { get; } = [];

        public void UseDirectory(string directory) => this.Directory = directory;

        public void UseFileName(string fileName) => this.FileName = fileName;

        public void UseTextForParameters(string text) => this.Parameters = "_" + text;

        public void AddScrubber(Action<StringBuilder> scrubber) => this.Scrubbers.Add(scrubber);
    }

    /// <summary>A comparison that is set up by chained calls and runs when awaited.</summary>
    internal sealed class SettingsTask(VerifySettings settings, Func<VerifySettings, Task> compare)
    {
        public SettingsTask UseDirectory(string directory) => this.Set(() => settings.UseDirectory(directory));

        public SettingsTask UseFileName(string fileName) => this.Set(() => settings.UseFileName(fileName));

        public SettingsTask UseTextForParameters(string text) => this.Set(() => settings.UseTextForParameters(text));

        public SettingsTask AddScrubber(Action<StringBuilder> scrubber) => this.Set(() => settings.AddScrubber(scrubber));

        public Task ToTask() => compare(settings);

        public TaskAwaiter GetAwaiter() => this.ToTask().GetAwaiter();

        private SettingsTask Set(Action change)
        {
            change();
            return this;
        }
    }
}

namespace VerifyNUnit
{
    /// <summary>Compares a text with the approved file beside the test; on a difference leaves what was received there.</summary>
    internal static class Verifier
    {
        public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
            Verify(target, "txt", settings, sourceFile);

        public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
            new(settings ?? new VerifySettings(), chosen => CompareAsync(target ?? "null", extension, chosen, sourceFile));

        private static async Task CompareAsync(string target, string extension, VerifySettings settings, string sourceFile)
        {
            StringBuilder received = new(Lines(target));
            settings.Scrubbers.ForEach(scrub => scrub(received));
            TestContext.TestAdapter test = TestContext.CurrentContext.Test;
            string name = settings.FileName ?? $"{test.ClassName![(test.ClassName!.LastIndexOf('.') + 1)..].Replace('+', '.')}.{test.MethodName}{settings.Parameters}";
            string stem = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory, name));
            string verifiedFile = $"{stem}.verified.{extension}", receivedFile = $"{stem}.received.{extension}";
            string? verified = File.Exists(verifiedFile) ? Lines(await File.ReadAllTextAsync(verifiedFile)) : null;
            if (verified == received.ToString())
            {
                File.Delete(receivedFile);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
            await File.WriteAllTextAsync(receivedFile, received.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            throw new VerifyException($"{(verified is null ? "New" : "NotEqual")}:\n  Received: {receivedFile}\n  Verified: {verifiedFile}\n\n{received}");
        }

        private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
