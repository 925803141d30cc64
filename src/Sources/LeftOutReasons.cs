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

    /// <summary>A line drawn with hyphens or stars.</summary>
    public static readonly Localized Rule = new("đường kẻ bằng ký tự, không có chữ", "rule drawn with characters, without words");
}
