using System.Collections.Immutable;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Archives;

/// <summary>Every key of <c>input/site.yml</c>; parser and documentation follow.</summary>
internal static class SiteKeys
{
    /// <summary>The language of fixed addresses.</summary>
    public static FrontMatterKey Addresses { get; } = new("addresses", new(
        "chữ trong các địa chỉ cố định: vi (mặc định: tim-kiem.html, nhiem-ky-…) hoặc en (search.html, term-…); đã công bố thì không đổi nữa",
        "the words of fixed addresses: vi (default: tim-kiem.html, nhiem-ky-…) or en (search.html, term-…); never changed once published"))
    { Example = "en" };

    /// <summary>What colours the pages have.</summary>
    public static FrontMatterKey Colours { get; } = new("colours", new(
        "màu của trang web; màu nào không ghi thì giữ như có sẵn",
        "the colours of the pages; those that are not given stay as they are"), KeyForm.Keys);

    /// <summary>Links at the foot of every page.</summary>
    public static FrontMatterKey FooterLinks { get; } = new("footer-links", new(
        "các liên kết ở chân mọi trang",
        "links at the foot of every page"), KeyForm.Keys);

    /// <summary>What is not read.</summary>
    public static FrontMatterKey Exclude { get; } = new("exclude", new(
        "những tệp trong input/ và seeds/ không được đọc: * thay một phần tên, ** thay nhiều thư mục; tên thư mục là mọi tệp trong đó",
        "files below input/ and seeds/ that are not read: * stands for a part of a name, ** for folders; a folder stands for all that is in it"), KeyForm.Lines)
    { Example = "input/nhap/**" };

    /// <summary>The keys of the file.</summary>
    public static ImmutableArray<FrontMatterKey> OfSite { get; } =
    [
        new("title", new("tên kho lưu trữ", "the archive's name")) { Required = true, Example = "Kho lưu trữ báo cáo nhiệm kỳ" },
        new("owner", new("cơ quan giữ kho lưu trữ", "who keeps it")) { Required = true, Example = "Văn phòng Quận ủy" },
        new("language", new("ngôn ngữ của trang web và thông báo: vi (mặc định) hoặc en", "the language of pages and messages: vi (default) or en"))
        {
            Example = "vi",
        },
        Addresses,
        new(
            "base",
            new(
                "địa chỉ của kho trên mạng; cần cho nguồn tin (Atom), sơ đồ trang web và trích dẫn",
                "the archive's address; feed, sitemap and canonical links need it"))
        {
            Example = "https://luutru.co-quan.gov.vn/",
        },
        new("description", new("một hoặc hai câu giới thiệu kho có gì", "one or two sentences on what the archive holds")),
        new("rights", new("người đọc được dùng các văn bản như thế nào", "what readers may do with the texts")),
        new("licence", new("địa chỉ của giấy phép sử dụng", "the address of a licence")) { Example = "https://creativecommons.org/licenses/by/4.0/" },
        Colours,
        new("logo", new(
            "ảnh biểu trưng ở đầu mọi trang: một tệp trong theme/assets/ hoặc input/; lời thay ảnh là tên cơ quan ở owner",
            "a picture at the head of every page: a file in theme/assets/ or input/; its alternative text is the owner")) { Example = "logo.png" },
        new("footer", new("một dòng chữ ở chân mọi trang", "a line of text at the foot of every page")) { Example = "Điện thoại: 028 0000 0000" },
        FooterLinks,
        Exclude,
    ];

    /// <summary>Headings' numbers and places.</summary>
    public static FrontMatterKey Accent { get; } = new("accent", new(
        "màu nhấn: số đề mục, chỗ đang đọc",
        "the accent: numbers of headings, the place where one is"), KeyForm.Colour)
    { Example = "\"#8f1d1d\"" };

    /// <summary>The ground that text stands on.</summary>
    public static FrontMatterKey Paper { get; } = new("paper", new("màu nền trang", "the ground of the page"), KeyForm.Colour) { Example = "\"#faf8f3\"" };

    /// <summary>Running text.</summary>
    public static FrontMatterKey Ink { get; } = new("ink", new("màu chữ", "the text"), KeyForm.Colour) { Example = "\"#1d1a16\"" };

    /// <summary>The colours for readers whose system is set to dark.</summary>
    public static FrontMatterKey Dark { get; } = new("dark", new(
        "accent, paper và ink khi máy của người đọc dùng nền tối; thiếu accent thì lấy màu nhấn ở trên, làm sáng lên cho đủ rõ",
        "accent, paper and ink for readers whose system is dark; without accent, the one above is made light enough"), KeyForm.Keys);

    /// <summary>The keys below <see cref="Dark"/>.</summary>
    public static ImmutableArray<FrontMatterKey> OfDarkColours { get; } = [Accent, Paper, Ink];

    /// <summary>The keys below <see cref="Colours"/>.</summary>
    public static ImmutableArray<FrontMatterKey> OfColours { get; } = [.. OfDarkColours, Dark];

    /// <summary>The keys of an entry below <see cref="FooterLinks"/>.</summary>
    public static ImmutableArray<FrontMatterKey> OfFooterLink { get; } =
    [
        new("title", new("chữ của liên kết", "the words of the link")) { Required = true, Example = "Cổng thông tin Quận" },
        new("url", new("địa chỉ đầy đủ: https:, http:, mailto: hoặc tel:", "a whole address: https:, http:, mailto: or tel:"))
        {
            Required = true,
            Example = "https://quan.gov.vn/",
        },
    ];
}
