using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Cli;

/// <summary>The values that an option takes: the command line is checked with <see cref="Take"/>, and a command reads them with the same function.</summary>
/// <param name="Take">Whether a text is such a value.</param>
/// <param name="Examples">The values, or some of them, as a message about a wrong one names them.</param>
internal sealed partial record OptionValues(Func<string, bool> Take, string Examples)
{
    /// <summary>Whether the examples are all values that there are.</summary>
    public bool AreAll { get; init; }

    /// <summary>All values, where they can be listed; empty where they cannot.</summary>
    public ImmutableArray<string> Choices => AreAll ? [.. Examples.Split(", ")] : [];

    /// <summary>A language of messages.</summary>
    public static OptionValues Language { get; } = new(text => TryLanguage(text) is not null, "vi, en") { AreAll = true };

    /// <summary>A format of messages.</summary>
    public static OptionValues Format { get; } = new(text => TryFormat(text) is not null, "text, json, github") { AreAll = true };

    /// <summary>A number above zero.</summary>
    public static OptionValues Count { get; } = new(text => TryCount(text) is not null, "1, 2, 3…");

    /// <summary>Minutes, up to a week.</summary>
    public static OptionValues Minutes { get; } = new(text => TryMinutes(text) is not null, "1–10080");

    // Less than git-check-ref-format(1) allows: nothing that a shell or a file system reads in its own way.
    public static OptionValues Branch { get; } = new(text => BranchName().IsMatch(text), "main, cong-bo, van-phong/2025…");

    /// <summary>A term whose years are in their order.</summary>
    public static OptionValues Term { get; } = new(text => TermName.TryParse(text) is { } term && term.Start <= term.End, "\"X (2010–2015)\", \"2010–2015\"");

    /// <summary>A day, as ISO 8601 writes it.</summary>
    public static OptionValues Day { get; } = new(text => IsoDate.TryParse(text) is not null, "2010-08-15");

    /// <summary>An encoding of a raw report.</summary>
    public static OptionValues Encoding { get; } = new(
        text => ByteDecoder.Names.Contains(text, StringComparer.OrdinalIgnoreCase), string.Join(", ", ByteDecoder.Names))
    { AreAll = true };

    /// <summary>A line and the level of its heading.</summary>
    public static OptionValues Heading { get; } = new(text => TryHeading(text) is not null, "27=2, 31=0");

    /// <summary>Lines, and why they are left out.</summary>
    public static OptionValues LeaveOut { get; } = new(text => TryLeaveOut(text) is { } lines && !Blanks.Has(lines.Reason ?? ""), "8, 1-8, 1-8=menu");

    /// <summary>A port of this machine; 0 for one that is free.</summary>
    public static OptionValues Port { get; } = new(text => TryPort(text) is not null, "0–65535");

    /// <summary>The language of a name.</summary>
    public static Language? TryLanguage(string? text) => text switch
    {
        "vi" => Diagnostics.Language.Vi,
        "en" => Diagnostics.Language.En,
        _ => null,
    };

    /// <summary>The format of a name.</summary>
    public static DiagnosticFormat? TryFormat(string? text) => text switch
    {
        "text" => DiagnosticFormat.Text,
        "json" => DiagnosticFormat.Json,
        "github" => DiagnosticFormat.Github,
        _ => null,
    };

    /// <summary>A number above zero.</summary>
    public static int? TryCount(string? text) => TryNumber(text) is > 0 and var count ? count : null;

    /// <summary>Minutes, up to a week.</summary>
    public static TimeSpan? TryMinutes(string? text) =>
        TryNumber(text) is > 0 and var minutes && TimeSpan.FromMinutes(minutes) <= TimeSpan.FromDays(7) ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Lines, and why they are left out.</summary>
    public static LeaveOut? TryLeaveOut(string text) => Reports.LeaveOut.TryParse(text);

    /// <summary>A line and the level of its heading.</summary>
    public static HeadingCorrection? TryHeading(string text) => HeadingCorrection.TryParse(text);

    public static int? TryPort(string? text) => TryNumber(text) is <= ushort.MaxValue and var port ? port : null;

    private static int? TryNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?!.*\.lock$)[\p{L}\p{Nd}_][\w-]*(?:[./][\p{L}\p{Nd}_][\w-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex BranchName();
}
