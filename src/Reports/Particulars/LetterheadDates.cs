using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>Which of a letterhead's dates is the document's own, and what becomes of the lines on which they stand.</summary>
/// <param name="Issue">Place and date of the document; null when there are none.</param>
/// <param name="Page">The date that a web page puts above a title; null when there is none.</param>
/// <param name="Spare">Numbers of lines that say nothing that a key says: they stay in the text.</param>
internal sealed record LetterheadDates(TextLine? Issue, TextLine? Page, ImmutableHashSet<int> Spare)
{
    /// <summary>Tells the dates of a letterhead apart.</summary>
    /// <param name="letterhead">The letterhead.</param>
    /// <param name="title">The title below it.</param>
    public static LetterheadDates Of(Letterhead letterhead, TextLine title)
    {
        var issue = letterhead.Dates.FirstOrDefault(date => IsOfDocument(date, title));
        var page = letterhead.Dates.FirstOrDefault(date =>
            date != issue && date.Number < title.Number && letterhead.Particulars.Any(line => line.Number == date.Number && line.Columns.Length == 1));
        bool IsSaid(TextLine line) => new[] { issue, page, letterhead.Number }.Any(piece => piece?.Number == line.Number);
        return new LetterheadDates(issue, page, [.. letterhead.Particulars.Where(line => !IsSaid(line)).Select(line => line.Number)]);
    }

    // Before the title a web page may show a date, but it has no place and is always filled in.
    private static bool IsOfDocument(TextLine date, TextLine title) =>
        date.Number > title.Number || !VietnameseDate.IsWrittenIn(date.Text) || VietnameseDate.TryParse(date.Text)?.Place is not null;
}
