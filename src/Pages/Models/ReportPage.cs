using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>A report: facts, contents, preamble and where it came from.</summary>
public sealed record ReportPage
{
    /// <summary>What every page has.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The report that the page is about.</summary>
    public required ReportEntry Report { get; init; }

    /// <summary>The report's contents, down to subsections.</summary>
    public required Contents Contents { get; init; }

    /// <summary>The preamble's text; null when there is none.</summary>
    public IHtmlContent? Preamble { get; init; }

    /// <summary>The subjects of which several parts of the report speak: strengths, shortcomings, causes, lessons.</summary>
    public ImmutableArray<ReportSubject> Subjects { get; init; } = [];

    /// <summary>How many of a hundred of its syllables stand in reports of earlier terms; null where it is not one.</summary>
    public int? RepeatedShare { get; init; }

    /// <summary>How many figures it has, which a page of their own shows.</summary>
    public int FigureCount { get; init; }

    /// <summary>The places that have left this page.</summary>
    public ImmutableArray<MovedLink> Moved { get; init; } = [];

    /// <summary>The corrections of the report, in its order.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The first section; null when there is none.</summary>
    public PageLink? Next { get; init; }

    /// <summary>Other reports of the same term and organisation.</summary>
    public ImmutableArray<PageLink> Siblings { get; init; } = [];

    /// <summary>Reports of the same kind and organisation in other terms, oldest first.</summary>
    public ImmutableArray<PageLink> Counterparts { get; init; } = [];
}
