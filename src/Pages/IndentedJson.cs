using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Pages;

/// <summary>How <c>archive.json</c> and the description of the tables are written: indented, the same line ends everywhere, letters as they are.</summary>
internal static class IndentedJson
{
    /// <summary>The options of a writer.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
