using System.Text;

namespace SiteGen.Text;

/// <summary>Names for addresses: ASCII letters and digits in lower case, joined by <c>-</c>, safe on every file system.</summary>
internal static class Slug
{
    /// <summary>The longest slug that <see cref="Of"/> makes, in characters; Windows allows 260 for a whole path.</summary>
    public const int MaxLength = 60;

    // Device names that Windows reserves in every folder (Naming Files, Paths, and Namespaces, Win32 documentation).
    private static readonly HashSet<string> ReservedOnWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The slug of a text: <c>Đánh giá chung</c> becomes <c>danh-gia-chung</c>. Empty when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Fold(text))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var trimmed = Shorten(slug.ToString().TrimEnd('-'), MaxLength);
        return ReservedOnWindows.Contains(trimmed) ? trimmed + "-" : trimmed;
    }

    /// <summary>
    /// The slug of a file name, its extension kept apart: <c>Báo cáo.TXT</c> becomes <c>bao-cao.txt</c>.
    /// A name without letters is <c>tep</c>, so that every slug is a name that can stand in an address.
    /// </summary>
    public static string OfFileName(string name)
    {
        var dot = name.LastIndexOf('.');
        var (stem, extension) = dot <= 0 ? (Of(name), "") : (Of(name[..dot]), Of(name[(dot + 1)..]));
        if (stem.Length == 0)
            stem = "tep";
        return extension.Length == 0 ? stem : $"{stem}.{extension}";
    }

    /// <summary>Whether a name without its extension is one of a device, whatever its case.</summary>
    public static bool IsReservedOnWindows(string stem) => ReservedOnWindows.Contains(stem);

    /// <summary>Whether a file or folder name can stand in an address as it is.</summary>
    public static bool IsAddressName(string name) =>
        name.Length > 0
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.')
        && name[0] is not '.' and not '-'
        && name[^1] != '.'
        && !ReservedOnWindows.Contains(name.Split('.')[0]);

    /// <summary>The slug, cut between two words to at most so many letters; inside a word only when it is the first.</summary>
    public static string Shorten(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
            return slug;
        var end = slug.LastIndexOf('-', maxLength);
        return slug[..(end > 0 ? end : maxLength)];
    }
}
