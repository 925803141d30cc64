using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>What every page of a book has.</summary>
/// <param name="Path">The file in the book.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of the archive's words.</param>
/// <param name="OtherLanguage">The language of the report's words where it is another; else null.</param>
/// <param name="Strings">The words of the theme.</param>
public sealed record BookFrame(PagePath Path, string Title, string Language, string? OtherLanguage, Strings Strings)
{
    /// <summary>The link from this page to another file of the book, or to a place in it.</summary>
    public string Href(string path, string? id = null) => RelativeUrl.Between(Path, path, id);
}

/// <summary>A fact and its name.</summary>
/// <param name="Name">What is told.</param>
/// <param name="Lines">What there is to tell; one line or more.</param>
public sealed record BookFact(string Name, ImmutableArray<string> Lines);

/// <summary>The first page of a book.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Report">The report.</param>
/// <param name="Facts">What there is to know of it.</param>
/// <param name="Address">Where it can be read on the web; null when the archive has no address.</param>
public sealed record BookTitlePage(BookFrame Frame, ReportEntry Report, ImmutableArray<BookFact> Facts, string? Address);

/// <summary>The contents, which is also what a reading system shows as its own.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Entries">The pages and their subsections.</param>
/// <param name="Landmarks">The pages that a reading system may lead to, each with its <c>epub:type</c>.</param>
public sealed record BookContentsPage(BookFrame Frame, ImmutableArray<ContentsEntry> Entries, ImmutableArray<(string Type, PageLink Page)> Landmarks);

/// <summary>The preamble or a section.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Text">The preamble or a section.</param>
/// <param name="Body">Its text.</param>
/// <param name="SignedReport">The report whose sign-off stands below; null when other parts follow.</param>
public sealed record BookPartPage(BookFrame Frame, ReportText Text, IHtmlContent Body, ReportEntry? SignedReport)
{
    /// <summary>Former ids and corrections of the section's title.</summary>
    public BodyMarks TitleMarks { get; init; } = BodyMarks.None;

    /// <summary>The heading of the part of the report that begins here; null when none does.</summary>
    public PartTitle? PartTitle { get; init; }
}

/// <summary>Where the report came from.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Statement">Whether every word is there; null when there is no source.</param>
public sealed record BookProvenancePage(BookFrame Frame, ImmutableArray<BookFact> Facts, string? Statement);
