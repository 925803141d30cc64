using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>Reads the bytes of a file below <c>input/</c> as text.</summary>
internal static class DocumentText
{
    // A report of a hundred pages has some 300 KB, the ledger of ten thousand pages some 20 MB.
    private const long LargestFile = 64L * 1024 * 1024;

    // A file with more wrong bytes than these is in another encoding: nothing else said of it would be of use.
    private const int TolerableBadCharacters = 16;

    /// <summary>
    /// The text, with a U+FFFD for each byte or character that may not be there and has been reported;
    /// null when the file is not UTF-8 at all.
    /// </summary>
    public static string? Read(StoredFile file, DiagnosticBag diagnostics)
    {
        if (ProblemOf(file) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }

        var bytes = file.Read();
        var decoded = Utf8Text.Decode(bytes);
        var text = decoded.Text;
        if (text is null)
        {
            diagnostics.Add(TextFileProblems.NotUtf8(new SourceLocation(DocumentPath.Shown(file.Path), decoded.BadLine, decoded.BadColumn)));
            text = Lenient(bytes);
        }

        return text is null ? null : WithoutForbidden(text, file.Path, diagnostics);
    }

    private static Diagnostic? ProblemOf(StoredFile file)
    {
        var start = DocumentPath.Start(file.Path);
        if (file.IsSpecial)
            return FileProblems.Special(start);
        return file.Length > LargestFile ? TextFileProblems.TooLarge(start, LargestFile) : null;
    }

    private static string? Lenient(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') > TolerableBadCharacters || text.Contains('\0', StringComparison.Ordinal)
            ? null
            : Utf8Text.Decode(Encoding.UTF8.GetBytes(text)).Text;
    }

    // One for each line is enough to find them all.
    private static string WithoutForbidden(string text, string path, DiagnosticBag diagnostics)
    {
        if (ForbiddenCharacters.IndexIn(text) < 0)
            return text;
        var line = 0;
        foreach (var words in text.Split('\n'))
        {
            line++;
            var index = ForbiddenCharacters.IndexIn(words);
            if (index >= 0)
                diagnostics.Add(TextFileProblems.ControlCharacter(new SourceLocation(DocumentPath.Shown(path), line, index + 1), words[index]));
        }

        return ForbiddenCharacters.Replace(text);
    }
}
