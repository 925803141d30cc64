using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Sources;

/// <summary>
/// Takes the words that front matter carries out of the source's words, where they may stand in another order than the keys do:
/// date, title, number and place near the beginning, the sign-off and the recipients near the end.
/// </summary>
/// <param name="Rest">The source's words that the text must carry.</param>
/// <param name="Head">Words of fields that were not found near the beginning.</param>
/// <param name="Tail">Words of fields that were not found near the end.</param>
internal sealed record FidelityFields(ImmutableArray<FidelityWord> Rest, ImmutableArray<FidelityWord> Head, ImmutableArray<FidelityWord> Tail)
{
    // Generous: a national header, a table of particulars, a long list of recipients.
    private const int HeadWords = 600;

    /// <summary>Matches each field with the source.</summary>
    /// <param name="source">The source's words.</param>
    /// <param name="leftOut">The words of lines that are left out: a letterhead may have number and date beside the name of the state.</param>
    /// <param name="report">The report.</param>
    public static FidelityFields TakeOut(ImmutableArray<FidelityWord> source, FidelityPool leftOut, ReportDocument report)
    {
        var words = new FidelityPool(source);
        var head = ImmutableArray.CreateBuilder<FidelityWord>();
        foreach (var field in HeadFields(report))
        {
            var found = words.TakeFirst(field, 0, HeadWords) || leftOut.TakeFirst(field, 0, int.MaxValue) || (IsDate(field, report) && words.TakeLast(field, 0));
            if (!found)
                head.AddRange(field);
        }

        if (report.FrontMatter.Number is { } number)
            head.AddRange(Number(number, report, words, leftOut));

        var tail = new FidelityTail(words, source.Length).Take(report);
        return new FidelityFields(words.Rest(), head.ToImmutable(), tail);
    }

    private static bool IsDate(ImmutableArray<FidelityWord> field, ReportDocument report) => field[0].Location == report.FrontMatter.DateText?.Location;

    // Number and place are often said again by the line of the date or by the preamble; the words are there once.
    private static IEnumerable<ImmutableArray<FidelityWord>> HeadFields(ReportDocument report)
    {
        var header = report.FrontMatter;
        ImmutableArray<ImmutableArray<FidelityWord>> own = [.. new[] { header.Title, header.DateText }.OfType<Located<string>>().Select(FidelityWords.OfField)];
        var text = new FidelityPool([.. own.SelectMany(words => words), .. FidelityWords.OfBody(report.Body)]);
        var said = new[] { header.Place }.OfType<string>().Select(field => Unlocated(field, report)).Where(field => !text.Has(field));
        return own.Concat(said).Where(field => !field.IsEmpty);
    }

    // With its label, or without where the body of the report says it. Returned are the words when they are nowhere.
    private static ImmutableArray<FidelityWord> Number(string number, ReportDocument report, FidelityPool words, FidelityPool leftOut)
    {
        ImmutableArray<ImmutableArray<FidelityWord>> forms = [Unlocated($"Số: {number}", report), Unlocated($"số: {number}", report), Unlocated($"SỐ: {number}", report), Unlocated(number, report)];
        var found = forms.Any(form => leftOut.TakeFirst(form, 0, int.MaxValue)) || forms.Any(form => words.TakeFirst(form, 0, HeadWords));
        return found || new FidelityPool([.. FidelityWords.OfBody(report.Body)]).Has(forms[^1]) ? [] : forms[^1];
    }

    private static ImmutableArray<FidelityWord> Unlocated(string field, ReportDocument report) =>
        FidelityWords.OfField(new Located<string>(field, DocumentPath.Start(report.Path)));
}
