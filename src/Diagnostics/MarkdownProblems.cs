namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the Markdown of a document.</summary>
internal static class MarkdownProblems
{
    /// <summary>The code of <see cref="FootnoteUnused"/>.</summary>
    public const string FootnoteUnusedCode = "markdown-footnote-unused";

    /// <summary>The code of <see cref="DefinitionUnused"/>.</summary>
    public const string DefinitionUnusedCode = "markdown-definition-unused";

    /// <summary>A tag such as <c>&lt;br&gt;</c> or <c>&lt;script&gt;</c>.</summary>
    public static Diagnostic RawHtml(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-html",
        location,
        new(
            $"Dòng này có thẻ HTML, không được phép dùng: “{Quotation.Around(line, location.Column)}”.",
            $"This line has an HTML tag, which is not allowed: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Viết bằng Markdown (**đậm**, *nghiêng*, “\\” ở cuối dòng để xuống dòng); nếu dấu “<” là lời văn, viết “\\<”.",
            "Write it in Markdown (**bold**, *italic*, “\\” at the end of a line to break it); if the “<” is text, write “\\<”."));

    /// <summary>A link that leads nowhere: <c>[xem]()</c>.</summary>
    public static Diagnostic LinkEmpty(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-link-empty",
        location,
        new(
            $"Liên kết không có địa chỉ: “{Quotation.Around(line, location.Column)}”.",
            $"The link has no address: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Viết địa chỉ trong ngoặc tròn, ví dụ “[phần III](03-ket-qua.md)”, hoặc bỏ dấu ngoặc.",
            "Write an address in the round brackets, for example “[phần III](03-ket-qua.md)”, or remove the brackets."));

    /// <summary>White space, a control character or a backslash in an address.</summary>
    public static Diagnostic LinkCharacter(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-link-character",
        location,
        new(
            $"Địa chỉ liên kết có khoảng trắng, ký tự điều khiển hoặc dấu “\\”: “{Quotation.Around(line, location.Column)}”.",
            $"The link's address has white space, a control character or a “\\”: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Đổi tên tệp cho không còn khoảng trắng và dùng dấu “/”; trong địa chỉ https: thì khoảng trắng viết là %20.",
            "Rename the file so that it has no white space, and use “/”; in an address with https: a blank is written %20."));

    /// <summary>An address with blanks, which Markdown takes for words: <c>![Trụ sở](trụ sở.png)</c>.</summary>
    /// <param name="location">Where the link begins.</param>
    /// <param name="line">Its line.</param>
    /// <param name="written">The link as it can be written.</param>
    public static Diagnostic LinkSpace(SourceLocation location, string line, string written) => Diagnostic.Error(
        "markdown-link-space",
        location,
        new(
            $"Địa chỉ có khoảng trắng nên đây không thành liên kết hay hình, mà hiện nguyên dạng: “{Quotation.Around(line, location.Column)}”.",
            $"The address has blanks, so this is no link or picture, and would be shown as it is written: “{Quotation.Around(line, location.Column)}”."),
        new(
            $"Viết `{written}`, và đổi tên tệp của kho đúng như vậy; nếu đây là lời văn, viết “\\[”.",
            $"Write `{written}`, and rename the file of the archive so; if this is text, write “\\[”."));

    /// <summary>Brackets of a link that do not match, or hold another link: <c>[xem](02.md</c>.</summary>
    public static Diagnostic LinkBroken(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-link-broken",
        location,
        new(
            $"Các dấu ngoặc ở đây không thành liên kết hay hình, mà hiện nguyên dạng: “{Quotation.Around(line, location.Column)}”.",
            $"The brackets here make no link or picture, and would be shown as they are written: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Viết “[lời](dia-chi.md)” hoặc “![lời mô tả](hinh.png)”: đóng đủ ngoặc, không lồng liên kết vào nhau, dấu ngoặc trong địa chỉ viết %28 "
                + "và %29; nếu đây là lời văn, viết “\\[”.",
            "Write “[words](address.md)” or “![description](picture.png)”: close every bracket, put no link into another, write brackets in an "
                + "address as %28 and %29; if this is text, write “\\[”."));

    /// <summary>A scheme that is not known to be safe, for example <c>javascript:</c> or <c>data:</c>.</summary>
    public static Diagnostic LinkScheme(Located<string> url, string scheme, string line) => Diagnostic.Error(
        "markdown-link-scheme",
        url.Location,
        new(
            $"Liên kết bắt đầu bằng “{Quotation.Short(scheme)}:”, không được phép: “{Quotation.Around(line, url.Location.Column)}”.",
            $"The link begins with “{Quotation.Short(scheme)}:”, which is not allowed: “{Quotation.Around(line, url.Location.Column)}”."),
        new(
            "Chỉ dùng đường dẫn tương đối đến tệp trong input/, hoặc http:, https:, mailto:, tel:.",
            "Use only relative paths to files in input/, or http:, https:, mailto:, tel:."));

