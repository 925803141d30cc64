using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorSlices;

namespace SiteGen.Pages;

/// <summary>Turns a template with its model into the bytes of a page.</summary>
internal static class PageRenderer
{
    // The default encoder would write every Vietnamese letter as a numeric reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Renders a page as UTF-8 without a byte order mark.</summary>
    public static byte[] Render(RazorSlice slice)
    {
        using var page = new MemoryStream();
        // Templates wait for nothing, so the task is complete when it is returned.
        slice.RenderAsync(page, Encoder).AsTask().GetAwaiter().GetResult();
        return page.ToArray();
    }
}
