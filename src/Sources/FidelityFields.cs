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
    private const int TailWords = 1200;

    /// <summary>Matches each field with the source.</summary>
    public static FidelityFields TakeOut(ImmutableArray<FidelityWord> source, ReportDocument report)
    {
        var words = new FidelityPool(source);
        var head = ImmutableArray.CreateBuilder<FidelityWord>();
        var tail = ImmutableArray.CreateBuilder<FidelityWord>();
        foreach (var field in HeadFields(report))
        {
            var found = words.TakeFirst(field, 0, HeadWords) || (IsDate(field, report) && words.TakeLast(field, source.Length - TailWords));
            if (!found)
                head.AddRange(field);
        }

        foreach (var field in TailFields(report).Reverse())
        {
            if (!words.TakeLast(field, source.Length - TailWords))
                tail.InsertRange(0, field);
        }

        return new FidelityFields(words.Rest(), head.ToImmutable(), tail.ToImmutable());
    }

    private static bool IsDate(ImmutableArray<FidelityWord> field, ReportDocument report) => field[0].Location == report.FrontMatter.DateText?.Location;

    // Number and place are often said again by the line of the date or by the preamble; the words are there once.
    private static IEnumerable<ImmutableArray<FidelityWord>> HeadFields(ReportDocument report)
    {
        var header = report.FrontMatter;
        ImmutableArray<ImmutableArray<FidelityWord>> own = [.. new[] { header.DateText, header.Title }.OfType<Located<string>>().Select(FidelityWords.OfField)];
        var text = new FidelityPool([.. own.SelectMany(words => words), .. FidelityWords.OfBody(report.Body)]);
        var said = new[] { header.Number, header.Place }.OfType<string>().Select(field => Unlocated(field, report)).Where(field => !text.Has(field));
        return own.Concat(said).Where(field => !field.IsEmpty);
    }

    private static IEnumerable<ImmutableArray<FidelityWord>> TailFields(ReportDocument report) =>
        report.FrontMatter.Signed.Select(FidelityWords.OfField)
            .Concat(report.FrontMatter.Recipients.Select(field => Unlocated(field, report)))
            .Where(field => !field.IsEmpty);

    private static ImmutableArray<FidelityWord> Unlocated(string field, ReportDocument report) =>
        FidelityWords.OfField(new Located<string>(field, DocumentPath.Start(report.Path)));
}
