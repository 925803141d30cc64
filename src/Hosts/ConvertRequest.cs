using System.Collections.Immutable;
using SiteGen.Files;
using SiteGen.Reports;

namespace SiteGen.Hosts;

/// <summary>What <c>convert</c> was asked for.</summary>
/// <param name="Folders">Where to read and write.</param>
/// <param name="Sources">The raw reports that were named; empty for all that are not converted yet.</param>
/// <param name="Options">What was told about them.</param>
/// <param name="Force">Whether edited reports are overwritten and changed sources converted again.</param>
internal sealed record ConvertRequest(SiteFolders Folders, ImmutableArray<string> Sources, ConversionOptions Options, bool Force)
{
    /// <summary>The raw report whose place the named one takes; null for none.</summary>
    public string? Replace { get; init; }

    /// <summary>Whether something was told about the raw reports.</summary>
    public bool IsTold => Options is not { Term: null, Date: null, Encoding: null, Headings.IsEmpty: true, LeaveOut.IsEmpty: true }
        || Replace is not null || Options is not { More.IsEmpty: true, Split: false, FixLetters: false };
}
