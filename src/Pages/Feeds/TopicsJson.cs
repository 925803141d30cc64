using System.Text.Json;
using SiteGen.Analysis.Topics;
using SiteGen.Archives.Topics;
using SiteGen.Pages.Building;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes the subjects with the addresses of their paragraphs, by role; nothing where none is declared.</summary>
internal static class TopicsJson
{
    /// <summary>Writes the member <c>topics</c>.</summary>
    public static void Write(Utf8JsonWriter json, SiteContext context)
    {
        if (!SubjectPages.Exist(context.Archive))
            return;
        json.WriteStartArray("topics");
        foreach (var topic in context.Archive.Topics)
            Write(json, context, topic);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SiteContext context, Topic topic)
    {
        json.WriteStartObject();
        json.WriteString("key", topic.Key.Value);
        json.WriteString("vi", topic.Name.Vi);
        json.WriteString("en", topic.Name.En);
        if (topic.Agendas is { } agendas)
            json.WriteNumber("comparativeAgendas", agendas);
        json.WriteString("page", context.Site.Addresses.PageOfTopic(topic.Key.Value));
        json.WriteStartObject("paragraphs");
        foreach (var role in context.Topics.Of(topic).GroupBy(paragraph => paragraph.Role).OrderBy(role => role.Key))
            Write(json, role);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<SectionRole, TopicParagraph> role)
    {
        json.WriteStartArray(SubjectPages.NameOf(role.Key));
        foreach (var paragraph in role)
            json.WriteStringValue($"{paragraph.Section.Section.Path}#{paragraph.Id}");
        json.WriteEndArray();
    }
}
