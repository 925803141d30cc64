using System.Text;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Writes a ledger: one line an entry, sorted, so that git shows and merges each address for itself.</summary>
internal static class PermalinkWriter
{
    private const string Heading =
        """
        # Mọi địa chỉ đã công bố, với mã SHA-256 của lời văn. SiteGen tự ghi tệp này: hãy lưu nó trong git, đừng xóa dòng nào.
        # Every address ever published, with the SHA-256 of its words. SiteGen writes this file: keep it in git, remove no line.

        """;

    /// <summary>The text of the file.</summary>
    public static string Write(PermalinkLedger ledger)
    {
        var text = new StringBuilder(Heading.ReplaceLineEndings("\n"));
        foreach (var line in ledger.Entries.Select(entry => $"{entry.Address.Value}: {Value(entry)}").Order(StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>What stands after an address.</summary>
    public static string Value(Permalink entry)
    {
        if (entry is { Redirect: null, Corrections.IsEmpty: true, IsWithdrawn: false })
            return entry.Words ?? PermalinkParser.Published;
        var parts = new List<string>();
        if (entry.Words is { } words)
            parts.Add($"sha256: {words}");
        if (entry.Redirect is { } redirect)
            parts.Add($"redirect: {redirect.Value}");
        if (!entry.Corrections.IsEmpty)
            parts.Add($"corrections: [{string.Join(", ", entry.Corrections.Select(Value))}]");
        if (entry.IsWithdrawn)
            parts.Add("withdrawn: true");
        return $"{{{string.Join(", ", parts)}}}";
    }

    /// <summary>A correction as an item of a list.</summary>
    public static string Value(Correction correction)
    {
        var reason = correction.Reason is { } why ? $", reason: {Quoted(why)}" : "";
        return $"{{date: {IsoDate.Of(correction.Date)}, former: {Quoted(correction.Former)}{reason}}}";
    }

    /// <summary>Words as they stand between braces.</summary>
    public static string Quoted(string words) => YamlScalarText.Quoted(words);
}
