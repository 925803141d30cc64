using System.Collections.Immutable;
using SiteGen.Archives.Looks;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives;

/// <summary>What <c>input/site.yml</c> says about the archive as a whole.</summary>
/// <param name="Title"><c>title</c>: the archive's name.</param>
/// <param name="Owner"><c>owner</c>: who keeps it.</param>
/// <param name="Language"><c>language</c>: the language of its pages and messages.</param>
public sealed record SiteSettings(string Title, string Owner, Language Language)
{
    /// <summary><c>addresses</c>: the fixed names in addresses.</summary>
    public SiteAddresses Addresses { get; init; } = SiteAddresses.Vietnamese;

    /// <summary>Where <c>addresses</c> is written; null when it is not.</summary>
    internal SourceLocation? AddressesLocation { get; init; }

    /// <summary><c>base</c>: the address at which the archive is published, ending in <c>/</c>; null when it has none.</summary>
    public Uri? Base { get; init; }

    /// <summary><c>rights</c>: what readers may do with the texts, in words; null when nothing is said.</summary>
    public string? Rights { get; init; }

    /// <summary><c>licence</c>: the address of a licence; null when nothing is said.</summary>
    public Uri? Licence { get; init; }

    /// <summary><c>description</c>: one or two sentences on what the archive holds; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary><c>footer</c>: a line at the foot of every page; null when nothing is said.</summary>
    public string? Footer { get; init; }

    /// <summary><c>footer-links</c>: links at the foot of every page.</summary>
    public ImmutableArray<SiteLink> FooterLinks { get; init; } = [];

    /// <summary>Every text of the settings that readers see, where it stands.</summary>
    internal ImmutableArray<Located<string>> Texts { get; init; } = [];

    /// <summary><c>exclude</c>: patterns of files that are not read.</summary>
    internal ImmutableArray<Located<string>> Exclude { get; init; } = [];

    /// <summary><c>colours</c>: the colours of the pages; null when none are given.</summary>
    internal SiteColours? Colours { get; init; }

    /// <summary><c>logo</c>: the name of a picture; null when there is none.</summary>
    internal Located<string>? Logo { get; init; }

    /// <summary>What a new archive has in place of its owner, until somebody writes the office's name.</summary>
    internal static Localized OwnerToFillIn { get; } = new("Tên cơ quan giữ kho lưu trữ", "Name of the office that keeps the archive");

    /// <summary>The language as an HTML <c>lang</c> value.</summary>
    public string LanguageTag => Language == Language.Vi ? "vi" : "en";

    /// <summary>The address of a file of the site, where the archive has an address.</summary>
    public string? AddressOf(string path) =>
        Base is null ? null : new Uri(Base, path == "index.html" ? "" : path).AbsoluteUri;
}
