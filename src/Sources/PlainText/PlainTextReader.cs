using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.PlainText;

/// <summary>Reads a raw report that is plain text.</summary>
internal static class PlainTextReader
{
    /// <summary>The largest file that is read, in bytes. A report of a hundred pages has some 300 KB and 2,000 lines.</summary>
    public const int LargestFile = SourceAssembly.MostLetters;

    /// <summary>The report's lines; null, with an error, when the bytes are no text, or none whose encoding can be told.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        var bytes = file.Read();
        if (bytes.AsSpan().Count((byte)'\n') > SourceAssembly.MostLines)
        {
            diagnostics.Add(FormatProblems.TooLarge(path, LargestFile));
            return null;
        }

        var (text, known) = SourceEncoding.Read(bytes, encoding);
        if (text is null)
            diagnostics.Add(EncodingProblems.Impossible(path, encoding!));
        else if (text.Contains('\0', StringComparison.Ordinal))
            diagnostics.Add(SourceProblems.Binary(path));
        else if (known.IsRaw && encoding is null && ByteDecoder.IsDamagedUtf8(bytes))
            diagnostics.Add(SourceProblems.NotUtf8(LocationOfDamage(bytes, path)));
        else if (Decode(text, path, known, diagnostics) is { } letters && !AnyForbidden(letters.Lines, path, diagnostics))
            return SourceOf(path, bytes, letters);
        return null;
    }

    private static SourceFile SourceOf(string path, byte[] bytes, SourceLetters letters) =>
        new(path, Sha256.Of(bytes), letters.Encoding, [.. letters.Lines.Select((line, index) => new SourceLine(index + 1, line))])
        {
            DecodedFrom = letters.DecodedFrom,
            Decoding = letters.Decoding,
        };

    private static SourceLetters? Decode(string text, string path, SourceEncoding encoding, DiagnosticBag diagnostics)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return SourceLetters.Decode([.. lines.Select(line => new EncodedLine(line))], path, [.. Enumerable.Range(1, lines.Length)], encoding, diagnostics);
    }

    private static SourceLocation LocationOfDamage(byte[] bytes, string path)
    {
        var decoded = Utf8Text.Decode(bytes);
        return new SourceLocation(path, decoded.BadLine, decoded.BadColumn);
    }

    // A form feed and its like are white space, which is never kept; any other such character shows that the file is no plain text.
    private static bool AnyForbidden(ImmutableArray<string> lines, string path, DiagnosticBag diagnostics)
    {
        var found = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line];
            for (var i = ForbiddenCharacters.IndexIn(text); i >= 0 && i < text.Length; i++)
            {
                if (!ForbiddenCharacters.Contains(text[i]) || char.IsWhiteSpace(text[i]))
                    continue;
                diagnostics.Add(SourceProblems.ControlCharacter(new SourceLocation(path, line + 1, i + 1), text[i]));
                found = true;
                break;
            }
        }

        return found;
    }
}
