using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>Pictures of a page. Only those inside the file itself can be kept.</summary>
internal sealed class HtmlPictures
{
    private const string DataScheme = "data:";

    // In pixels: buttons, bullets, and the dots that count visitors.
    private const int LargestIcon = 32;

    private int _count;

    /// <summary>How many are shown that are not in the file, icons aside.</summary>
    public int Missing { get; private set; }

    /// <summary>The picture; null when it is not in the file or of a kind that is not published.</summary>
    public SourcePicture? Read(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        var comma = source.IndexOf(',', StringComparison.Ordinal);
        if (!source.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase)
            || comma < 0
            || !source[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            Missing += source.Length > 0 && !IsIcon(image) ? 1 : 0;
            return null;
        }

        var bytes = new byte[(source.Length - comma) * 3 / 4 + 3];
        if (!Convert.TryFromBase64Chars(source.AsSpan(comma + 1), bytes, out var length)
            || PictureKind.ExtensionOf(bytes.AsSpan(0, length)) is not { } extension)
        {
            Missing++;
            return null;
        }

        return new SourcePicture($"hinh-{++_count}{extension}", [.. bytes.AsSpan(0, length)], image.GetAttribute("alt")?.Trim() ?? "");
    }

    private static bool IsIcon(IElement image) =>
        new[] { "width", "height" }.Any(side =>
            int.TryParse(image.GetAttribute(side), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var pixels)
                && pixels <= LargestIcon);
}
