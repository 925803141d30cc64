using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>How the path of a document is told to people.</summary>
public static class DocumentPath
{
    /// <summary>What stands before a document's path in messages; inside the program paths begin below it.</summary>
    public const string InputFolder = "input/";

    /// <summary>The path as staff name it: <c>input/nhiem-ky-ix-2005-2010/…</c>.</summary>
    public static string Shown(string path) => InputFolder + path;

    /// <summary>The beginning of a document.</summary>
    public static SourceLocation Start(string path) => SourceLocation.Start(Shown(path));
}
