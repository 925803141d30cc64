using System.Collections.Frozen;

namespace SiteGen.Archives.Withdrawals;

/// <summary>
/// The empty file that a site holds for each withdrawn address, by which a web server knows that it must answer 410 Gone (RFC 9110, section 15.5.11), and the
/// next build that something was withdrawn there. No server sends it: a dot begins its name.
/// </summary>
internal static class WithdrawnMark
{
    private const string Folder = ".withdrawn/", Extension = ".410";

    /// <summary>The file that marks an address as withdrawn.</summary>
    public static string Of(string path) => $"{Folder}{path}{Extension}";

    /// <summary>Whether a file of a site is such a mark.</summary>
    public static bool Is(string file) => file.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The addresses that the files of a site mark as withdrawn.</summary>
    public static FrozenSet<string> AddressesIn(IEnumerable<string> files) => files
        .Where(file => Is(file) && file.EndsWith(Extension, StringComparison.Ordinal))
        .Select(file => file[Folder.Length..^Extension.Length])
        .ToFrozenSet(StringComparer.Ordinal);
}
