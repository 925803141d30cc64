using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// Gives every heading and paragraph of a document its id, which is its place: <c>iii-1</c> for heading 1 of section III,
/// <c>iii-1-p3</c> for the third paragraph below it. A heading without a number is <c>h</c> and its number among such siblings.
/// </summary>
/// <param name="prefix">The place of the document in the report: <c>iii</c>, <c>mo-dau</c>.</param>
internal sealed class PlaceIds(string prefix)
{
    // Each id that is taken, with the number at which a free one like it is looked for.
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly Stack<Scope> _scopes = new([new Scope(0, prefix, [])]);

    /// <summary>The id of the next paragraph, and its number below its heading.</summary>
    public (string Id, int Ordinal) NextParagraph()
    {
        var scope = _scopes.Peek();
        scope.Paragraphs++;
        return (Free(Join(scope.Id, "p", scope.Paragraphs)), scope.Paragraphs);
    }

    /// <summary>The id of the next heading and its level below the document; what follows stands below it.</summary>
    /// <param name="markdownLevel">Its number of <c>#</c>.</param>
    /// <param name="parts">The parts of its number as ids spell them: <c>1.1.</c> is <c>1</c>, <c>1</c>; empty when it has none.</param>
    public HeadingPlace NextHeading(int markdownLevel, ImmutableArray<string> parts)
    {
        while (_scopes.Peek().MarkdownLevel >= markdownLevel)
            _scopes.Pop();
        var parent = _scopes.Peek();
        var own = parts[Shared(parent.Parts, parts)..];
        var wanted = own.IsEmpty ? Join(parent.Id, "h", ++parent.Unnumbered) : $"{parent.Id}-{string.Join('-', own)}";
        var id = Free(wanted);
        _scopes.Push(new Scope(markdownLevel, id, [.. parent.Parts, .. own]));
        return new HeadingPlace(id, _scopes.Count - 1, id != wanted);
    }

    /// <summary>An id that nothing has yet: the wanted one, or the first free one of <c>-2</c>, <c>-3</c>, …</summary>
    public string Free(string wanted)
    {
        var id = wanted;
        var number = _taken.GetValueOrDefault(wanted, 2);
        while (!_taken.TryAdd(id, 2))
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number++}");
        _taken[wanted] = number;
        return id;
    }

    // Heading 1.1 below heading 1 repeats the number of its parent: how many parts are repeated.
    private static int Shared(ImmutableArray<string> parent, ImmutableArray<string> parts)
    {
        for (var count = Math.Min(parent.Length, parts.Length - 1); count > 0; count--)
        {
            if (parent.AsSpan()[^count..].SequenceEqual(parts.AsSpan()[..count]))
                return count;
        }

        return 0;
    }

    private static string Join(string parent, string letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{parent}-{letter}{number}");

    private sealed class Scope(int markdownLevel, string id, ImmutableArray<string> parts)
    {
        public int MarkdownLevel { get; } = markdownLevel;

        public string Id { get; } = id;

        public ImmutableArray<string> Parts { get; } = parts;

        public int Paragraphs { get; set; }

        public int Unnumbered { get; set; }
    }
}
