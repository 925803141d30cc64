using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>
/// The typed header of a report's <c>index.md</c>. Keys that the program works with have a property; every other key of
/// <see cref="FrontMatterKeys.OfReport"/> is in <see cref="Values"/> only.
/// </summary>
public sealed record ReportFrontMatter
{
    /// <summary><c>term</c>: the term that the report is about.</summary>
    public required Located<TermName> Term { get; init; }

    /// <summary><c>date</c>: the day that <see cref="DateKind"/> speaks of.</summary>
    public required Located<DateOnly> Date { get; init; }

    /// <summary><c>date-kind</c>: which day the date is; <see cref="DateKind.Issued"/> when not given.</summary>
    public DateKind DateKind { get; init; } = DateKind.Issued;

    /// <summary>Whether the date is the day on which the source was copied, which is not a day of the document.</summary>
    public bool IsDayOfCopying => DateKind == DateKind.Captured;

    /// <summary><c>allowed</c>: what may be published although it is sensitive.</summary>
    public ImmutableArray<Allowance> Allowed { get; init; } = [];

    /// <summary><c>source</c>: the raw report; null for reports that were written as Markdown.</summary>
    public SourceRecord? Source { get; init; }

    /// <summary><c>order</c>: the report's place in its term, the lowest first; null for reports that follow by date.</summary>
    public int? Order { get; init; }

    /// <summary><c>draft</c>: whether the report is not to be published yet.</summary>
    public Located<bool> Draft { get; init; }

    /// <summary><c>withdrawn</c>: when and why the whole report was withdrawn; null while it is published.</summary>
    public Withdrawn? Withdrawn { get; init; }

    /// <summary><c>withdrawn-paragraphs</c>: the paragraphs of the file that were withdrawn.</summary>
    public ImmutableArray<WithdrawnParagraph> WithdrawnParagraphs { get; init; } = [];

    /// <summary>The lines of every other key by its name; a key that is not there has no entry, no entry is empty.</summary>
    public ImmutableDictionary<string, ImmutableArray<Located<string>>> Values { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Located<string>>>.Empty;

    /// <summary><c>title</c>: the report's title, in the source's words.</summary>
    public required Located<string> Title { get => Lines(FrontMatterKeys.Title)[0]; init => Values = With(FrontMatterKeys.Title, value); }

    /// <summary><c>date-text</c>: the line of the source that tells the date, in its words.</summary>
    public Located<string>? DateText { get => Line(FrontMatterKeys.DateText); init => Values = With(FrontMatterKeys.DateText, value); }

    /// <summary><c>kind</c>: the kind of document, for example <c>báo cáo kiểm điểm</c>.</summary>
    public string? Kind { get => Line(FrontMatterKeys.Kind)?.Value; init => Values = With(FrontMatterKeys.Kind, value); }

    /// <summary><c>organisation</c>: whose report it is.</summary>
    public string? Organisation { get => Line(FrontMatterKeys.Organisation)?.Value; init => Values = With(FrontMatterKeys.Organisation, value); }

    /// <summary><c>number</c>: the document's number and symbol (<em>số, ký hiệu</em>).</summary>
    public string? Number { get => Line(FrontMatterKeys.Number)?.Value; init => Values = With(FrontMatterKeys.Number, value); }

    /// <summary><c>place</c>: where it was issued.</summary>
    public string? Place { get => Line(FrontMatterKeys.Place)?.Value; init => Values = With(FrontMatterKeys.Place, value); }

    /// <summary><c>language</c>: a BCP 47 tag, when it is not the archive's.</summary>
    public string? Language { get => Line(FrontMatterKeys.Language)?.Value; init => Values = With(FrontMatterKeys.Language, value); }

    /// <summary><c>signed</c>: the sign-off, line by line.</summary>
    public ImmutableArray<Located<string>> Signed { get => Lines(FrontMatterKeys.Signed); init => Values = With(FrontMatterKeys.Signed, value); }

    /// <summary><c>recipients</c>: to whom it was sent (<em>nơi nhận</em>).</summary>
    public ImmutableArray<Located<string>> Recipients { get => Lines(FrontMatterKeys.Recipients); init => Values = With(FrontMatterKeys.Recipients, value); }

    /// <summary><c>authors</c>: who wrote it, where that is known.</summary>
    public ImmutableArray<Located<string>> Authors { get => Lines(FrontMatterKeys.Authors); init => Values = With(FrontMatterKeys.Authors, value); }

    /// <summary><c>redacted</c>: why words were redacted; null where none were.</summary>
    public Located<string>? Redacted { get => Line(FrontMatterKeys.Redacted); init => Values = With(FrontMatterKeys.Redacted, value); }

    /// <summary>The value of a key as it is written, line by line; empty when it is not there, and for keys that have keys of their own.</summary>
    internal ImmutableArray<string> Written(FrontMatterKey key) => key.Form switch
    {
        KeyForm.Term => [Term.Value.ToString()],
        KeyForm.Date => [IsoDate.Of(Date.Value)],
        KeyForm.DateKind => [DateKinds.Word(DateKind)],
        _ => [.. Lines(key).Select(line => line.Value)],
    };

    private ImmutableArray<Located<string>> Lines(FrontMatterKey key) => Values.GetValueOrDefault(key.Name, []);

    private Located<string>? Line(FrontMatterKey key) => Values.TryGetValue(key.Name, out var lines) ? lines[0] : null;

    private ImmutableDictionary<string, ImmutableArray<Located<string>>> With(FrontMatterKey key, string? text) =>
        With(key, text is null ? null : new Located<string>(text, default));

    private ImmutableDictionary<string, ImmutableArray<Located<string>>> With(FrontMatterKey key, Located<string>? line) =>
        With(key, line is { } given ? [given] : []);

    private ImmutableDictionary<string, ImmutableArray<Located<string>>> With(FrontMatterKey key, ImmutableArray<Located<string>> lines) =>
        lines.IsEmpty ? Values.Remove(key.Name) : Values.SetItem(key.Name, lines);
}
