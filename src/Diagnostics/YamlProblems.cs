namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with YAML: front matter, <c>site.yml</c>, the strings of a theme.</summary>
internal static class YamlProblems
{
    /// <summary>A line is indented with a tab.</summary>
    public static Diagnostic Tab(SourceLocation location) => Diagnostic.Error(
        "yaml-tab",
        location,
        new("Dòng này thụt vào bằng dấu tab; YAML chỉ cho phép dấu cách.", "This line is indented with a tab; YAML allows only blanks."),
        new("Xóa dấu tab và gõ hai dấu cách cho mỗi mức thụt vào.", "Delete the tab and type two blanks for each level."));

    /// <summary>A key stands twice in the same mapping, for example two lines <c>title:</c>.</summary>
    public static Diagnostic DuplicateKey(Located<string> key, int firstLine) => Diagnostic.Error(
        "yaml-duplicate-key",
        key.Location,
        new(
            $"Mục khai báo “{key.Value}” đã có ở dòng {firstLine}; mỗi mục chỉ được viết một lần.",
            $"The key “{key.Value}” already stands on line {firstLine}; each key may be written once."),
        new($"Giữ một trong hai dòng “{key.Value}:” và xóa dòng kia.", $"Keep one of the two lines “{key.Value}:” and delete the other."));

    /// <summary>A line has no <c>key: value</c>, for example <c>title Báo cáo</c>.</summary>
    public static Diagnostic KeyExpected(SourceLocation location, string line) => Diagnostic.Error(
        "yaml-key-expected",
        location,
        new($"Dòng “{Quotation.Short(line)}” không có dạng “mục khai báo: giá trị”.", $"The line “{Quotation.Short(line)}” is not of the form “key: value”."),
        new(
            "Viết dấu hai chấm và một dấu cách sau tên mục khai báo, như “title: …”; "
                + "nếu dòng này nối tiếp dòng trên, hãy thụt vào hai dấu cách.",
            "Write a colon and a blank after the key, like “title: …”; if the line continues the one above, indent it by two blanks."));

    /// <summary>A key is a list, a mapping or empty.</summary>
    public static Diagnostic KeyNotText(SourceLocation location) => Diagnostic.Error(
        "yaml-key-not-text",
        location,
        new("Tên mục khai báo ở đây để trống hoặc không phải là chữ.", "The key here is empty or is not text."),
        new(
            "Viết tên mục khai báo trước dấu hai chấm, như “title: …”.",
            "Write the key's name before the colon, like “title: …”."));

    /// <summary>A value without quotes contains a colon and a blank, for example <c>title: Báo cáo: phần một</c>.</summary>
    public static Diagnostic ColonInValue(SourceLocation location) => Diagnostic.Error(
        "yaml-colon-in-value",
        location,
        new(
            "Dấu hai chấm ở đây làm YAML hiểu nhầm là bắt đầu một mục khai báo mới bên trong giá trị.",
            "YAML takes the colon here for the beginning of a new key inside the value."),
        new(
            "Đặt cả giá trị trong dấu nháy đơn, như “title: '…'”; nếu đây đúng là một mục khai báo mới, hãy viết sát lề trái.",
            "Put the whole value in single quotes, like “title: '…'”; if this is a new key, write it at the left margin."));

    /// <summary>A quotation mark is opened and never closed, for example <c>title: "Báo cáo</c>.</summary>
    public static Diagnostic QuoteNotClosed(SourceLocation location) => Diagnostic.Error(
        "yaml-quote-not-closed",
        location,
        new("Dấu nháy mở ở đây không có dấu nháy đóng.", "The quotation mark opened here is never closed."),
        new("Thêm dấu nháy cùng loại vào cuối giá trị, trên cùng một dòng.", "Add the same quotation mark at the end of the value, on the same line."));

    /// <summary>A backslash in double quotes is followed by a letter without meaning, for example <c>"\q"</c>.</summary>
    public static Diagnostic EscapeUnknown(SourceLocation location) => Diagnostic.Error(
        "yaml-escape-unknown",
        location,
        new(
            "Giá trị trong dấu nháy kép này có dấu “\\” đứng trước một ký tự mà YAML không hiểu.",
            "In this value in double quotes, a “\\” stands before a character that YAML does not know."),
        new(
            "Dùng dấu nháy đơn thay cho dấu nháy kép, ví dụ 'số 12\\BC', hoặc viết hai dấu “\\\\”.",
            "Use single quotes instead of double quotes, for example 'số 12\\BC', or write “\\\\”."));

    /// <summary>A value begins with a character that means something to YAML, for example <c>title: @abc</c> or <c>kind: - x</c>.</summary>
    public static Diagnostic ValueNeedsQuotes(SourceLocation location) => Diagnostic.Error(
        "yaml-value-needs-quotes",
        location,
        new("Giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML.", "The value begins with a character that has a meaning of its own in YAML."),
        new("Đặt cả giá trị trong dấu nháy đơn, như “title: '…'”.", "Put the whole value in single quotes, like “title: '…'”."));

