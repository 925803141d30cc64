namespace SiteGen.Disclosure.Words;

/// <summary>What programs and makers of computers write where nobody has given a name.</summary>
internal static class OrdinaryNames
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "user", "users", "username", "windows user", "microsoft office user", "python-docx", "libreoffice", "microsoft",
        "microsoft corporation", "unknown", "pc", "my pc", "home", "hp", "dell", "lenovo", "asus", "acer", "owner", "guest", "public", "default",
        "default user", "all users", "shared", "ten", "máy tính",
    };

    /// <summary>Whether a name names nobody.</summary>
    public static bool Contains(string name) => All.Contains(name);
}
