namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the front matter of a Markdown file: its fences and its keys.</summary>
internal static class FrontMatterProblems
{
    private static readonly Localized ReportLines = new(
        $"“---”, “term: {Blanks.Term.Vi}”, “title: …”, “date: {Blanks.Day.Vi}”, “---”",
        $"“---”, “term: {Blanks.Term.En}”, “title: …”, “date: {Blanks.Day.En}”, “---”");

    /// <summary>The file has no text at all.</summary>
    public static Diagnostic FileEmpty(SourceLocation location) => Diagnostic.Error(
        "front-matter-file-empty",
        location,
        new("Tệp trống; cần có phần khai báo (front matter) ở đầu tệp.", "The file is empty; it needs front matter at its beginning."),
        new($"Viết các dòng {ReportLines.Vi} ở đầu tệp, hoặc xóa tệp này.", $"Write the lines {ReportLines.En} at the beginning, or delete the file."));

    /// <summary>The first line is not <c>---</c>.</summary>
    public static Diagnostic Missing(SourceLocation location) => Diagnostic.Error(
        "front-matter-missing",
        location,
        new(
            "Dòng đầu tiên không phải là “---”; tệp phải bắt đầu bằng phần khai báo (front matter).",
            "The first line is not “---”; the file must begin with front matter."),
        new($"Viết các dòng {ReportLines.Vi} ở đầu tệp.", $"Write the lines {ReportLines.En} at the beginning of the file."));

    /// <summary>The front matter that line 1 opens has no second <c>---</c>.</summary>
    public static Diagnostic NotClosed(SourceLocation location, int firstLine) => Diagnostic.Error(
        "front-matter-not-closed",
        location,
        new(
            $"Phần khai báo mở ở dòng {firstLine} không có dòng “---” để kết thúc.",
            $"The front matter opened on line {firstLine} has no line “---” that closes it."),
        new($"Thêm một dòng chỉ gồm “---” ngay trước dòng {location.Line}.", $"Add a line that is only “---” just before line {location.Line}."));

    /// <summary>A line of dashes that is not exactly <c>---</c> where a fence is wanted, for example <c>----</c>.</summary>
    public static Diagnostic FenceMisspelt(SourceLocation location, string line) => Diagnostic.Error(
        "front-matter-fence-misspelt",
        location,
        new($"Dòng “{Quotation.Short(line)}” phải là đúng ba dấu gạch nối “---”.", $"The line “{Quotation.Short(line)}” must be exactly three hyphens, “---”."),
        new("Sửa dòng này thành “---”, không có gì khác trên dòng.", "Change the line to “---”, with nothing else on it."));

    /// <summary>Blank lines stand above the opening fence.</summary>
    public static Diagnostic NotFirst(SourceLocation location) => Diagnostic.Error(
        "front-matter-not-first",
        location,
        new(
            $"Phần khai báo mở ở dòng {location.Line}; dòng “---” phải là dòng đầu tiên của tệp.",
            $"The front matter opens on line {location.Line}; its “---” must be the first line of the file."),
        new("Xóa các dòng trống phía trên dòng “---” này.", "Delete the blank lines above this “---”."));

    /// <summary>There is text between the fences, but no keys.</summary>
    public static Diagnostic NotMapping(SourceLocation location) => Diagnostic.Error(
        "front-matter-not-mapping",
        location,
        new("Phần khai báo phải gồm các dòng “mục khai báo: giá trị”.", "Front matter must be lines of the form “key: value”."),
        new("Viết mỗi mục khai báo trên một dòng, như “title: …”.", "Write each key on a line of its own, like “title: …”."));

    /// <summary>A key that SiteGen does not know, for example <c>tilte</c>.</summary>
    public static Diagnostic KeyUnknown(Located<string> key, string? nearest, IEnumerable<string> known) => Diagnostic.Error(
        "front-matter-key-unknown",
        key.Location,
        nearest is null
            ? new($"Không có mục khai báo “{key.Value}”.", $"There is no key “{key.Value}”.")
            : new($"Không có mục khai báo “{key.Value}”; có phải ý bạn là “{nearest}”?", $"There is no key “{key.Value}”; did you mean “{nearest}”?"),
        nearest is null
            ? new(
                $"Dùng một trong các mục khai báo: {string.Join(", ", known)}; hoặc xóa dòng này.",
                $"Use one of the keys: {string.Join(", ", known)}; or delete the line.")
            : new($"Sửa “{key.Value}:” thành “{nearest}:”.", $"Change “{key.Value}:” to “{nearest}:”."));