    /// <summary>An address that begins with <c>/</c> or <c>//</c>.</summary>
    public static Diagnostic LinkAbsolute(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-link-absolute",
        location,
        new(
            $"Liên kết bắt đầu bằng “/”, nên chỉ chạy trên một máy chủ: “{Quotation.Around(line, location.Column)}”.",
            $"The link begins with “/”, so it works on one server only: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Viết đường dẫn tương đối từ tệp này, ví dụ “../bao-cao/index.md”, hoặc địa chỉ đầy đủ bắt đầu bằng https://.",
            "Write the path relative to this file, for example “../bao-cao/index.md”, or a full address that begins with https://."));

    /// <summary>An address that no browser can open: <c>https:</c>, <c>mailto:</c>, <c>https://a:b/</c>, <c>50%.md</c>.</summary>
    public static Diagnostic LinkMalformed(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-link-malformed",
        location,
        new(
            $"Địa chỉ liên kết chưa đầy đủ hoặc viết sai: “{Quotation.Around(line, location.Column)}”.",
            $"The link's address is not complete or not well written: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Viết đủ địa chỉ, bắt đầu bằng “https://” hoặc “mailto:”; dấu “%” là lời văn thì viết %25.",
            "Write the whole address, from “https://” or “mailto:” on; a “%” that is text is written %25."));

    /// <summary>An image that is not a file of the archive.</summary>
    public static Diagnostic ImageNotFile(Located<string> url, string line) => Diagnostic.Error(
        "markdown-image-not-file",
        url.Location,
        new(
            $"Hình phải là một tệp nằm trong input/, viết bằng đường dẫn tương đối: “{Quotation.Around(line, url.Location.Column)}”.",
            $"An image must be a file in input/, with a relative path: “{Quotation.Around(line, url.Location.Column)}”."),
        new(
            "Chép hình vào cùng thư mục rồi viết tên tệp, ví dụ “![Trụ sở](tru-so.jpg)”.",
            "Copy the image into the same folder and write its name, for example “![Trụ sở](tru-so.jpg)”."));

    /// <summary>An image without words for who cannot see it: <c>![](a.png)</c>.</summary>
    public static Diagnostic ImageWithoutAlternative(SourceLocation location, string url) => Diagnostic.Warning(
        "markdown-image-alternative",
        location,
        new(
            $"Hình “{Quotation.Short(url)}” không có lời mô tả cho người không nhìn thấy hình.",
            $"The image “{Quotation.Short(url)}” has no description for those who cannot see it."),
        new(
            "Viết lời mô tả trong ngoặc vuông, ví dụ “![Trụ sở Quận ủy](tru-so.jpg)”.",
            "Write a description in the square brackets, for example “![Trụ sở Quận ủy](tru-so.jpg)”."));

    /// <summary>A mention <c>[^x]</c> without a footnote <c>[^x]: …</c>.</summary>
    public static Diagnostic FootnoteUndefined(SourceLocation location, string label) => Diagnostic.Error(
        "markdown-footnote-undefined",
        location,
        new($"Không có chú thích nào tên là “[^{Quotation.Short(label)}]”.", $"There is no footnote called “[^{Quotation.Short(label)}]”."),
        new(
            $"Thêm một dòng “[^{Quotation.Short(label)}]: …” sát lề trái ở cuối tệp, hoặc viết “\\[” nếu đây là lời văn.",
            $"Add a line “[^{Quotation.Short(label)}]: …” at the left margin at the end of the file, or write “\\[” if this is text."));

    /// <summary>A footnote that nothing mentions.</summary>
    public static Diagnostic FootnoteUnused(SourceLocation location, string label) => Diagnostic.Warning(
        FootnoteUnusedCode,
        location,
        new(
            $"Không có chỗ nào nhắc đến chú thích “[{Quotation.Short(label)}]”, nên nó sẽ không được hiển thị.",
            $"Nothing mentions the footnote “[{Quotation.Short(label)}]”, so it will not be shown."),
        new(
            $"Viết “[{Quotation.Short(label)}]” ở chỗ cần chú thích, hoặc xóa chú thích này.",
            $"Write “[{Quotation.Short(label)}]” where it belongs, or delete the footnote."));

    /// <summary>A link's definition <c>[x]: …</c> that no link uses, so that its words are shown nowhere.</summary>
    public static Diagnostic DefinitionUnused(SourceLocation location, string label) => Diagnostic.Warning(
        DefinitionUnusedCode,
        location,
        new(
            $"Dòng “[{Quotation.Short(label)}]: …” được hiểu là địa chỉ của một liên kết, nhưng không có liên kết nào dùng đến; dòng này sẽ không "
                + "được hiển thị.",
            $"The line “[{Quotation.Short(label)}]: …” is taken for the address of a link, but no link uses it; it will not be shown."),
        new(
            $"Nếu đây là lời văn, viết “\\[{Quotation.Short(label)}]: …”; nếu không, hãy xóa dòng này.",
            $"If this is text, write “\\[{Quotation.Short(label)}]: …”; otherwise delete the line."));

