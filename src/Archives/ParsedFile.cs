using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What became of a Markdown file.</summary>
/// <param name="Path">Its path below the input folder.</param>
/// <param name="Sum">SHA-256 of its bytes; null of a file whose bytes are not read, since it is too large or no ordinary file.</param>
/// <param name="Document">The document; null where it could not be understood.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
internal sealed record ParsedFile<TDocument>(string Path, string? Sum, TDocument? Document, ImmutableArray<Diagnostic> Diagnostics)
    where TDocument : class
{
    /// <summary>Parses a file, or gives <paramref name="last"/> where that was made from the same path and bytes.</summary>
    public static ParsedFile<TDocument> Parse(
        StoredFile file, Func<StoredFile, DiagnosticBag, TDocument?> parse, ParsedFile<TDocument>? last)
    {
        if (file.IsSpecial || file.IsTooLarge)
            return Parse(file, parse, sum: null);
        var bytes = file.Read();
        var sum = Sha256.Of(bytes);
        return last?.Sum == sum ? last : Parse(file with { Read = () => bytes }, parse, sum);
    }

    private static ParsedFile<TDocument> Parse(StoredFile file, Func<StoredFile, DiagnosticBag, TDocument?> parse, string? sum)
    {
        var diagnostics = new DiagnosticBag();
        var document = parse(file, diagnostics);
        return new(file.Path, sum, document, diagnostics.ToSorted());
    }
}
