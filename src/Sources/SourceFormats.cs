using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources.Docx;
using SiteGen.Sources.Html;
using SiteGen.Sources.Odt;
using SiteGen.Sources.Pdf;
using SiteGen.Sources.PlainText;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>The formats in which a raw report can come: one reader each, chosen by the file's extension.</summary>
internal static class SourceFormats
{
    private static readonly FrozenDictionary<string, Format> Readers = new Dictionary<string, Format>
    {
        [".txt"] = new(PlainTextReader.Parse, PlainTextReader.LargestFile),
        [".md"] = new(PlainTextReader.Parse, PlainTextReader.LargestFile),
        [".pdf"] = new(PdfReader.Parse, PdfReader.LargestFile),
        [".doc"] = new(OfficeReader.Parse, OfficeReader.LargestFile),
        [".rtf"] = new(OfficeReader.Parse, OfficeReader.LargestFile),
        [".docx"] = new(DocxReader.Parse, DocxPackage.LargestPackage),
        [".odt"] = new(OdtReader.Parse, OdtReader.LargestPackage),
        [".html"] = new(HtmlReader.Parse, HtmlReader.LargestFile),
        [".htm"] = new(HtmlReader.Parse, HtmlReader.LargestFile),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that can be read, in order.</summary>
    public static IEnumerable<string> Extensions => Readers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a reader for a file of this name.</summary>
    public static bool CanRead(string name) => Readers.ContainsKey(Path.GetExtension(name));

    /// <summary>
    /// Reads a raw report in whichever format it has, and the files that go on where it ends; null, with the reason in <paramref name="diagnostics"/>, when one
    /// of them cannot be read.
    /// </summary>
    /// <param name="file">The raw report.</param>
    /// <param name="encoding">The encoding that somebody says it has, one of <see cref="SiteGen.Text.Encodings.ByteDecoder.Names"/>; null to find it
    /// out.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        var first = ParseOne(file, encoding, diagnostics);
        if (file.More.IsEmpty)
            return first;
        ImmutableArray<SourceFile?> files = [first, .. file.More.Select(more => ParseOne(more, null, diagnostics))];
        if (files.Contains(null))
            return null;
        if (files.Sum(one => one!.Lines.Length) <= SourceAssembly.MostLines)
            return JoinedSources.Join([.. files.OfType<SourceFile>()]);
        diagnostics.Add(FormatProblems.TooLarge(SourceRecord.NameOf(file), SourceAssembly.MostLetters));
        return null;
    }

    private static SourceFile? ParseOne(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        if (file.IsSpecial)
            diagnostics.Add(FileProblems.Special(SourceLocation.Start(SourceRecord.NameOf(file))));
        else if (!Readers.TryGetValue(Path.GetExtension(file.Path), out var format))
            diagnostics.Add(SourceProblems.FormatUnknown(ArchiveFolders.Seeds + file.Path, Extensions));
        else if (ProblemOf(file) is { } problem)
            diagnostics.Add(problem);
        else
            return format.Parse(file, encoding, diagnostics);
        return null;
    }

    /// <summary>
    /// Why a file cannot be read at all: it is no file, or larger than any report; null when it can. The file is not opened.
    /// </summary>
    public static Diagnostic? BoundProblemOf(StoredFile file)
    {
        var path = SourceRecord.NameOf(file);
        if (file.IsSpecial)
            return FileProblems.Special(SourceLocation.Start(path));
        return Readers.TryGetValue(Path.GetExtension(file.Path), out var format) && (file.Length ?? file.Read().LongLength) > format.LargestFile
            ? FormatProblems.TooLarge(path, format.LargestFile)
            : null;
    }

    /// <summary>Why a file cannot be read in the format that its name tells; null when it can.</summary>
    public static Diagnostic? ProblemOf(StoredFile file)
    {
        if (BoundProblemOf(file) is { } bound)
            return bound;
        var path = SourceRecord.NameOf(file);
        var bytes = file.Read();
        var kind = FileKind.Of(bytes);
        if (FileKind.IsOldPackage(bytes) && FileKind.IsLocked(bytes))
            return FormatProblems.Locked(path);
        return kind is null || kind.MayHave(Path.GetExtension(file.Path)) ? null : FormatProblems.Mislabelled(path, kind.Name, kind.Extension);
    }

    private sealed record Format(Func<StoredFile, string?, DiagnosticBag, SourceFile?> Parse, long LargestFile);
}
