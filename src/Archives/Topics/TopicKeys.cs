using System.Collections.Immutable;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Archives.Topics;

/// <summary>The keys of a subject in <c>input/topics.yml</c>.</summary>
internal static class TopicKeys
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<FrontMatterKey> OfTopic { get; } =
    [
        new("vi", new("tên chủ đề", "its name in Vietnamese")) { Required = true, Example = "Giáo dục" },
        new("en", new("tên tiếng Anh", "its name in English")) { Required = true, Example = "Education" },
        new("words", new("những cụm từ quyết định", "the words that decide"), KeyForm.Lines) { Required = true, Example = "[trường lớp, dạy và học]" },
        new("not", new("những cụm từ dài hơn không được tính", "longer words that do not count"), KeyForm.Lines) { Example = "[giáo dục chính trị]" },
        new("cap", new(
            "số chủ đề lớn của Comparative Agendas Project",
            "the number of the major topic of the Comparative Agendas Project"), KeyForm.Count)
        { Example = "6" },
    ];
}
