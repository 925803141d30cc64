using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Names places in a body as people cite them: <c>Đoạn 3, mục III.1</c>. Fed with the headings in their order.</summary>
public sealed class PlaceNames(BodyContext context)
{
    private readonly List<HeadingBlock> _path = [];

    /// <summary>Goes on to a heading.</summary>
    public void Enter(HeadingBlock heading)
    {
        _path.RemoveRange(Math.Min(heading.Level - 1, _path.Count), Math.Max(0, _path.Count - heading.Level + 1));
        _path.Add(heading);
    }

    /// <summary>The name of a paragraph.</summary>
    public string Paragraph(int ordinal) => Name("paragraph", ordinal);

    /// <summary>The name of a table, which counts among the paragraphs.</summary>
    public string Table(int ordinal) => Name("table", ordinal);

    private string Name(string what, int ordinal)
    {
        var headings = string.Concat(_path.Select((heading, i) => Part(heading, i == 0 ? null : _path[i - 1])));
        return context.SectionNumber is { } number
            ? context.Strings.Format(what == "table" ? "table-place" : "paragraph-place", ordinal, number + headings)
            : context.Strings.Format(what == "table" ? "table-preamble" : "paragraph-preamble", ordinal) + headings;
    }

    // 1.2. below 1. is III.1.2, not III.1.1.2; a heading without a number is named by its words.
    private static string Part(HeadingBlock heading, HeadingBlock? parent)
    {
        var number = heading.Number.TrimEnd('.', ')', '/', '-', ' ');
        if (number.Length == 0)
            return $", “{InlineText.Of(heading.Title).Trim()}”";
        var above = parent?.Number.TrimEnd('.', ')', '/', '-', ' ');
        return above is { Length: > 0 } && number.StartsWith(above + ".", StringComparison.Ordinal) ? number[above.Length..] : "." + number;
    }
}
