using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Prints diagnostics for people, for programs and for GitHub.</summary>
internal static class DiagnosticPrinter
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions JsonLine = new(Json) { WriteIndented = false };

    /// <summary>Prints the diagnostics; with <c>--strict</c> a warning is shown as the error that it counts as.</summary>
    /// <param name="output">The console.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="settings">How to print it.</param>
    /// <param name="summary">What was done, for programs; null when nothing was.</param>
    public static void Print(TextWriter output, ImmutableArray<Diagnostic> diagnostics, RunSettings settings, JsonObject? summary = null)
    {
        var shown = Shown(diagnostics, settings);
        switch (settings.Format)
        {
            case DiagnosticFormat.Json:
                output.WriteLine(ToJson(shown, settings.Language, summary).ToJsonString(Json));
                break;
            case DiagnosticFormat.Github:
                foreach (var diagnostic in shown)
                    output.WriteLine(ToGithub(diagnostic, settings.Language));
                break;
            default:
                foreach (var diagnostic in shown)
                    WriteText(output, diagnostic, settings.Language);
                if (!shown.IsEmpty)
                    output.WriteLine(ConsoleText.Count(shown).In(settings.Language));
                break;
        }
    }

    /// <summary>Prints the diagnostics as a document on one line, for programs that read one after another.</summary>
    public static void PrintLine(TextWriter output, ImmutableArray<Diagnostic> diagnostics, RunSettings settings, JsonObject summary)
    {
        output.WriteLine(ToJson(Shown(diagnostics, settings), settings.Language, summary).ToJsonString(JsonLine));
        output.Flush();
    }

    private static ImmutableArray<Diagnostic> Shown(ImmutableArray<Diagnostic> diagnostics, RunSettings settings) =>
        [.. diagnostics.Select(d => settings.Commands.In(settings.Strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d))];

    private static void WriteText(TextWriter output, Diagnostic diagnostic, Language language)
    {
        var (path, line, column) = diagnostic.Location;
        var word = Terminal.Of(output).Coloured(Word(diagnostic.Severity).In(language), ColourOf(diagnostic.Severity));
        output.WriteLine($"{HarmlessText.Of(path)}:{line}:{column}: {word} {diagnostic.Code}: {HarmlessText.Of(diagnostic.Message.In(language))}");
        output.WriteLine($"  {new Localized("gợi ý", "hint").In(language)}: {HarmlessText.Of(diagnostic.Hint.In(language))}");
    }

    private static JsonObject ToJson(ImmutableArray<Diagnostic> diagnostics, Language language, JsonObject? summary) => new()
    {
        ["summary"] = summary,
        ["diagnostics"] = new JsonArray([.. diagnostics.Select(d => new JsonObject
        {
            ["severity"] = Word(d.Severity).En,
            ["code"] = d.Code,
            ["path"] = d.Location.Path,
            ["line"] = d.Location.Line,
            ["column"] = d.Location.Column,
            ["message"] = d.Message.In(language),
            ["hint"] = d.Hint.In(language),
        })]),
    };

    // Workflow commands of GitHub Actions; their values are escaped as the runner decodes them.
    private static string ToGithub(Diagnostic diagnostic, Language language)
    {
        var (path, line, column) = diagnostic.Location;
        var text = $"{HarmlessText.Of(diagnostic.Message.In(language))}\n{HarmlessText.Of(diagnostic.Hint.In(language))}";
        return $"::{Word(diagnostic.Severity).En} file={Property(path)},line={line},col={column},title={Property(diagnostic.Code)}::{Escape(text)}";
    }

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    // Red, yellow, blue, of the colours that every terminal has.
    private static int ColourOf(Severity severity) => severity switch
    {
        Severity.Error => 31,
        Severity.Warning => 33,
        _ => 34,
    };

    private static Localized Word(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("lưu ý", "notice"),
    };
}
