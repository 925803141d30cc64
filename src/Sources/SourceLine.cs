using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>
/// A line of a raw report. In plain text it is a line of the file; in every other format a paragraph, a table or a picture, as its reader counts them.
/// </summary>
/// <param name="Number">One-based.</param>
/// <param name="Text">Its words, NFC, with its white space as it is; a table's are those of all its cells, a picture has none. Among them may be
/// <see cref="MentionCodes"/>.</param>
internal sealed record SourceLine(int Number, string Text)
{
    /// <summary>How the source sets it, where its format can tell.</summary>
    public LineFormat Format { get; init; } = LineFormat.None;

    /// <summary>What stands there when it is no text: a table or a picture; null for words.</summary>
    public SourceContent? Content { get; init; }

    /// <summary>Why its reader says that it is not part of the report (page number, running head, menu); null when it is.</summary>
    public Localized? LeftOut { get; init; }

    /// <summary>The number of the footnote that it is text of, as in <see cref="MentionCodes.Footnote"/>; null for the report's own text.</summary>
    public int? Footnote { get; init; }

    /// <summary>Whether a table without borders begins here whose cells are read as lines although it could be a table of data.</summary>
    public bool BeginsDoubtfulTable { get; init; }

    /// <summary>Whether it is a line of the report's own text: neither left out nor a footnote's.</summary>
    public bool IsText => LeftOut is null && Footnote is null;
}
