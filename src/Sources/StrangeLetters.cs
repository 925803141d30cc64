using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>
/// Finds letters within words that look Vietnamese and are not: <c>ƣ</c> (U+01A3) for <c>ư</c>, Greek and Cyrillic letters beside Latin ones, letters of a font
/// of its own (private use), signs for a letter that nobody knows. They are kept as they stand, unless somebody asks for <c>--fix-letters</c>.
/// </summary>
internal static partial class StrangeLetters
{
    private const int MostShown = 5;

    // How <c>source.decoded-from</c> begins to tell of letters that were changed.
    private const string Fixed = "fix-letters: ";

    /// <summary>Whether a record says that letters were changed.</summary>
    public static bool WereFixed(string? decodedFrom) =>
        decodedFrom?.Split("; ").Any(told => told.StartsWith(Fixed, StringComparison.Ordinal)) is true;

    /// <summary>The source with the right letters in such words, where these are known; <see cref="SourceFile.DecodedFrom"/> names the lines.</summary>
    public static SourceFile Fix(SourceFile source)
    {
        var lines = source.Lines.Select(Fix).ToImmutableArray();
        var changed = lines.Zip(source.Lines).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Number).ToList();
        if (changed.Count == 0)
            return source;
        var told = Fixed + LineRanges.Write(changed);
        return source with { Lines = lines, DecodedFrom = source.DecodedFrom is { } before ? $"{before}; {told}" : told };
    }

    private static SourceLine Fix(SourceLine line)
    {
        if (line.Content is not SourceTable table)
            return line with { Text = Fix(line.Text) };
        var corrected = new SourceTable(
            [.. table.Rows.Select(row => row.Select(cell => cell with { Lines = [.. cell.Lines.Select(Fix)] }).ToImmutableArray())]);
        return line with { Text = corrected.Text(), Content = corrected };
    }

    // Letters and their marks become one letter again.
    private static string Fix(string text) => Word().IsMatch(text) ? VietnameseText.Nfc(Word().Replace(text, word => LookAlikes.Replace(word.Value))) : text;

    /// <summary>Tells of them, with the first places.</summary>
    public static void Tell(SourceFile source, DiagnosticBag diagnostics)
    {
        ImmutableArray<(int Line, string Word)> found = [
            .. source.Lines
                .Where(line => line.LeftOut is null && line.Text.AsSpan().ContainsAny(Suspects))
                .SelectMany(line => Word().Matches(line.Text).Select(match => (line.Number, match.Value)))
        ];
        if (!found.IsEmpty)
            diagnostics.Add(
                EncodingProblems.StrangeLetters(
                    source.At(found[0].Line),
                    string.Join(", ", found.DistinctBy(place => place.Word).Take(MostShown).Select(place => $"“{Quotation.Short(place.Word)}” ({place.Line})")),
                    found.Length));
    }

    // Every such word has one of these; nearly no line of a report does, so that few are looked at word by word.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        '\u01A2', '\u01A3', '\u00D0', '\u00F0', '\uFFFD', '\u25A1',
        .. Enumerable.Range(0x0370, 0x0190).Concat(Enumerable.Range(0xE000, 0x1900)).Select(c => (char)c),
    ]);

    private const string Latin = @"[A-Za-z\u00C0-\u01B0\u1EA0-\u1EF9]";
    private const string Other = @"[\u0370-\u03FF\u0400-\u04FF]";
    private const string Unknown = @"[\uE000-\uF8FF\uFFFD\u25A1]";
    private const string Letters = @"(?:\p{L}\p{M}{0,3}){0,20}";

    // A word is bounded so that a line of one word of a million letters is looked at once.
    [GeneratedRegex(
        $@"{Letters}(?:(?<=\p{{L}}\p{{M}}{{0,3}}){Unknown}|{Unknown}(?=\p{{Ll}})|[\u01A2\u01A3\u00D0\u00F0]|(?<={Latin}){Other}|{Other}(?={Latin})){Letters}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
