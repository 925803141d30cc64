namespace SiteGen.Diagnostics;

/// <summary>What can be wrong inside a finished page. Staff did not write these pages, so every hint says where the cause lies.</summary>
internal static class CheckProblems
{
    private static readonly Localized CorrectTemplate = new(
        "Trang này do mẫu trang trong theme/ tạo ra: hãy sửa mẫu trang, hoặc báo cho người giữ mã nguồn.",
        "This page is made by a template in theme/: correct the template, or tell those who keep the source code.");

    /// <summary><c>html</c> without <c>lang</c>: <c>&lt;html&gt;</c> where <c>&lt;html lang="vi"&gt;</c> is wanted.</summary>
    public static Diagnostic LanguageMissing(SourceLocation location) => Diagnostic.Error(
        "page-language-missing",
        location,
        new(
            "Trang không ghi ngôn ngữ; thẻ html cần thuộc tính lang, ví dụ lang=\"vi\".",
            "The page does not name its language; the html element needs lang, for example lang=\"vi\"."),
        CorrectTemplate);

    /// <summary>No <c>title</c>, or an empty one.</summary>
    public static Diagnostic TitleMissing(SourceLocation location) => Diagnostic.Error(
        "page-title-missing",
        location,
        new("Trang không có tên; thẻ title vắng mặt hoặc để trống.", "The page has no name: its title element is missing or empty."),
        new(
            "Hãy ghi title trong phần đầu của tệp .md, hoặc sửa mẫu trang trong theme/.",
            "Give the .md file a title in its front matter, or correct the template in theme/."));

    /// <summary>No <c>h1</c>.</summary>
    public static Diagnostic MainHeadingMissing(SourceLocation location) => Diagnostic.Error(
        "page-main-heading-missing",
        location,
        new("Trang không có đề mục chính; cần đúng một thẻ h1.", "The page has no main heading; exactly one h1 is wanted."),
        CorrectTemplate);

    /// <summary>A second <c>h1</c>.</summary>
    public static Diagnostic MainHeadingRepeated(SourceLocation location) => Diagnostic.Error(
        "page-main-heading-repeated",
        location,
        new("Trang có thêm một đề mục chính; chỉ được có một thẻ h1.", "The page has one more main heading; only one h1 is wanted."),
        CorrectTemplate);

    /// <summary>An <c>h4</c> right after an <c>h2</c>; <paramref name="above"/> is 0 when it is the page's first heading.</summary>
    public static Diagnostic HeadingSkipped(SourceLocation location, int level, int above) => Diagnostic.Error(
        "page-heading-skipped",
        location,
        above == 0
            ? new($"Đề mục đầu tiên của trang là h{level}; cần bắt đầu bằng h1.", $"The page's first heading is h{level}; it must begin with h1.")
            : new($"Sau đề mục h{above} là h{level}: bỏ qua bậc h{above + 1}.", $"An h{level} follows an h{above}: the step h{above + 1} is left out."),
        new(
            "Hãy dùng đề mục trong tệp .md lần lượt từng bậc (## rồi mới đến ###), hoặc sửa mẫu trang trong theme/.",
            "Use the headings of the .md file one level at a time (## and only then ###), or correct the template in theme/."));

    /// <summary><c>img</c> without <c>alt</c>. An empty <c>alt</c> is fine: the image then only decorates.</summary>
    public static Diagnostic ImageWithoutAlternative(SourceLocation location, string image) => Diagnostic.Error(
        "page-image-without-alternative",
        location,
        new($"Hình “{image}” không có lời thay thế cho người không nhìn thấy hình.", $"The image “{image}” has no words for those who cannot see it."),
        new(
            "Hãy viết lời mô tả trong ngoặc vuông, ví dụ: ![Bản đồ quận năm 2010](ban-do.png)",
            "Describe it between the square brackets, for example: ![Map of the district, 2010](ban-do.png)"));

    /// <summary>Two elements with the same id; links reach only the first.</summary>
    public static Diagnostic IdRepeated(SourceLocation location, string id, SourceLocation first) => Diagnostic.Error(
        "page-id-repeated",
        location,
        new(
            $"Mã “{id}” đã dùng ở dòng {first.Line}, cột {first.Column} của trang này; mỗi mã chỉ được dùng một lần.",
            $"The id “{id}” is taken by line {first.Line}, column {first.Column} of this page; an id may be used once."),
        CorrectTemplate);

    /// <summary>A <c>base</c> element, which turns every relative link into another one.</summary>
    public static Diagnostic BaseElement(SourceLocation location) => Diagnostic.Error(
        "page-base",
        location,
        new(
            "Trang có thẻ base, làm sai mọi liên kết tương đối khi mở từ ổ đĩa.",
            "The page has a base element, which spoils every relative link when it is opened from a disk."),
        CorrectTemplate);

    /// <summary>Code in an attribute: <c>onclick="…"</c>.</summary>
    public static Diagnostic EventHandler(SourceLocation location, string attribute) => Diagnostic.Error(
        "page-event-handler",
        location,
        new(
            $"Thuộc tính {attribute} chứa mã lệnh; mã lệnh chỉ được nằm trong tệp .js của giao diện.",
            $"The attribute {attribute} holds code; code may stand only in the theme's .js files."),
        CorrectTemplate);

    /// <summary>An address that is code: <c>href="javascript:…"</c>.</summary>
    public static Diagnostic ScriptAddress(SourceLocation location, string address) => Diagnostic.Error(
        "page-script-address",
        location,
        new($"Địa chỉ “{address}” là mã lệnh; cần một địa chỉ thật.", $"The address “{address}” is code; a real address is wanted."),
        new(
            "Hãy thay bằng liên kết đến một trang hoặc một tệp, ví dụ: 01-mo-dau.html",
            "Replace it by a link to a page or a file, for example: 01-mo-dau.html"));

    /// <summary>A <c>script</c> element with its code inside.</summary>
    public static Diagnostic InlineScript(SourceLocation location) => Diagnostic.Error(
        "page-inline-script",
        location,
        new(
            "Mã lệnh nằm ngay trong trang; mã lệnh chỉ được nằm trong tệp .js của giao diện.",
            "Code stands in the page itself; it may stand only in the theme's .js files."),
        CorrectTemplate);

    /// <summary>A JSON-LD description that is no JSON.</summary>
    public static Diagnostic StructuredDataInvalid(SourceLocation location, long line, long column) => Diagnostic.Error(
        "page-structured-data-invalid",
        location,
        new($"Phần mô tả JSON-LD của trang không phải là JSON hợp lệ (dòng {line}, cột {column} của phần ấy).",
            $"The page's JSON-LD description is no valid JSON (its line {line}, column {column})."),
        CorrectTemplate);

    /// <summary>Looks in an attribute: <c>style="…"</c>.</summary>
    public static Diagnostic StyleAttribute(SourceLocation location) => Diagnostic.Error(
        "page-style-attribute",
        location,
        new(
            "Thuộc tính style nằm ngay trong trang; cách trình bày chỉ được nằm trong tệp .css của giao diện.",
            "A style attribute stands in the page; looks may stand only in the theme's .css files."),
        CorrectTemplate);
}
