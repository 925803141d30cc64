using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>A Markdown file of the archive.</summary>
/// <param name="Value">Its path below <c>input/</c>, with <c>/</c>: <c>nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-ket-qua.md</c>.</param>
public readonly record struct DocumentPath(string Value)
{
    /// <summary>What the path of a document ends with.</summary>
    public const string Extension = ".md";

    /// <summary>The name of the file that begins a report, and makes its folder a report.</summary>
    public const string ReportName = "index.md";

    /// <summary>The folder that it lies in.</summary>
    public FolderPath Folder => FolderPath.Of(Value);

    /// <summary>The page that is made of it.</summary>
    public PagePath Page => new(Value[..^Extension.Length] + PagePath.Extension);

    /// <summary>Whether an input file is a document.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Whether an input file begins a report.</summary>
    public static bool IsReport(string path) => FolderPath.FileNameOf(path) == ReportName;

    /// <summary>The document that a page is made of.</summary>
    public static DocumentPath OfPage(PagePath page) => new(page.Value[..^PagePath.Extension.Length] + Extension);

    /// <summary>The path of an input file as staff and messages name it: <c>input/nhiem-ky-ix-2005-2010/…</c>. In the program paths begin below that.</summary>
    public static string Shown(string path) => ArchiveFolders.Input + path;

    /// <summary>The beginning of an input file.</summary>
    public static SourceLocation Start(string path) => SourceLocation.Start(Shown(path));

    /// <summary>The path of the document.</summary>
    public static implicit operator string(DocumentPath document) => document.Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