    /// <summary>A bracket is opened and never closed, for example <c>authors: [A, B</c>.</summary>
    public static Diagnostic BracketNotClosed(SourceLocation location) => Diagnostic.Error(
        "yaml-bracket-not-closed",
        location,
        new("Dấu ngoặc “[” hoặc “{” mở ra nhưng không được đóng đúng chỗ.", "A bracket “[” or “{” is opened but not closed where it should be."),
        new(
            "Thêm “]” hoặc “}” vào cuối; nếu dấu ngoặc là một phần của lời văn, hãy đặt cả giá trị trong dấu nháy đơn.",
            "Add “]” or “}” at the end; if the bracket is part of the words, put the whole value in single quotes."));

    /// <summary>A line is indented by another number of blanks than its neighbours.</summary>
    public static Diagnostic Indentation(SourceLocation location) => Diagnostic.Error(
        "yaml-indentation",
        location,
        new("Dòng này thụt vào không khớp với các dòng trên.", "This line is not indented as the lines above are."),
        new("Thụt các dòng cùng mức vào bằng nhau, hai dấu cách cho mỗi mức.", "Indent the lines of one level alike, two blanks for each level."));

    /// <summary>Words follow a closing quotation mark or bracket, for example <c>title: 'Phong trào 'Xanh' năm 2010'</c>.</summary>
    public static Diagnostic TextAfterValue(SourceLocation location) => Diagnostic.Error(
        "yaml-text-after-value",
        location,
        new("Có chữ thừa đứng sau dấu nháy hoặc dấu ngoặc đóng của giá trị.", "Words follow the quotation mark or bracket that closes the value."),
        new(
            "Đặt cả giá trị trong dấu nháy đơn, như “title: '…'”, và viết đôi mỗi dấu nháy đơn bên trong ('').",
            "Put the whole value in single quotes, like “title: '…'”, and double each single quote inside ('')."));

    /// <summary>A value begins with <c>*</c>, which YAML reads as an alias, for example <c>title: *Báo cáo*</c>.</summary>
    public static Diagnostic Alias(SourceLocation location, string name) => Diagnostic.Error(
        "yaml-alias",
        location,
        new($"“*{name}” là lối viết tắt của YAML (alias); SiteGen không dùng.", $"“*{name}” is a YAML alias; SiteGen does not use them."),
        new(
            $"Nếu dấu “*” là một phần của lời văn, hãy đặt giá trị trong dấu nháy đơn: '*{name}'.",
            $"If the “*” is part of the words, put the value in single quotes: '*{name}'."));

    /// <summary>A value begins with <c>&amp;</c>, which YAML reads as an anchor.</summary>
    public static Diagnostic Anchor(SourceLocation location, string name) => Diagnostic.Error(
        "yaml-anchor",
        location,
        new($"“&{name}” là điểm neo của YAML (anchor); SiteGen không dùng.", $"“&{name}” is a YAML anchor; SiteGen does not use them."),
        new(
            $"Nếu dấu “&” là một phần của lời văn, hãy đặt cả giá trị trong dấu nháy đơn, bắt đầu bằng '&{name}.",
            $"If the “&” is part of the words, put the whole value in single quotes, beginning with '&{name}."));

    /// <summary>A value begins with <c>!</c>, which YAML reads as a type tag.</summary>
    public static Diagnostic Tag(SourceLocation location) => Diagnostic.Error(
        "yaml-tag",
        location,
        new(
            "Giá trị bắt đầu bằng “!”, tức là nhãn kiểu của YAML (tag); SiteGen không dùng.",
            "The value begins with “!”, which is a YAML type tag; SiteGen does not use them."),
        new(
            "Nếu dấu “!” là một phần của lời văn, hãy đặt cả giá trị trong dấu nháy đơn.",
            "If the “!” is part of the words, put the whole value in single quotes."));

    /// <summary>A second YAML document begins, with <c>---</c> or after <c>...</c>.</summary>
    public static Diagnostic SeveralDocuments(SourceLocation location) => Diagnostic.Error(
        "yaml-several-documents",
        location,
        new("Một tài liệu YAML thứ hai bắt đầu ở đây; chỉ được có một.", "A second YAML document begins here; there may be only one."),
        new(
            "Xóa dòng “---” hoặc “...” ở giữa, để tất cả các mục khai báo nằm chung một khối.",
            "Delete the line “---” or “...” in between, so that all keys stand in one block."));

    /// <summary>Lists or keys are nested too deep.</summary>
    public static Diagnostic TooDeep(SourceLocation location, int maximum) => Diagnostic.Error(
        "yaml-too-deep",
        location,
        new($"Các mức lồng nhau quá sâu: nhiều nhất là {maximum} mức.", $"The levels are nested too deep: at most {maximum} are allowed."),
        new("Bớt số mức thụt vào hoặc số dấu ngoặc lồng nhau.", "Use fewer levels of indentation or fewer nested brackets."));

    /// <summary>Any other mistake; the library's own words are English and not quoted.</summary>
    public static Diagnostic Other(SourceLocation location) => Diagnostic.Error(
        "yaml-syntax",
        location,
        new("YAML viết sai ở đây.", "The YAML is wrong here."),
        new(
            "So với một tệp đúng: mỗi dòng là “mục khai báo: giá trị”; giá trị có ký tự đặc biệt thì đặt trong dấu nháy đơn.",
            "Compare with a file that is right: each line is “key: value”; values with special characters stand in single quotes."));
}
