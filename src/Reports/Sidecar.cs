using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Reports;

/// <summary>A file beside a raw report that tells what its conversion must know: <c>seeds/Báo cáo.docx.yml</c> for <c>seeds/Báo cáo.docx</c>.</summary>
internal static class Sidecar
{
    private const string Extension = ".yml";

    /// <summary>The name of the file that belongs to a raw report.</summary>
    public static string NameOf(string source) => source + Extension;

    /// <summary>The raw report that a file of this name belongs to; null when it is no such file.</summary>
    public static string? SourceOf(string name) => name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : null;

    /// <summary>The options with what the file tells and they do not: of lines, those that they do not name. What is wrong is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="given">What the command line tells; it goes before.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ConversionOptions Complete(StoredFile file, ConversionOptions given, DiagnosticBag diagnostics)
    {
        var path = ArchiveFolders.Seeds + file.Path;
        if (Read(file, path, diagnostics) is not { } text || YamlReader.Parse(text, path, 1, diagnostics) is not { } root)
            return given;
        if (root is not YamlMapping yaml)
        {
            if (root is not YamlBroken)
                diagnostics.Add(SidecarProblems.NotMapping(root.Location));
            return given;
        }

        var fields = new FrontMatterFields(yaml, SidecarKeys.All, diagnostics);
        fields.CheckKeys(yaml.Location);
        var term = FrontMatterValues.Term(fields.Text(SidecarKeys.Term.Name), diagnostics);
        var date = FrontMatterValues.Date(fields.Text(SidecarKeys.Date.Name), SidecarKeys.Date.Name, diagnostics);
        var encoding = EncodingOf(fields.Text(SidecarKeys.Encoding.Name), diagnostics);
        ImmutableArray<HeadingCorrection> headings =
            [.. fields.Lines(SidecarKeys.Heading.Name).Select(line => HeadingOf(line, diagnostics)).OfType<HeadingCorrection>()];
        ImmutableArray<LeaveOut> leaveOut =
            [.. fields.Lines(SidecarKeys.LeaveOut.Name).Select(line => LeaveOutOf(line, diagnostics)).OfType<LeaveOut>()];
        return given with
        {
            More = given.More.IsEmpty ? [.. fields.Lines(SidecarKeys.More.Name).Select(line => line.Value)] : given.More,
            Split = given.Split || FrontMatterValues.Flag(fields.Text(SidecarKeys.Split.Name), SidecarKeys.Split.Name, diagnostics).Value,
            FixLetters = given.FixLetters || FrontMatterValues.Flag(fields.Text(SidecarKeys.FixLetters.Name), SidecarKeys.FixLetters.Name, diagnostics).Value,
            Term = given.Term ?? term?.Value,
            Date = given.Date ?? date?.Value,
            Encoding = given.Encoding ?? encoding,
            Headings = [.. given.Headings, .. headings.Where(told => given.Headings.All(heading => heading.Line != told.Line))],
            LeaveOut = [.. given.LeaveOut, .. leaveOut.Where(told => given.LeaveOut.All(lines => lines.Lines != told.Lines))],
        };
    }

    /// <summary>The lines that tell the same as options; empty when they tell nothing.</summary>
    public static string Write(ConversionOptions options)
    {
        var yaml = new StringBuilder();
        if (options.Term is { } term)
            Line(yaml, SidecarKeys.Term, term.ToString());
        if (options.Date is { } date)
            Line(yaml, SidecarKeys.Date, IsoDate.Of(date));
        if (options.Encoding is { } encoding)
            Line(yaml, SidecarKeys.Encoding, encoding);
        if (!options.Headings.IsEmpty)
            yaml.Append(SidecarKeys.Heading.Name).Append(":\n");
        foreach (var heading in options.Headings)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {heading.Line}={heading.Level}\n");
        if (!options.LeaveOut.IsEmpty)
            yaml.Append(SidecarKeys.LeaveOut.Name).Append(":\n");
        foreach (var lines in options.LeaveOut)
            yaml.Append("  - ").Append(YamlScalarText.Of(lines.ToString())).Append('\n');
        if (!options.More.IsEmpty)
            yaml.Append(SidecarKeys.More.Name).Append(":\n");
        foreach (var file in options.More)
            yaml.Append("  - ").Append(YamlScalarText.Of(file)).Append('\n');
        if (options.Split)
            yaml.Append(SidecarKeys.Split.Name).Append(": true\n");
        if (options.FixLetters)
            yaml.Append(SidecarKeys.FixLetters.Name).Append(": true\n");
        return yaml.ToString();
    }

    private static void Line(StringBuilder yaml, FrontMatterKey key, string value) =>
        yaml.Append(key.Name).Append(": ").Append(YamlScalarText.Of(value)).Append('\n');

    // What is read as a document is told as one of the input folder.
    private static string? Read(StoredFile file, string path, DiagnosticBag diagnostics)
    {
        if (file.IsSpecial)
        {
            diagnostics.Add(FileProblems.Special(SourceLocation.Start(path)));
            return null;
        }

        var found = new DiagnosticBag();
        var text = DocumentText.Read(file, found);
        diagnostics.AddRange(found.ToSorted().Select(problem => problem with { Location = problem.Location with { Path = path } }));
        return text;
    }

    private static string? EncodingOf(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        var known = ByteDecoder.Names.FirstOrDefault(name => name.Equals(written.Value, StringComparison.OrdinalIgnoreCase));
        if (known is null)
            diagnostics.Add(SidecarProblems.EncodingUnknown(written, ByteDecoder.Names));
        return known;
    }

    private static LeaveOut? LeaveOutOf(Located<string> line, DiagnosticBag diagnostics)
    {
        var lines = LeaveOut.TryParse(line.Value);
        if (lines is null)
            diagnostics.Add(SidecarProblems.LeaveOutForm(line));
        return lines;
    }

    private static HeadingCorrection? HeadingOf(Located<string> line, DiagnosticBag diagnostics)
    {
        var heading = HeadingCorrection.TryParse(line.Value);
        if (heading is null)
            diagnostics.Add(SidecarProblems.HeadingForm(line));
        return heading;
    }
}
