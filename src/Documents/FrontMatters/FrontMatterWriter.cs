using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Writes front matter in its one canonical form, fences included. Reading it again gives the same front matter.</summary>
internal static class FrontMatterWriter
{
    /// <summary>The front matter of a report's <c>index.md</c>.</summary>
    public static string Write(ReportFrontMatter report)
    {
        var yaml = new StringBuilder("---\n");
        foreach (var key in FrontMatterKeys.OfReport)
            Lines(yaml, key.Name, report.Written(key));
        Allowed(yaml, report.Allowed);
        Text(yaml, FrontMatterKeys.Order.Name, report.Order?.ToString(CultureInfo.InvariantCulture));
        Flag(yaml, FrontMatterKeys.Draft, report.Draft.Value);
        Withdrawals(yaml, report.Withdrawn, report.WithdrawnParagraphs);
        if (report.Source is { } source)
            Source(yaml, source);
        return yaml.Append("---\n").ToString();
    }

    /// <summary>The front matter of a section file.</summary>
    public static string Write(SectionFrontMatter section)
    {
        var yaml = new StringBuilder("---\n");
        Text(yaml, "term", section.Term.Value.ToString());
        Text(yaml, "part", section.Part?.Value);
        Text(yaml, "section", section.Number.Value);
        Text(yaml, "title", section.Title.Value);
        Text(yaml, "date", IsoDate.Of(section.Date.Value));
        Flag(yaml, FrontMatterKeys.Draft, section.Draft.Value);
        Withdrawals(yaml, section.Withdrawn, section.WithdrawnParagraphs);
        Topics(yaml, section.Topics);
        return yaml.Append("---\n").ToString();
    }

    private static void Topics(StringBuilder yaml, ImmutableArray<ParagraphTopics> decisions)
    {
        if (!decisions.IsEmpty)
            yaml.Append(FrontMatterKeys.Topics.Name).Append(":\n");
        foreach (var (paragraph, topics) in decisions)
        {
            yaml.Append("  ").Append(YamlScalarText.Of(paragraph.Value)).Append(':').Append(topics.IsEmpty ? $" {ParagraphTopics.None}" : "").Append('\n');
            foreach (var topic in topics)
                yaml.Append("    - ").Append(YamlScalarText.Of(topic.Value)).Append('\n');
        }
    }

    private static void Withdrawals(StringBuilder yaml, Withdrawn? whole, ImmutableArray<WithdrawnParagraph> paragraphs)
    {
        if (whole is not null)
        {
            yaml.Append(WithdrawalKeys.Whole.Name).Append(":\n");
            Withdrawal(yaml, "  ", whole);
        }

        if (!paragraphs.IsEmpty)
            yaml.Append(WithdrawalKeys.Paragraphs.Name).Append(":\n");
        foreach (var paragraph in paragraphs)
        {
            Text(yaml, "  - paragraph", paragraph.Id.Value);
            Withdrawal(yaml, "    ", paragraph.Withdrawn);
        }
    }

    private static void Withdrawal(StringBuilder yaml, string indentation, Withdrawn withdrawn)
    {
        Text(yaml, indentation + "date", IsoDate.Of(withdrawn.Date.Value));
        Text(yaml, indentation + "reason", withdrawn.Reason);
    }

    private static void Allowed(StringBuilder yaml, ImmutableArray<Allowance> allowances)
    {
        if (!allowances.IsEmpty)
            yaml.Append("allowed:\n");
        foreach (var allowance in allowances)
        {
            Text(yaml, "  - rule", allowance.Rule.Value);
            Text(yaml, "    reason", allowance.Reason);
            Lines(yaml, "    addresses", [.. allowance.Addresses.Select(address => address.Value)]);
        }
    }

    private static void Flag(StringBuilder yaml, FrontMatterKey key, bool value)
    {
        if (value)
            yaml.Append(key.Name).Append(": true\n");
    }

    private static void Source(StringBuilder yaml, SourceRecord source)
    {
        yaml.Append("source:\n");
        Text(yaml, "  file", source.File.Value);
        Text(yaml, "  sha256", source.Sha256.Value);
        if (!source.More.IsEmpty)
            yaml.Append("  more:\n");
        foreach (var further in source.More)
        {
            Text(yaml, "    - file", further.File.Value);
            Text(yaml, "      sha256", further.Sha256.Value);
        }

        Text(yaml, "  lines", source.Lines?.ToString());
        Text(yaml, "  encoding", source.Encoding);
        Text(yaml, "  decoded-from", source.DecodedFrom);
        Text(yaml, "  converter", source.Converter);
        if (source.LeftOut.IsEmpty)
            return;
        yaml.Append("  left-out:\n");
        foreach (var line in source.LeftOut)
        {
            Text(yaml, "    - line", line.Line.Value.ToString(CultureInfo.InvariantCulture));
            Text(yaml, "      text", line.Text);
            Text(yaml, "      reason", line.Reason);
        }
    }

    private static void Lines(StringBuilder yaml, string key, ImmutableArray<string> lines)
    {
        if (lines.Length == 1)
            Text(yaml, key, lines[0]);
        if (lines.Length < 2)
            return;
        yaml.Append(key).Append(":\n");
        var indentation = key[..^key.TrimStart().Length];
        foreach (var line in lines)
            yaml.Append(indentation).Append("  - ").Append(YamlScalarText.Of(line)).Append('\n');
    }

    private static void Text(StringBuilder yaml, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            yaml.Append(key).Append(": ").Append(YamlScalarText.Of(text)).Append('\n');
    }
}
