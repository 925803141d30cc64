using SiteGen.Text;

namespace SiteGen.Archives.Looks;

/// <summary>The colours of the pages in one scheme, light or dark, under the names of the stylesheet's variables.</summary>
internal sealed record Palette
{
    /// <summary>The light scheme of <c>theme/styles/1-page.css</c>.</summary>
    public static Palette Light { get; } = new()
    {
        Paper = new(0xfa, 0xf8, 0xf3),
        Sheet = new(0xff, 0xfe, 0xfb),
        Ink = new(0x1d, 0x1a, 0x16),
        Soft = new(0x51, 0x4b, 0x44),
        Quiet = new(0x6f, 0x68, 0x5d),
        Rule = new(0xdd, 0xd6, 0xc8),
        Accent = new(0x8f, 0x1d, 0x1d),
        AccentSoft = new(0xf5, 0xe8, 0xe3),
    };

    /// <summary>The colours of pages for readers whose system is set to dark.</summary>
    public static Palette Dark { get; } = new()
    {
        Paper = new(0x17, 0x15, 0x11),
        Sheet = new(0x1f, 0x1c, 0x17),
        Ink = new(0xeb, 0xe6, 0xda),
        Soft = new(0xbd, 0xb5, 0xa6),
        Quiet = new(0x9c, 0x94, 0x85),
        Rule = new(0x3b, 0x37, 0x2e),
        Accent = new(0xf0, 0xa5, 0x9b),
        AccentSoft = new(0x36, 0x23, 0x1f),
    };

    /// <summary>What everything stands on.</summary>
    public required Colour Paper { get; init; }

    /// <summary>What frames stand on.</summary>
    public required Colour Sheet { get; init; }

    /// <summary>The colour of running text.</summary>
    public required Colour Ink { get; init; }

    /// <summary>Text beside the text.</summary>
    public required Colour Soft { get; init; }

    /// <summary>Numbers of paragraphs.</summary>
    public required Colour Quiet { get; init; }

    /// <summary>The colour of the lines between parts of a page.</summary>
    public required Colour Rule { get; init; }

    /// <summary>Numbers of headings, places, links under the pointer.</summary>
    public required Colour Accent { get; init; }

    /// <summary>The ground of what is chosen.</summary>
    public required Colour AccentSoft { get; init; }

    /// <summary>The same with another paper and ink, and what lies between the two.</summary>
    public Palette On(Colour paper, Colour ink) => this with
    {
        Paper = paper,
        Sheet = paper.Mixed(ink.ContrastTo(Colour.White) > ink.ContrastTo(Colour.Black) ? Colour.White : Colour.Black, 0.5),
        Ink = ink,
        Soft = ink.Mixed(paper, 0.25).Nearest(Colour.TextContrast, paper),
        Quiet = ink.Mixed(paper, 0.4).Nearest(Colour.TextContrast, paper),
        Rule = paper.Mixed(ink, 0.16),
    };

    /// <summary>The same with another accent. As much of it is mixed into the paper as leaves all text readable there.</summary>
    public Palette WithAccent(Colour accent)
    {
        var shares = Enumerable.Range(0, 13).Select(percent => (12 - percent) / 100.0);
        var soft = shares.Select(share => Paper.Mixed(accent, share)).FirstOrDefault(
            ground => new[] { accent, Ink, Soft, Quiet }.All(text => text.IsReadableOn(ground)), Paper);
        return this with { Accent = accent, AccentSoft = soft, Sheet = accent.IsReadableOn(Sheet) ? Sheet : Paper };
    }
}

/// <summary>The colours of both schemes.</summary>
internal sealed record SiteColours(Palette Light, Palette Dark)
{
    /// <summary>Those of the program's own stylesheet.</summary>
    public static SiteColours Standard { get; } = new(Palette.Light, Palette.Dark);
}