    /// <summary>A link or footnote label that is defined twice; letters that differ only by marks or case count as the same.</summary>
    public static Diagnostic DefinedTwice(SourceLocation location, string label, int firstLine) => Diagnostic.Error(
        "markdown-defined-twice",
        location,
        new(
            $"Nhãn “[{Quotation.Short(label)}]” đã được định nghĩa ở dòng {firstLine} (không phân biệt dấu và chữ hoa).",
            $"The label “[{Quotation.Short(label)}]” is already defined on line {firstLine} (marks and case do not count)."),
        new("Đặt nhãn khác cho một trong hai chỗ, hoặc xóa một chỗ.", "Give one of the two another label, or delete one."));

    /// <summary>A heading whose number its elder sibling already has.</summary>
    public static Diagnostic HeadingNumberRepeated(SourceLocation location, string heading, string id) => Diagnostic.Warning(
        "markdown-heading-number-repeated",
        location,
        new(
            $"Số của mục “{Quotation.Short(heading)}” trùng với một mục trước; địa chỉ của mục này là “#{id}”.",
            $"The number of the heading “{Quotation.Short(heading)}” repeats that of an earlier one; its address is “#{id}”."),
        new(
            "Kiểm tra lại số thứ tự; nếu bản gốc đúng là như vậy thì có thể để nguyên.",
            "Check the numbering; if the source really is like this, it can stay."));

    /// <summary>A heading in a list, a quotation or a footnote.</summary>
    public static Diagnostic HeadingInside(SourceLocation location, string heading) => Diagnostic.Error(
        "markdown-heading-inside",
        location,
        new(
            $"Đề mục “{Quotation.Short(heading)}” nằm trong danh sách, trích dẫn hoặc chú thích; mục lục không thể dẫn đến đó.",
            $"The heading “{Quotation.Short(heading)}” stands in a list, a quotation or a footnote, where the contents cannot point."),
        new("Viết đề mục sát lề trái, hoặc dùng chữ đậm: **…**.", "Write the heading at the left margin, or use bold words: **…**."));

    /// <summary>A heading without words: <c>##</c>.</summary>
    public static Diagnostic HeadingEmpty(SourceLocation location) => Diagnostic.Error(
        "markdown-heading-empty",
        location,
        new("Đề mục không có chữ.", "The heading has no words."),
        new(
            "Viết tên đề mục sau dấu “#”, hoặc xóa dòng này.",
            "Write the heading's words after the “#”, or delete the line."));

    /// <summary>A paragraph with a line of hyphens right below it, which makes it a heading.</summary>
    public static Diagnostic HeadingUnderlined(SourceLocation location, string heading) => Diagnostic.Warning(
        "markdown-heading-underlined",
        location,
        new(
            $"Dòng gạch “---” ngay bên dưới biến đoạn “{Quotation.Short(heading)}” thành đề mục.",
            $"The line “---” right below makes “{Quotation.Short(heading)}” a heading."),
        new(
            "Nếu muốn có đường kẻ, thêm một dòng trống trước dòng “---”; nếu muốn có đề mục, viết “## ” ở đầu dòng và xóa dòng gạch.",
            "For a rule, put a blank line before the “---”; for a heading, write “## ” before its words and delete the hyphens."));

    /// <summary>A list item that will be shown with another number than the written one, for example the third of 1, 2, 4.</summary>
    public static Diagnostic ListNumber(SourceLocation location, int written, int shown) => Diagnostic.Warning(
        "markdown-list-number",
        location,
        new($"Mục này ghi số {written} nhưng trong danh sách sẽ hiển thị số {shown}.", $"This item is numbered {written}, but the list will show {shown}."),
        new(
            $"Sửa thành {shown}; nếu bản gốc đúng là số {written}, viết “{written}\\.” thành một đoạn riêng, giữa hai dòng trống.",
            $"Change it to {shown}; if the source really has {written}, write “{written}\\.” as a paragraph of its own, between blank lines."));

    /// <summary>A paragraph that begins with four blanks or a tab, which Markdown shows letter by letter.</summary>
    public static Diagnostic IndentedCode(SourceLocation location, string line) => Diagnostic.Warning(
        "markdown-indented",
        location,
        new(
            $"Dòng này thụt vào bốn dấu cách trở lên nên sẽ hiển thị nguyên dạng như mã máy: “{Quotation.Around(line, location.Column)}”.",
            $"This line is indented by four blanks or more and will be shown letter by letter, like code: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Xóa các dấu cách ở đầu dòng; nếu đúng là cần giữ nguyên dạng, đặt giữa hai dòng ```.",
            "Delete the blanks before it; if it really must keep its form, put it between two lines of ```."));

    /// <summary>Quotations, lists or emphasis nested beyond what can be followed.</summary>
    public static Diagnostic TooDeep(SourceLocation location, string line) => Diagnostic.Error(
        "markdown-too-deep",
        location,
        new(
            $"Trích dẫn, danh sách hoặc dấu nhấn mạnh lồng nhau quá sâu: “{Quotation.Around(line, location.Column)}”.",
            $"Quotations, lists or emphasis are nested too deep: “{Quotation.Around(line, location.Column)}”."),
        new(
            "Bớt các dấu “>”, “-”, “*” hoặc “[” lồng nhau ở dòng này và các dòng trên.",
            "Remove some of the nested “>”, “-”, “*” or “[” on this line and above."));
}
