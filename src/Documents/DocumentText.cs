using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>Reads the bytes of a file below <c>input/</c> as text.</summary>
public static class DocumentText
{
    // A file with more wrong bytes than these is in another encoding: nothing else said of it would be of use.
    private const int TolerableBadCharacters = 16;

    /// <summary>
    /// The text, with a U+FFFD for each byte or character that may not be there and has been reported;
    /// null when the file is not UTF-8 at all.
    /// </summary>
    public static string? Read(StoredFile file, DiagnosticBag diagnostics)
    {
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
