using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary><c>convert</c>: turns raw reports into Markdown and proves that no word was lost.</summary>
internal static class ConvertCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        var request = RequestOf(parsed, settings);
        if (parsed.GetValue(Options.Lines))
            return Lines(request, settings, output);
        if (parsed.GetValue(Options.DryRun))
            return Preview(request, settings, output);
        using var turn = Turn.OfConversion(settings, error);
        if (request.Sources.IsEmpty)
            ConvertHost.NoticeEdited(request, diagnostics);
        var converted = ConvertHost.Run(request, diagnostics);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, ToJson(converted));
        WriteSummary(settings.ForPeople(output), converted, settings);
        if (converted.IsEmpty)
            settings.ForPeople(output).WriteLine(ConsoleText.NothingConverted.In(settings.Language));
        return diagnostics.Stops(settings.Strict) ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static int Lines(ConvertRequest request, RunSettings settings, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var sources = ConvertHost.Sources(request, diagnostics);
        if (settings.Format == DiagnosticFormat.Text)
            SourceLinesPrinter.Write(output, sources, settings.Language);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, SourceLinesPrinter.ToJson(sources, settings.Language));
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
            output.WriteLine(settings.Say(ConsoleText.Converted(report)));
            foreach (var path in settings.Verbose ? report.Written : [])
                output.WriteLine(settings.Say(ConsoleText.Wrote(path)));
        }

    }

    private static ConvertRequest RequestOf(ParseResult parsed, RunSettings settings)
    {
        var term = parsed.GetValue(Options.Term) is { } text ? TermName.TryParse(text) : null;
        var date = IsoDate.TryParse(parsed.GetValue(Options.Date));
        var site = SiteInputReader.SettingsOf(settings.Folders.Input);
        return new ConvertRequest(
            settings.Folders,
            [.. parsed.GetValue(Options.Sources) ?? []],
            new ConversionOptions(term, date, site.Language, ThisProgram.NameAndVersion)
            {
                Addresses = site.Addresses,
                Encoding = parsed.GetValue(Options.Encoding),
                Headings = [.. (parsed.GetValue(Options.Heading) ?? []).Select(OptionValues.TryHeading).OfType<HeadingCorrection>()],
                More = [.. parsed.GetValue(Options.More) ?? []],
                Split = parsed.GetValue(Options.Split),
                FixLetters = parsed.GetValue(Options.FixLetters),
                LeaveOut = [.. (parsed.GetValue(Options.LeaveOut) ?? []).Select(OptionValues.TryLeaveOut).OfType<LeaveOut>()],
            },
            parsed.GetValue(Options.Force))
        {
            Replace = parsed.GetValue(Options.Replace),
        };
    }

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
