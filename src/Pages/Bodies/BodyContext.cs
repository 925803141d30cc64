using System.Collections.Frozen;
using SiteGen.Pages.Places;

namespace SiteGen.Pages.Bodies;

/// <summary>What the HTML of a body depends on besides the body.</summary>
/// <param name="Strings">The words of the page.</param>
/// <param name="Href">The link from the page for a link target as written in the Markdown; null where there is nothing to lead to.</param>
/// <param name="Places">What its places are called.</param>
/// <param name="TopHeading">The HTML level of the body's topmost headings, 2 to 4.</param>
internal sealed record BodyContext(Strings Strings, Func<string, string?> Href, DocumentPlaces Places, int TopHeading)
{
    /// <summary>The address of a picture for its file as written in the Markdown; null where it cannot be shown. Default: <see cref="Href"/>.</summary>
    public Func<string, string?> Picture { get => field ?? Href; init; }

    /// <summary>Former ids and corrections of the body's places.</summary>
    public BodyHistory History { get; init; } = BodyHistory.None;

    /// <summary>What is said of paragraphs, by their ids.</summary>
    public FrozenDictionary<string, BodyNote> Notes { get; init; } = FrozenDictionary<string, BodyNote>.Empty;

    /// <summary>Which abbreviations are explained where.</summary>
    public FirstAbbreviations Abbreviations { get; init; } = FirstAbbreviations.None;

    /// <summary>What is special to the kind of page. Default: that of the site.</summary>
    public BodyMarkup Markup { get; init; } = BodyMarkup.Page;
}
