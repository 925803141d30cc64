using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A subject: what the reports say of it, by term and by role of the section.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Name">The name of the subject.</param>
/// <param name="Count">How many paragraphs are about it.</param>
/// <param name="Terms">The terms that have such paragraphs, oldest first.</param>
public sealed record SubjectPage(PageFrame Frame, string Name, int Count, ImmutableArray<SubjectTerm> Terms)
{
    /// <summary>The number of its major topic in the Comparative Agendas Project; null where none is given.</summary>
    public int? Agendas { get; init; }

    /// <summary>The words that speak for it, as they are declared.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

/// <summary>What the reports of a term say of a subject.</summary>
/// <param name="Id">Where the page goes to for the term.</param>
/// <param name="Term">The term: its name and its page.</param>
/// <param name="Count">How many paragraphs there are.</param>
/// <param name="Roles">The roles that have paragraphs, in a fixed order.</param>
public sealed record SubjectTerm(string Id, PageLink Term, int Count, ImmutableArray<SubjectRole> Roles);

/// <summary>The paragraphs of one role.</summary>
/// <param name="Name">The role: <c>Ưu điểm, kết quả</c>.</param>
/// <param name="Paragraphs">The first of them.</param>
/// <param name="More">How many there are besides.</param>
public sealed record SubjectRole(string Name, ImmutableArray<SubjectParagraph> Paragraphs, int More);

/// <summary>A paragraph as it is quoted.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Report">The report, where that is not told by the term alone; else null.</param>
/// <param name="Words">Its words.</param>
/// <param name="OtherLanguage">Its language where that is not the page's; else null.</param>
/// <param name="Deciding">The words that decided; none where its Markdown decides.</param>
public sealed record SubjectParagraph(PlaceLink Place, string? Report, string Words, string? OtherLanguage, ImmutableArray<string> Deciding);
