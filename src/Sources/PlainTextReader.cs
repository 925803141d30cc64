using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>Reads a raw report that is plain text in UTF-8.</summary>
public static class PlainTextReader
{
    /// <summary>The report's lines; null, with an error, when the bytes are no text in UTF-8.</summary>
    public static SourceFile? Parse(StoredFile file, DiagnosticBag diagnostics)
    {
        var path = SourceFile.NameOf(file);
        var bytes = file.Read();
        if (Decode(bytes, path, diagnostics) is not { } text)
            return null;
        ImmutableArray<SourceLine> lines = [.. text.Split('\n').Select((line, index) => new SourceLine(index + 1, line))];
        return AnyForbidden(lines, path, diagnostics)
            ? null
            : new SourceFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), "UTF-8", lines);
    }

    private static string? Decode(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(SourceProblems.Utf16(path));
            return null;
        }

        if (bytes.Contains((byte)0))
        {
            diagnostics.Add(SourceProblems.Binary(path));
            return null;
        }

        var decoded = Utf8Text.Decode(bytes);
        if (decoded.Text is null)
            diagnostics.Add(SourceProblems.NotUtf8(new SourceLocation(path, decoded.BadLine, decoded.BadColumn)));
        return decoded.Text;
    }

    // A form feed and its like are white space, which is never kept; any other such character shows that the file is no plain text.
    private static bool AnyForbidden(ImmutableArray<SourceLine> lines, string path, DiagnosticBag diagnostics)
    {
        var found = false;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (!ForbiddenCharacters.Contains(line.Text[i]) || char.IsWhiteSpace(line.Text[i]))
                    continue;
                diagnostics.Add(SourceProblems.ControlCharacter(new SourceLocation(path, line.Number, i + 1), line.Text[i]));
                found = true;
                break;
            }
        }

        return found;
    }
}
