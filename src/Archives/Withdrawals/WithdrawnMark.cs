namespace SiteGen.Archives.Withdrawals;

/// <summary>
/// The empty file that a site holds for each withdrawn address, by which a web server knows that it must answer 410 Gone (RFC 9110, section 15.5.11). No
/// server sends it: a dot begins its name.
/// </summary>
internal static class WithdrawnMark
{
    private const string Folder = ".withdrawn/", Extension = ".410";

    /// <summary>The file that marks an address as withdrawn.</summary>
    public static string Of(string path) => $"{Folder}{path}{Extension}";

    /// <summary>Whether a file of a site is such a mark.</summary>
    public static bool Is(string file) => file.StartsWith(Folder, StringComparison.Ordinal);
}
