using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>Why a line of a source is not part of the report; written into the archive in its language.</summary>
public static class LeftOutReasons
{
    /// <summary>A web page's line after the sign-off.</summary>
    public static readonly Localized RemnantAfterSignOff = new("phần còn sót của trang web, đứng sau chỗ ký", "web page remnant after the sign-off");

    /// <summary>A web page's line at the end of a text without a sign-off.</summary>
    public static readonly Localized RemnantAtEnd = new("phần còn sót của trang web, ở cuối văn bản", "web page remnant at the end of the text");

    /// <summary>The date of the web page, where the document has one of its own.</summary>
    public static readonly Localized PageDate = new("ngày của trang web, không phải ngày của văn bản", "date of the web page, not of the document");

    /// <summary>What stands around the document in a saved web page.</summary>
    public static readonly Localized PageFrame = new("khung của trang web: thực đơn, đầu trang, chân trang", "frame of the web page: menu, header, footer");

    /// <summary>Words that the source does not show.</summary>
    public static readonly Localized Hidden = new("chữ ẩn, không hiện ra trong tệp gốc", "hidden text that the source does not show");

    /// <summary>A line drawn with hyphens or stars.</summary>
    public static readonly Localized Rule = new("đường kẻ bằng ký tự, không có chữ", "rule drawn with characters, without words");
}
