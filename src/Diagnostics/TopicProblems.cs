namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the subjects of paragraphs.</summary>
internal static class TopicProblems
{
    private static readonly Localized Example = new(
        "Viết mỗi chủ đề như sau: “education: {vi: Giáo dục, en: Education, words: [trường lớp, dạy và học]}”.",
        "Write each subject like this: “education: {vi: Giáo dục, en: Education, words: [trường lớp, dạy và học]}”.");

    private static readonly Localized Decision = new(
        "Viết “topics: {i-p2: [education, health]}”; đoạn không thuộc chủ đề nào thì viết “topics: {i-p2: none}”.",
        "Write “topics: {i-p2: [education, health]}”; for a paragraph without a subject write “topics: {i-p2: none}”.");

    /// <summary><c>input/topics.yml</c> holds no subjects.</summary>
    public static Diagnostic Empty(SourceLocation file) => Diagnostic.Error(
        "topics-empty", file,
        new("Tệp này trống hoặc không khai báo chủ đề nào.", "This file is empty, or declares no subject."),
        new($"{Example.Vi} Nếu không dùng chủ đề thì xóa tệp.", $"{Example.En} Remove the file if no subjects are wanted."));

    /// <summary>A key that cannot stand in an address. Example: <c>Giáo dục</c>.</summary>
    public static Diagnostic KeyUnusable(Located<string> key) => Diagnostic.Error(
        "topic-key-unusable", key.Location,
        new($"Khóa chủ đề “{Quotation.Short(key.Value)}” không dùng được trong địa chỉ trang.",
            $"The key “{Quotation.Short(key.Value)}” of a subject cannot stand in the address of its page."),
        new("Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “giao-duc”; không dùng “index” và “none”.",
            "Use small letters without marks, digits and hyphens only, for example “party-building”; “index” and “none” are taken."));

    /// <summary>More subjects than readers can choose from.</summary>
    public static Diagnostic TooMany(Located<string> key, int most) => Diagnostic.Error(
        "topics-too-many", key.Location,
        new($"Tệp này có hơn {most} chủ đề.", $"This file has more than {most} subjects."),
        new("Gộp hoặc bỏ bớt chủ đề.", "Join subjects, or remove some."));

    /// <summary>A subject has very many words.</summary>
    public static Diagnostic WordsTooMany(Located<string> word, int most) => Diagnostic.Error(
        "topic-words-too-many", word.Location,
        new($"Chủ đề này có hơn {most} cụm từ trong một danh sách.", $"A list of this subject has more than {most} words."),
        new("Chỉ giữ những cụm từ thật sự quyết định.", "Keep only the words that decide."));

    /// <summary>A word without letters, or as long as a sentence.</summary>
    public static Diagnostic WordUnusable(Located<string> word, int longest) => Diagnostic.Error(
        "topic-word-unusable", word.Location,
        new($"Cụm từ “{Quotation.Short(word.Value)}” phải có từ 1 đến {longest} tiếng.",
            $"The words “{Quotation.Short(word.Value)}” must have 1 to {longest} syllables."),
        new("Viết cụm từ đúng như trong báo cáo, ví dụ “trường lớp”.", "Write the words as reports have them, for example “trường lớp”."));

    /// <summary>A number that is no major topic. Example: <c>cap: 11</c>.</summary>
    public static Diagnostic AgendasUnknown(Located<string> number) => Diagnostic.Error(
        "topic-cap-unknown", number.Location,
        new($"“{Quotation.Short(number.Value)}” không phải là số của một chủ đề lớn trong Comparative Agendas Project.",
            $"“{Quotation.Short(number.Value)}” is no major topic of the Comparative Agendas Project."),
        new("Ghi một số từ 1 đến 23, trừ 11 và 22, ví dụ “cap: 6” là giáo dục; hoặc bỏ dòng này.",
            "Write a number from 1 to 23 without 11 and 22, for example “cap: 6” for education; or remove the line."));

    /// <summary><c>topics</c> of a section has no keys. Example: <c>topics: education</c>.</summary>
    public static Diagnostic DecisionWanted(SourceLocation location) => Diagnostic.Error(
        "topics-of-paragraphs-wanted", location,
        new("Mục “topics” phải ghi chủ đề của từng đoạn.", "“topics” must say the subjects of single paragraphs."),
        Decision);

    /// <summary>A section decides about a paragraph that it does not have. Example: <c>topics: {i-p99: none}</c>.</summary>
    public static Diagnostic ParagraphUnknown(Located<string> id, string? nearest) => Diagnostic.Error(
        "topics-paragraph-unknown", id.Location,
        new($"Tệp này không có đoạn nào mang địa chỉ “{Quotation.Short(id.Value)}”.", $"This file has no paragraph with the id “{Quotation.Short(id.Value)}”."),
        nearest is null ? Decision : new($"Có phải là “{nearest}” không?", $"Did you mean “{nearest}”?"));

    /// <summary>A section names a subject that is not declared.</summary>
    public static Diagnostic Unknown(Located<string> topic, string? nearest, IEnumerable<string> known) => Diagnostic.Error(
        "topic-unknown", topic.Location,
        new($"Không có chủ đề nào mang khóa “{Quotation.Short(topic.Value)}” trong input/topics.yml.",
            $"No subject in input/topics.yml has the key “{Quotation.Short(topic.Value)}”."),
        nearest is not null ? new($"Có phải là “{nearest}” không?", $"Did you mean “{nearest}”?")
            : !known.Any() ? new($"Khai báo chủ đề ấy trong input/topics.yml. {Example.Vi}", $"Declare it in input/topics.yml. {Example.En}")
            : new($"Các khóa có: {string.Join(", ", known)}.", $"The keys are: {string.Join(", ", known)}."));
}
