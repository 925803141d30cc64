using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Reports;

/// <summary>What the person who converts tells about a raw report.</summary>
/// <param name="Term">The term, where the report does not name it or names it wrongly; null to read it from the report.</param>
/// <param name="Date">The day of issue, where the report does not tell it; null to read it from the report.</param>
/// <param name="Language">The language of the reasons that are written into the archive.</param>
/// <param name="Converter">The program and its version, as <c>source.converter</c> names them; null to leave it unsaid.</param>
internal sealed record ConversionOptions(TermName? Term = null, DateOnly? Date = null, Language Language = Language.Vi, string? Converter = null)
{
    /// <summary>The fixed names in the archive's addresses.</summary>
    public SiteAddresses Addresses { get; init; } = SiteAddresses.Vietnamese;

    /// <summary>The encoding of the raw report, one of <see cref="SiteGen.Text.Encodings.ByteDecoder.Names"/>; null to find it out.</summary>
    public string? Encoding { get; init; }

    /// <summary>Lines that are headings, or are not, whatever they look like.</summary>
    public ImmutableArray<HeadingCorrection> Headings { get; init; } = [];

    /// <summary>Lines that are no part of the report.</summary>
    public ImmutableArray<LeaveOut> LeaveOut { get; init; } = [];

    /// <summary>The files that go on where the raw report ends, as they were named.</summary>
    public ImmutableArray<string> More { get; init; } = [];

    /// <summary>Whether the raw report holds several reports, each with a letterhead of its own, which get a folder each.</summary>
    public bool Split { get; init; }

    /// <summary>Whether letters that only look Vietnamese are changed to those that they look like.</summary>
    public bool FixLetters { get; init; }
}