    /// <summary>A required key is not there.</summary>
    /// <param name="location">Where it is wanted.</param>
    /// <param name="key">Its name.</param>
    /// <param name="blank">What stands for its value, which only staff know.</param>
    public static Diagnostic KeyMissing(SourceLocation location, string key, Localized blank) => Diagnostic.Error(
        "front-matter-key-missing",
        location,
        new($"Thiếu mục khai báo bắt buộc “{key}”.", $"The required key “{key}” is missing."),
        new($"Thêm dòng “{key}: {blank.Vi}” với giá trị thật.", $"Add the line “{key}: {blank.En}” with the real value."));

    /// <summary>A value is what a hint or a template left to be filled in. Example: <c>reason: LÝ DO</c>.</summary>
    public static Diagnostic NotFilledIn(Located<string> value, string key) => Diagnostic.Error(
        "front-matter-not-filled-in",
        value.Location,
        new($"“{key}” còn nguyên chữ mẫu “{value.Value}”, chưa có giá trị thật.", $"“{key}” still says “{value.Value}”, which is to be filled in."),
        new($"Thay “{value.Value}” bằng giá trị thật.", $"Write the real value in place of “{value.Value}”."));

    /// <summary>A key stands there without a value.</summary>
    public static Diagnostic ValueEmpty(SourceLocation location, string key) => Diagnostic.Error(
        "front-matter-value-empty",
        location,
        new($"Mục khai báo “{key}” không có giá trị.", $"The key “{key}” has no value."),
        new($"Viết giá trị sau “{key}:”; nếu không cần thì xóa dòng này.", $"Write a value after “{key}:”, or delete the line if it is not needed."));

    /// <summary>A list or nested keys where one line of text is wanted.</summary>
    public static Diagnostic TextWanted(SourceLocation location, string key) => Diagnostic.Error(
        "front-matter-text-wanted",
        location,
        new($"“{key}” phải là một dòng chữ, không phải danh sách hay nhóm mục khai báo.", $"“{key}” must be one line of text, not a list or nested keys."),
        new($"Viết giá trị trên cùng dòng với tên mục: “{key}: …”.", $"Write the value on the key's own line: “{key}: …”."));

    /// <summary>Nested keys where text or a list of texts is wanted.</summary>
    public static Diagnostic LinesWanted(SourceLocation location, string key) => Diagnostic.Error(
        "front-matter-lines-wanted",
        location,
        new($"“{key}” phải là một dòng chữ hoặc một danh sách các dòng chữ.", $"“{key}” must be one line of text or a list of lines."),
        new(
            $"Viết “{key}: …”, hoặc viết dưới “{key}:” mỗi mục một dòng bắt đầu bằng “  - ”.",
            $"Write “{key}: …”, or write each item below “{key}:” on a line that begins with “  - ”."));

    /// <summary>Text where nested keys are wanted, for example <c>source: seeds/a.txt</c>.</summary>
    public static Diagnostic KeysWanted(SourceLocation location, string key, IEnumerable<string> known) => Diagnostic.Error(
        "front-matter-keys-wanted",
        location,
        new($"“{key}” phải là một nhóm gồm các mục khai báo {string.Join(", ", known)}.", $"“{key}” must be a group of the keys {string.Join(", ", known)}."),
        new(
            $"Viết từng mục khai báo trên một dòng, thụt vào, ví dụ “  {known.First()}: …”.",
            $"Write each key on a line of its own, indented, for example “  {known.First()}: …”."));

    /// <summary>Something else where a list is wanted.</summary>
    public static Diagnostic ListWanted(SourceLocation location, string key) => Diagnostic.Error(
        "front-matter-list-wanted",
        location,
        new($"“{key}” phải là một danh sách.", $"“{key}” must be a list."),
        new($"Viết dưới “{key}:” mỗi mục bắt đầu bằng “- ”, thụt vào.", $"Write each item below “{key}:”, indented and beginning with “- ”."));
}
