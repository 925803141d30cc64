using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>How the files of a report differ from those that its conversion makes: what staff have done since.</summary>
/// <param name="Changed">Files with another text.</param>
/// <param name="Missing">Files that are gone.</param>
/// <param name="Added">Markdown files that the conversion does not make.</param>
internal sealed partial record EditedFiles(ImmutableArray<string> Changed, ImmutableArray<string> Missing, ImmutableArray<string> Added)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changed.IsEmpty && Missing.IsEmpty && Added.IsEmpty;

    /// <summary>The files by what was done to them, for messages.</summary>
    public Localized Describe()
    {
        (Localized What, ImmutableArray<string> Paths)[] groups =
            [(new("đã sửa", "changed"), Changed), (new("đã xóa", "missing"), Missing), (new("thêm mới", "added"), Added)];
        string Listed(Language language) =>
            string.Join("; ", groups.Where(group => !group.Paths.IsEmpty).Select(group => $"{group.What.In(language)}: {string.Join(", ", group.Paths)}"));
        return new Localized(Listed(Language.Vi), Listed(Language.En));
    }

    /// <summary>
    /// Compares; line ends, NFC and what <c>index.md</c> says of encoding and converter are no difference: a report stays as it is when a
    /// later version of the program would make the same Markdown of it. All paths are below the report's folder.
    /// </summary>
    /// <param name="converted">What the conversion makes.</param>
    /// <param name="stored">The Markdown files that stand in the folder.</param>
    public static EditedFiles Compare(ImmutableArray<MarkdownFile> converted, ImmutableArray<StoredFile> stored)
    {
        var present = stored.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var made = converted.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new EditedFiles(
            [
                .. converted.Where(file =>
                    present.TryGetValue(file.Path, out var found) && Comparable(Utf8Text.Decode(found.Read()).Text) != Comparable(file.Text))
                    .Select(file => file.Path)
            ],
            [.. made.Where(path => !present.ContainsKey(path)).Order(StringComparer.Ordinal)],
            [.. present.Keys.Where(path => !made.Contains(path)).Order(StringComparer.Ordinal)]);
    }

    private static string? Comparable(string? text) => text is null ? null : ConversionLine().Replace(text, "");

    // Indented as below "source:", and above the fence that closes the front matter.
    [GeneratedRegex(@"(?<=\A---\n(?:(?!---\n).*\n)*)  (?:encoding|converter): .*\n", RegexOptions.CultureInvariant)]
    private static partial Regex ConversionLine();
}
