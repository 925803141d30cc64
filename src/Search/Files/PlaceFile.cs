using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Search.Files;

/// <summary>
/// What results are filtered and sorted by. <c>terms</c>, <c>kinds</c>, <c>organisations</c> and <c>sections</c> are the names;
/// <c>r</c> has for each report how many paragraphs it has, the numbers of its term, kind and organisation, and its day as days since 1 January 1900;
/// <c>s</c> for each document how many paragraphs it has and the number of its section's title. Number 0 stands for none.
/// </summary>
internal static class PlaceFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    public static KeyValuePair<string, byte[]> Of(IndexedArchive index)
    {
        var (terms, kinds, organisations, sections) = (new Names(), new Names(), new Names(), new Names());
        var reports = index.Documents.GroupBy(document => document.Report.Path).Select(group => (group.First().Report, Count: group.Sum(document => document.Paragraphs.Length)));
        var places = new JsonObject
        {
            ["r"] = Numbers(reports.SelectMany(report => new[]
            {
                report.Count,
                terms.NumberOf(report.Report.Term.ToString()),
                kinds.NumberOf(report.Report.FrontMatter.Kind),
                organisations.NumberOf(report.Report.FrontMatter.Organisation),
                report.Report.FrontMatter.Date.Value.DayNumber - new DateOnly(1900, 1, 1).DayNumber,
            })),
            ["s"] = Numbers(index.Documents.SelectMany(document => new[] { document.Paragraphs.Length, sections.NumberOf((document.Text as Section)?.Title) })),
            ["terms"] = terms.ToJson(),
            ["kinds"] = kinds.ToJson(),
            ["organisations"] = organisations.ToJson(),
            ["sections"] = sections.ToJson(),
        };
        return IndexFile.Of(SearchLayout.Places, places.ToJsonString(Json));
    }

    // As one text: it is shorter than a list, and parsed faster.
    private static JsonValue Numbers(IEnumerable<int> numbers) => JsonValue.Create(string.Join(" ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Names with numbers from 1; names that say the same in another case have one.</summary>
    private sealed class Names
    {
        private readonly List<string> _names = [""];
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public int NumberOf(string? name)
        {
            if (name is null || VietnameseText.ComparisonKey(name) is not { Length: > 0 } key)
                return 0;
            if (_numbers.TryGetValue(key, out var known))
                return known;
            _names.Add(name);
            return _numbers[key] = _names.Count - 1;
        }

        public JsonArray ToJson() => new JsonArray([.. _names.Select(name => JsonValue.Create(name))]);
    }
}
