using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Archives;
using SiteGen.Search.Encodings;
using SiteGen.Text;

namespace SiteGen.Search.Files;

/// <summary>
/// What results are filtered and sorted by. <c>terms</c>, <c>kinds</c>, <c>organisations</c> and <c>sections</c> are the names;
/// what is encoded has for each report how many paragraphs it has, the numbers of its term, kind and organisation, and its day as days since 1 January 1900;
/// then for each document how many paragraphs it has and the number of its section's title. Number 0 stands for none.
/// Terms are in their order, all other names in that of a list (<see cref="VietnameseOrder"/>).
/// </summary>
internal static class FacetFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static KeyValuePair<string, byte[]> Of(IndexedArchive index)
    {
        var reports = index.Documents
            .GroupBy(document => document.Report.Path)
            .Select(group => (group.First().Report, Count: group.Sum(document => document.Paragraphs.Length)))
            .ToList();
        var terms = new Names(reports.Select(report => report.Report.Term.ToString()));
        var kinds = Names.Sorted(reports.Select(report => report.Report.FrontMatter.Kind));
        var organisations = Names.Sorted(reports.Select(report => report.Report.FrontMatter.Organisation));
        var sections = Names.Sorted(index.Documents.Select(TitleOf));
        var facets = new JsonObject
        {
            ["terms"] = terms.ToJson(),
            ["kinds"] = kinds.ToJson(),
            ["organisations"] = organisations.ToJson(),
            ["sections"] = sections.ToJson(),
        };
        var lists = new ListEncoder();
        WriteRows(lists, reports, report =>
        [
            report.Count,
            terms.NumberOf(report.Report.Term.ToString()),
            kinds.NumberOf(report.Report.FrontMatter.Kind),
            organisations.NumberOf(report.Report.FrontMatter.Organisation),
            report.Report.FrontMatter.Date.Value.DayNumber - new DateOnly(1900, 1, 1).DayNumber,
        ]);
        WriteRows(lists, index.Documents, document => [document.Paragraphs.Length, sections.NumberOf(TitleOf(document))]);
        return IndexFile.Of(SearchLayout.Facets, facets.ToJsonString(Json), IndexFile.Quote(lists.Finish()));
    }

    private static string? TitleOf(SearchDocument document) => document.Text is Section section ? section.Title : null;

    private static void WriteRows<T>(ListEncoder lists, IReadOnlyCollection<T> rows, Func<T, int[]> numbersOf)
    {
        lists.WriteNumber(rows.Count);
        foreach (var number in rows.SelectMany(numbersOf))
            lists.WriteNumber(number);
    }

    /// <summary>Names with numbers from 1; of names that say the same in another case there is the first.</summary>
    private sealed class Names
    {
        private readonly List<string> _names = [""];
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };

        public Names(IEnumerable<string?> names)
        {
            foreach (var name in names.OfType<string>())
            {
                if (_numbers.TryAdd(VietnameseText.ComparisonKey(name), _names.Count))
                    _names.Add(name);
            }
        }

        public static Names Sorted(IEnumerable<string?> names) =>
            new(new Names(names)._names.OrderBy(VietnameseOrder.KeyOf, StringComparer.Ordinal).ThenBy(name => name, StringComparer.Ordinal));

        public int NumberOf(string? name) => name is null ? 0 : _numbers[VietnameseText.ComparisonKey(name)];

        public JsonArray ToJson() => new JsonArray([.. _names.Select(name => JsonValue.Create(name))]);
    }
}
