using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Sources;

namespace SiteGen.Fidelity;

/// <summary>A line of a source, or a block of Markdown, before it is cut into words.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Locate">The place of the word that begins somewhere in it.</param>
/// <param name="LooseTo">The words before this have punctuation that is not compared.</param>
internal sealed record FidelityLine(string Text, Func<int, SourceLocation> Locate, int LooseTo = 0)
{
    /// <summary>Raw lines; each row of a table is one.</summary>
    public static IEnumerable<FidelityLine> OfSource(SourceFile source, IEnumerable<SourceLine> lines) =>
        lines.SelectMany(line => line.Content is SourceTable table
            ? table.Rows.Select(row => new FidelityLine(MentionCodes.Strip(SourceTable.TextOf(row)), _ => source.At(line.Number)))
            : [new FidelityLine(MentionCodes.Strip(line.Text), start => source.At(line.Number, start + 1))]);

    /// <summary>Words that stand at one place.</summary>
    public static FidelityLine Of(Located<string> words) => new(RedactionMarker.ToSigns(words.Value), _ => words.Location);

    /// <summary>The heading of the part that begins with a section.</summary>
    public static IEnumerable<FidelityLine> OfPart(SectionDocument section, SectionDocument? before) =>
        section.FrontMatter.BeginsPart(before?.FrontMatter) ? [Of(section.FrontMatter.Part!.Value)] : [];

    /// <summary>A section: its number and its title, and what <paramref name="ofBody"/> takes of its body.</summary>
    public static IEnumerable<FidelityLine> OfSection(SectionDocument section, Func<Body, IEnumerable<Located<string>>> ofBody)
    {
        var (number, title) = (section.FrontMatter.Number, section.FrontMatter.Title);
        var heading = RedactionMarker.ToSigns($"{number.Value} {title.Value}");
        return ofBody(section.Body).Select(Of).Prepend(
            new(heading, start => start < number.Value.Length ? number.Location : title.Location, number.Value.Length));
    }
}
