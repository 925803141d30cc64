using System.Text;

namespace SiteGen.Tests.Approved;

/// <summary>
/// A folder below <c>tests/approved</c>: what the program puts out, as somebody has read and approved it. Every file that differs, is missing or is not
/// expected fails the test. With the variable <c>SITEGEN_APPROVE</c> the folder is written anew, to be read in the review.
/// </summary>
/// <param name="Name">Its path below <c>tests/approved</c>.</param>
internal sealed record ApprovedFolder(string Name)
{
    private const int MostShown = 12;
    private const string Renewal = "If the change is meant: `SITEGEN_APPROVE=1 dotnet test tests --filter Approved`, then read `git diff tests/approved`.";

    /// <summary>Whether what differs is written anew: never on a machine that only checks.</summary>
    public static bool IsRenewed { get; } = Environment.GetEnvironmentVariable("SITEGEN_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    private string FullPath => Repository.Find("tests", "approved", Name);

    /// <summary>Compares texts, by their paths below the folder, with the approved ones.</summary>
    public void Check(IReadOnlyDictionary<string, string> texts)
    {
        if (IsRenewed)
            Renew(texts);
        var approved = Read();
        var differences = approved.Keys.Union(texts.Keys).Order(StringComparer.Ordinal)
            .Select(path => Difference(path, approved.GetValueOrDefault(path), texts.GetValueOrDefault(path)))
            .OfType<string>()
            .ToList();
        if (differences.Count > 0)
            Assert.Fail(string.Join("\n\n", [.. differences.Take(MostShown), $"{differences.Count} files of tests/approved/{Name} differ. {Renewal}"]));
    }

    private string? Difference(string path, string? approved, string? actual)
    {
        var shown = $"tests/approved/{Name}/{path}";
        if (approved is null)
            return $"{shown}: not expected; it begins with {Excerpt(actual!, 0)}";
        if (actual is null)
            return $"{shown}: missing";
        return approved == actual ? null : Difference(shown, approved.Split('\n'), actual.Split('\n'));
    }

    private static string Difference(string shown, string[] approved, string[] actual)
    {
        var line = approved.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var (wanted, found) = (line < approved.Length ? approved[line] : "(end of the file)", line < actual.Length ? actual[line] : "(end of the file)");
        var column = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{shown}:{line + 1}:{column + 1}\n  expected: {Excerpt(wanted, column)}\n  actual:   {Excerpt(found, column)}";
    }

    private static string Excerpt(string text, int column)
    {
        const int Before = 40;
        const int Length = 160;
        var start = Math.Max(0, column - Before);
        var end = Math.Min(text.Length, start + Length);
        return (start > 0 ? "…" : "") + text[start..end].Replace("\n", "⏎") + (end < text.Length ? "…" : "");
    }

    private Dictionary<string, string> Read() => !Directory.Exists(FullPath) ? [] : Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(FullPath, file).Replace('\\', '/'), file => Encoding.UTF8.GetString(File.ReadAllBytes(file)));

    private void Renew(IReadOnlyDictionary<string, string> texts)
    {
        if (Directory.Exists(FullPath))
            Directory.Delete(FullPath, recursive: true);
        foreach (var (path, text) in texts)
        {
            var file = Path.Combine(FullPath, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        }
    }
}
