using SiteGen.Text;

namespace SiteGen.Bags;

/// <summary>The name of an archive's bag: its base folder, and the zip when no other name is given.</summary>
internal static class BagName
{
    /// <summary>The longest name; Windows allows 260 characters for a whole path.</summary>
    public const int MaxLength = 40;

    private const string Unnamed = "kho";

    /// <summary>The name for an archive's title: <c>Kho lưu trữ báo cáo nhiệm kỳ</c> becomes <c>kho-luu-tru-bao-cao-nhiem-ky</c>.</summary>
    public static string Of(string title)
    {
        var slug = Slug.Of(title);
        return slug.Length == 0 ? Unnamed : Slug.Shorten(slug, MaxLength);
    }
}
