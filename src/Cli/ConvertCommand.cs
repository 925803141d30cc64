using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Text.Encodings;

namespace SiteGen.Cli;

/// <summary><c>convert</c>: turns raw reports into Markdown and proves that no word was lost.</summary>
public static class ConvertCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (ProblemOf(parsed) is { } problem)
        {
            error.WriteLine(problem.In(settings.Language));
            return ExitCode.WrongCommandLine;
        }

        var diagnostics = new DiagnosticBag();
        var request = RequestOf(parsed, settings);
        if (parsed.GetValue(Options.DryRun))
            return Preview(request, settings, output);
        using var turn = Turn.OfConversion(settings, error);
        if (request.Sources.IsEmpty)
            ConvertHost.NoticeEdited(request, diagnostics);
        var converted = ConvertHost.Run(request, diagnostics);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, ToJson(converted));
        if (settings.Format != DiagnosticFormat.Json)
            WriteSummary(output, converted, settings);
        if (settings.Format != DiagnosticFormat.Json && converted.IsEmpty)
            output.WriteLine(ConsoleText.NothingConverted.In(settings.Language));
        return diagnostics.Stops(settings.Strict) ? ExitCode.WrongInput : ExitCode.Fine;
    }

    // The outline comes first: what is doubtful about it is said below it.
    private static int Preview(ConvertRequest request, RunSettings settings, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var previews = ConvertHost.Preview(request, diagnostics);
        if (settings.Format == DiagnosticFormat.Text)
            PreviewPrinter.Write(output, previews, settings.Language);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, PreviewJson.Of(previews, settings.Language));
        if (settings.Format == DiagnosticFormat.Text && previews.IsEmpty)
            output.WriteLine(ConsoleText.NothingConverted.In(settings.Language));
        return diagnostics.Stops(settings.Strict) ? ExitCode.WrongInput : ExitCode.Fine;
    }

    /// <summary>Says which reports were written.</summary>
    public static void WriteSummary(TextWriter output, ImmutableArray<ConvertedReport> converted, RunSettings settings)
    {
        foreach (var report in converted)
        {
            output.WriteLine(ConsoleText.Converted(report).In(settings.Language));
            foreach (var path in settings.Verbose ? report.Written : [])
                output.WriteLine(ConsoleText.Wrote(path).In(settings.Language));
        }

    }

    private static ConvertRequest RequestOf(ParseResult parsed, RunSettings settings)
    {
        var term = parsed.GetValue(Options.Term) is { } text ? TermName.TryParse(text) : null;
        var date = parsed.GetValue(Options.Date) is { } day ? TryDate(day) : null;
        return new ConvertRequest(
            settings.Folders,
            [.. parsed.GetValue(Options.Sources) ?? []],
            new ConversionOptions(term, date, SiteInputReader.LanguageOf(settings.Folders.Input), ThisProgram.NameAndVersion)
            {
                Encoding = parsed.GetValue(Options.Encoding),
                Headings = [.. Headings(parsed).OfType<HeadingCorrection>()],
            },
            parsed.GetValue(Options.Force));
    }

    private static Localized? ProblemOf(ParseResult parsed)
    {
        if (parsed.GetValue(Options.Term) is { } term && (TermName.TryParse(term) is not { } name || name.End < name.Start))
            return ConsoleText.ValueUnknown("--term", term, "\"X (2010–2015)\", \"2010–2015\"");
        if (parsed.GetValue(Options.Date) is { } date && TryDate(date) is null)
            return ConsoleText.ValueUnknown("--date", date, "2010-08-15");
        if (parsed.GetValue(Options.Encoding) is { } encoding && !ByteDecoder.Names.Contains(encoding, StringComparer.OrdinalIgnoreCase))
            return ConsoleText.ValueUnknown("--encoding", encoding, string.Join(", ", ByteDecoder.Names));
        if ((parsed.GetValue(Options.Heading) ?? []).FirstOrDefault(text => TryHeading(text) is null) is { } heading)
            return ConsoleText.ValueUnknown("--heading", heading, "27=2, 31=0");
        return null;
    }

    private static IEnumerable<HeadingCorrection?> Headings(ParseResult parsed) => (parsed.GetValue(Options.Heading) ?? []).Select(TryHeading);

    private static HeadingCorrection? TryHeading(string text) =>
        text.Split('=') is [var line, var level]
        && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth <= 9
            ? new HeadingCorrection(number, depth)
            : null;

    private static DateOnly? TryDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static JsonObject ToJson(ImmutableArray<ConvertedReport> converted) => new()
    {
        ["converted"] = new JsonArray([.. converted.Select(report => new JsonObject
        {
            ["source"] = report.Source,
            ["folder"] = report.Folder,
            ["written"] = new JsonArray([.. report.Written.Select(path => JsonValue.Create(path))]),
        })]),
    };
}
