using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Documents.FrontMatters;
using SiteGen.Pages.Provenance;
using SiteGen.Text;

namespace SiteGen.Pages.Feeds;

/// <summary>
/// Writes the archive as data: every term, report and section with its files, so that a program needs to read no page.
/// Paths are relative to this file. <c>format</c> grows by one when a member changes its meaning.
/// </summary>
internal static class ArchiveJson
{
    public static byte[] Render(SiteContext context)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, IndentedJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            WriteSite(json, context.Site);
            json.WriteStartArray("terms");
            foreach (var term in context.Archive.Terms)
                WriteTerm(json, context, term);
            json.WriteEndArray();
            WriteGroups(json, ("organisations", "name", "reports"), context.Organisations.All.Select(organisation =>
                (organisation.Name, organisation.Path, organisation.Reports.Select(report => report.Path.Value).ToImmutableArray())));
            WriteGroups(json, ("comparisons", "title", "sections"), context.Families.All.Select(family =>
                (family.Title, family.Path, family.Sections.Select(entry => entry.Section.Path.Value).ToImmutableArray())));
            TopicsJson.Write(json, context);
            WithdrawnJson.Write(json, context.Archive.Withdrawn);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteSite(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteString("title", site.Title);
        json.WriteString("owner", site.Owner);
        json.WriteString("language", site.LanguageTag);
        WriteOptional(json, "description", site.Description);
        WriteOptional(json, "base", site.Base?.AbsoluteUri);
        WriteOptional(json, "rights", site.Rights);
        WriteOptional(json, "licence", site.Licence?.AbsoluteUri);
    }

    private static void WriteTerm(Utf8JsonWriter json, SiteContext context, Term term)
    {
        json.WriteStartObject();
        json.WriteString("name", term.Name.ToString());
        WriteOptional(json, "number", term.Name.Number);
        json.WriteNumber("start", term.Name.Start);
        json.WriteNumber("end", term.Name.End);
        json.WriteString("page", term.Path);
        TypicalWordsJson.Write(json, context.Words.Of(term.Name));
        json.WriteStartArray("reports");
        foreach (var report in term.Reports)
            WriteReport(json, context, report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Pages that lead to others; nothing where the archive has none.
    private static void WriteGroups(
        Utf8JsonWriter json,
        (string List, string Name, string Members) keys,
        IEnumerable<(string Name, PagePath Page, ImmutableArray<string> Members)> groups)
    {
        var all = groups.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(keys.List);
        foreach (var (name, page, members) in all)
        {
            json.WriteStartObject();
            json.WriteString(keys.Name, name);
            json.WriteString("page", page);
            WriteStrings(json, keys.Members, members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReport(Utf8JsonWriter json, SiteContext context, ReportEntry report)
    {
        json.WriteStartObject();
        foreach (var key in FrontMatterKeys.OfReport)
            WriteKey(json, report, key);
        json.WriteString("page", report.Path);
        json.WriteString("fullText", report.FullTextPath);
        json.WriteString("epub", report.EpubPath);
        json.WriteString("markdown", report.Document.Path);
        json.WriteNumber("paragraphs", BodyWalk.CountParagraphs(report.Document.Body));
        WriteDecisions(json, report);
        WriteSource(json, report);
        EventsJson.Write(json, ReportEvents.Of(context, report));
        RepeatsJson.Write(json, context.Repeats.Of(report));
        FiguresJson.Write(json, report, context.Figures.Of(report).Length);
        json.WriteStartArray("sections");
        foreach (var section in report.Sections.Where(section => section.Withdrawn is null))
            WriteSection(json, section);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The term is the object around the report; the source says more than its keys do; the order is that of the list, and no draft is here.
    private static void WriteKey(Utf8JsonWriter json, ReportEntry report, FrontMatterKey key)
    {
        var lines = report.FrontMatter.Written(key);
        if (key.Form == KeyForm.Lines)
            WriteStrings(json, key.JsonName, lines);
        else if (key.Form == KeyForm.Language)
            json.WriteString(key.JsonName, report.Language);
        else if (key.Form is not (KeyForm.Term or KeyForm.Keys or KeyForm.Flag or KeyForm.Count))
            WriteOptional(json, key.JsonName, lines.FirstOrDefault());
    }

    // What was redacted, and what was allowed; nothing for the many reports that have neither.
    private static void WriteDecisions(Utf8JsonWriter json, ReportEntry report)
    {
        if (report.RedactedPlaces > 0)
            json.WriteNumber("redactedPlaces", report.RedactedPlaces);
        if (report.Allowed.IsEmpty)
            return;
        json.WriteStartArray("allowed");
        foreach (var rule in report.Allowed)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Code);
            json.WriteString("reason", rule.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, ReportEntry report)
    {
        if (report.Source is not { } source || report.FrontMatter.Source is not { } record)
            return;
        json.WriteStartObject("source");
        json.WriteString("name", record.File.Value);
        WriteOptional(json, "file", source.Path);
        json.WriteString("sha256", source.Sha256);
        json.WriteNumber("bytes", source.Length);
        WriteMore(json, source, record);
        WriteOptional(json, "lines", record.Lines?.ToString());
        WriteOptional(json, "encoding", record.Encoding);
        WriteOptional(json, "decodedFrom", record.DecodedFrom);
        WriteOptional(json, "converter", record.Converter);
        json.WriteStartArray("leftOut");
        foreach (var line in record.LeftOut)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Line.Value);
            json.WriteString("text", line.Text);
            json.WriteString("reason", line.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMore(Utf8JsonWriter json, ReportSource source, SourceRecord record)
    {
        if (source.More.IsEmpty)
            return;
        json.WriteStartArray("more");
        foreach (var (file, written) in source.More.Zip(record.More))
        {
            json.WriteStartObject();
            json.WriteString("name", written.File.Value);
            WriteOptional(json, "file", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        WriteOptional(json, "part", section.Part);
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        json.WriteString("id", section.Id);
        json.WriteString("page", section.Path);
        json.WriteString("markdown", section.Document.Path);
        json.WriteNumber("paragraphs", BodyWalk.CountParagraphs(section.Document.Body));
        json.WriteStartArray("headings");
        foreach (var heading in section.Document.Body.Blocks.OfType<HeadingBlock>())
        {
            json.WriteStartObject();
            json.WriteString("id", heading.Id);
            json.WriteString("number", heading.Number);
            json.WriteString("title", InlineText.Of(heading.Title).Trim());
            json.WriteNumber("level", heading.Level);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }
}
