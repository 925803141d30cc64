using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Archives.Looks;

/// <summary>
/// Reads <c>colours</c> of <c>site.yml</c>: an accent, a paper, an ink for the light scheme, and the same below <c>dark</c>.
/// What is not given follows from what is, so that everything can be read.
/// </summary>
internal static class ColoursParser
{
    // Beyond what text needs: an accent for the dark scheme that nobody has chosen had better be clear.
    private const double ClearContrast = 7;

    /// <summary>The colours; null when none are given. Text that could not be read on its ground is reported with the nearest colour that could.</summary>
    public static SiteColours? Parse(FrontMatterFields site, DiagnosticBag diagnostics)
    {
        if (site.Keys(SiteKeys.Colours.Name, SiteKeys.OfColours) is not { } yaml)
            return null;
        var fields = new FrontMatterFields(yaml, SiteKeys.OfColours, diagnostics);
        fields.CheckKeys(yaml.Location);
        var light = WrittenColours.Of(yaml, diagnostics);
        var dark = DarkOf(fields, diagnostics);
        var completed = dark with { Accent = dark.Accent ?? OnDark(light, dark) };
        return new SiteColours(Build(Palette.Light, light, diagnostics), Build(Palette.Dark, completed, diagnostics));
    }

    private static WrittenColours DarkOf(FrontMatterFields colours, DiagnosticBag diagnostics)
    {
        if (colours.Keys(SiteKeys.Dark.Name, SiteKeys.OfDarkColours) is not { } yaml)
            return WrittenColours.None;
        new FrontMatterFields(yaml, SiteKeys.OfDarkColours, diagnostics).CheckKeys(yaml.Location);
        return WrittenColours.Of(yaml, diagnostics);
    }

    // The light scheme's accent, as light as the dark paper needs it.
    private static Located<Colour>? OnDark(WrittenColours light, WrittenColours dark) =>
        light.Accent is { } accent ? accent.With(accent.Value.Nearest(ClearContrast, dark.Paper?.Value ?? Palette.Dark.Paper)) : null;

    private static Palette Build(Palette standard, WrittenColours written, DiagnosticBag diagnostics)
    {
        var ground = written.Paper is null && written.Ink is null
            ? standard
            : standard.On(written.Paper?.Value ?? standard.Paper, written.Ink?.Value ?? standard.Ink);
        if (written.Ink is { } ink)
            CheckText(ink, SiteKeys.Ink, (ground.Paper, SiteKeys.Paper), diagnostics);
        else if (written.Paper is { } paper)
            CheckText(paper, SiteKeys.Paper, (ground.Ink, SiteKeys.Ink), diagnostics);
        if (written.Accent is not { } accent)
            return ground == standard ? standard : ground.WithAccent(Readable(standard.Accent, ground.Paper));
        CheckText(accent, SiteKeys.Accent, (ground.Paper, SiteKeys.Paper), diagnostics);
        return ground.WithAccent(accent.Value);
    }

    private static Colour Readable(Colour text, Colour paper) => text.IsReadableOn(paper) ? text : text.Nearest(ClearContrast, paper);

    private static void CheckText(Located<Colour> written, FrontMatterKey key, (Colour Colour, FrontMatterKey Key) other, DiagnosticBag diagnostics)
    {
        if (written.Value.IsReadableOn(other.Colour))
            return;
        diagnostics.Add(SiteProblems.ColourContrast(written.Location, new ContrastFault(
            key.Name,
            written.Value.Hex,
            $"{other.Key.Name} {other.Colour.Hex}",
            written.Value.ContrastTo(other.Colour),
            written.Value.Nearest(Colour.TextContrast, other.Colour).Hex)));
    }
}
