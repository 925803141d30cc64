using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>The typed header of a report's <c>index.md</c>.</summary>
public sealed record ReportFrontMatter
{
    /// <summary><c>term</c>: the term that the report is about.</summary>
    public required Located<TermName> Term { get; init; }

    /// <summary><c>title</c>: the report's title, in the source's words.</summary>
    public required Located<string> Title { get; init; }

    /// <summary><c>date</c>: the day that <see cref="DateKind"/> speaks of.</summary>
    public required Located<DateOnly> Date { get; init; }

    /// <summary><c>date-kind</c>: which day the date is; <see cref="DateKind.Issued"/> when not given.</summary>
    public DateKind DateKind { get; init; } = DateKind.Issued;

    /// <summary><c>date-text</c>: the line of the source that tells the date, in its words.</summary>
    public Located<string>? DateText { get; init; }

    /// <summary><c>kind</c>: the kind of document, for example <c>báo cáo kiểm điểm</c>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>organisation</c>: whose report it is.</summary>
    public string? Organisation { get; init; }

    /// <summary><c>number</c>: the document's number and symbol (<em>số, ký hiệu</em>).</summary>
    public string? Number { get; init; }

    /// <summary><c>place</c>: where it was issued.</summary>
    public string? Place { get; init; }

    /// <summary><c>signed</c>: the sign-off, line by line.</summary>
    public ImmutableArray<Located<string>> Signed { get; init; } = [];

    /// <summary><c>recipients</c>: to whom it was sent (<em>nơi nhận</em>).</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary><c>authors</c>: who wrote it, where that is known.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary><c>language</c>: a BCP 47 tag, when it is not the archive's.</summary>
    public string? Language { get; init; }

    /// <summary><c>source</c>: the raw report; null for reports that were written as Markdown.</summary>
    public SourceRecord? Source { get; init; }
}
