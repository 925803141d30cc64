using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Documents;

namespace SiteGen.Sources;

/// <summary>Files that are one report (main text, appendices, tables) become one source: lines, footnotes and pictures are counted on.</summary>
internal static class JoinedSources
{
    /// <summary>The source; its name, checksum and encoding are those of the first file.</summary>
    public static SourceFile Join(ImmutableArray<SourceFile> files)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var (notes, pictures) = (0, 0);
        foreach (var file in files)
        {
            var (before, notesBefore, picturesBefore) = (lines.Count, notes, pictures);
            foreach (var line in file.Lines)
            {
                lines.Add(Moved(line, before, notesBefore, picturesBefore));
                notes = Math.Max(notes, notesBefore + (line.Footnote ?? 0));
                pictures = Math.Max(pictures, picturesBefore + (line.Content is SourcePicture picture ? NumberOf(picture) : 0));
            }
        }

        return files[0] with
        {
            Lines = lines.ToImmutable(),
            More = [.. files.Skip(1).Select(file => new FurtherSource(new(file.Path, file.At(1)), new(file.Sha256, file.At(1))))],
            DecodedFrom = DecodedFrom(files),
        };
    }

    private static SourceLine Moved(SourceLine line, int lines, int notes, int pictures) => line with
    {
        Number = line.Number + lines,
        Text = Mentions(line.Text, notes),
        Footnote = line.Footnote + notes,
        Content = line.Content switch
        {
            SourceTable table => new SourceTable([.. table.Rows.Select(row =>
                row.Select(cell => cell with { Lines = [.. cell.Lines.Select(text => Mentions(text, notes))] }).ToImmutableArray())]),
            SourcePicture picture => picture with
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"hinh-{NumberOf(picture) + pictures}{Path.GetExtension(picture.Name)}"),
            },
            var other => other,
        },
    };

    private static string Mentions(string text, int notes) => notes == 0 ? text : MentionCodes.Replace(text, number => MentionCodes.Footnote(number + notes));

    // "hinh-3.png".
    private static int NumberOf(SourcePicture picture) =>
        int.Parse(Path.GetFileNameWithoutExtension(picture.Name).AsSpan("hinh-".Length), NumberStyles.None, CultureInfo.InvariantCulture);

    // The lines of a file that goes on are its own, so it is named.
    private static string? DecodedFrom(ImmutableArray<SourceFile> files)
    {
        var told = files.Where(file => file.DecodedFrom is not null)
            .Select(file => file == files[0] ? file.DecodedFrom! : $"{file.Path}: {file.DecodedFrom}")
            .ToList();
        return told.Count == 0 ? null : string.Join("; ", told);
    }
}
