namespace SiteGen.Text;

/// <summary>A page of the site.</summary>
/// <param name="Value">Its path below the site's root, with <c>/</c>: <c>nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-ket-qua.html</c>.</param>
public readonly record struct PagePath(string Value)
{
    /// <summary>The end of the path of every page.</summary>
    public const string Extension = ".html";

    /// <summary>The folder that it lies in.</summary>
    public FolderPath Folder => FolderPath.Of(Value);

    /// <summary>Its name without folder and extension: <c>01-ket-qua</c>.</summary>
    public string Name => FolderPath.FileNameOf(Value)[..^Extension.Length];

    /// <summary>Whether a file of the site is a page.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>The path of the page.</summary>
    public static implicit operator string(PagePath page) => page.Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
