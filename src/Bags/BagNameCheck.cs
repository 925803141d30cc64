using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Bags;

/// <summary>Makes sure that a packed site can be unpacked on every system, Windows included.</summary>
internal static class BagNameCheck
{
    // Windows allows 260 characters, of which a folder like C:\Users\Văn phòng Quận ủy\Documents\Kho lưu trữ needs its share.
    private const int LongestPath = 180;

    /// <summary>Reports names that are no names on some system, that some system takes for one, or that are too long.</summary>
    public static void Check(string folder, SitePlan plan, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in plan.Files.Select(file => file.Path))
        {
            if (!path.Split('/').All(IsPortable) || !taken.Add(path))
                diagnostics.Add(PackProblems.NameNotPortable(SourceLocation.Start(path)));
        }

        var longest = plan.Files.Select(file => file.Path).MaxBy(path => path.Length) ?? "";
        var length = folder.Length + 1 + BagContent.Payload.Length + longest.Length;
        if (length > LongestPath)
            diagnostics.Add(PackProblems.PathLong(SourceLocation.Start(longest), length, LongestPath));
    }

    private static bool IsPortable(string name) => Slug.IsAddressName(name.TrimStart('.').ToLowerInvariant());
}
