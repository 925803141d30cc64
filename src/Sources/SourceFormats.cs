using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources.Docx;
using SiteGen.Sources.Html;
using SiteGen.Sources.Pdf;
using SiteGen.Sources.PlainText;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>The formats in which a raw report can come: one reader each, chosen by the file's extension.</summary>
public static class SourceFormats
{
    private static readonly FrozenDictionary<string, Func<StoredFile, string?, DiagnosticBag, SourceFile?>> Readers =
        new Dictionary<string, Func<StoredFile, string?, DiagnosticBag, SourceFile?>>
        {
            [".txt"] = PlainTextReader.Parse,
            [".md"] = PlainTextReader.Parse,
            [".pdf"] = PdfReader.Parse,
            [".doc"] = OfficeReader.Parse,
            [".rtf"] = OfficeReader.Parse,
            [".docx"] = DocxReader.Parse,
            [".html"] = HtmlReader.Parse,
            [".htm"] = HtmlReader.Parse,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that can be read, in order.</summary>
    public static IEnumerable<string> Extensions => Readers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a reader for a file of this name.</summary>
    public static bool CanRead(string name) => Readers.ContainsKey(Path.GetExtension(name));

    /// <summary>Reads a raw report in whichever format it has; null, with the reason in <paramref name="diagnostics"/>, when that cannot be done.</summary>
    /// <param name="file">The raw report.</param>
    /// <param name="encoding">The encoding that somebody says it has, one of <see cref="SiteGen.Text.Encodings.ByteDecoder.Names"/>; null to find it out.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        if (!Readers.TryGetValue(Path.GetExtension(file.Path), out var parse))
            diagnostics.Add(SourceProblems.FormatUnknown(SourceRecord.Folder + file.Path, Extensions));
        else if (ProblemOf(file) is { } problem)
            diagnostics.Add(problem);
        else
            return parse(file, encoding, diagnostics);
        return null;
    }

    /// <summary>What stands against reading a file as what its name says; null when nothing does.</summary>
    public static Diagnostic? ProblemOf(StoredFile file)
    {
        var path = SourceRecord.NameOf(file);
        var bytes = file.Read();
        var kind = FileKind.Of(bytes);
        if (FileKind.IsOldPackage(bytes) && FileKind.IsLocked(bytes))
            return FormatProblems.Locked(path);
        return kind is null || kind.MayHave(Path.GetExtension(file.Path)) ? null : FormatProblems.Mislabelled(path, kind.Name, kind.Extension);
    }
}
