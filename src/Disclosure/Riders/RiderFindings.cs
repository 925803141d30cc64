using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Disclosure.Words;

namespace SiteGen.Disclosure.Riders;

/// <summary>Collects what rides along in a file beside the words that a reader sees. All of it stands at the beginning of the file.</summary>
/// <param name="start">The file.</param>
internal sealed class RiderFindings(SourceLocation start)
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<Finding> _found = [];

    /// <summary>Everything that was found, each once.</summary>
    public ImmutableArray<Finding> ToImmutable()
    {
        var names = _names.Count == 0 ? [] : new[] { new Finding(SensitiveRules.DocumentProperties, start, "", string.Join(", ", _names)) };
        return [.. _found.Concat(names).DistinctBy(found => (found.Rule, found.Key))];
    }

    /// <summary>Adds something that the file has.</summary>
    public void Add(SensitiveRule rule) => _found.Add(new Finding(rule, start, "", ""));

    /// <summary>Adds something that is inside a part of the file.</summary>
    public void Add(SensitiveRule rule, FilePart part) => _found.Add(new Finding(rule, start, "", "") { Part = part });

    /// <summary>Looks at words.</summary>
    public void AddWords(string words, FilePart part) => AddWords([words], part);

    /// <summary>Looks at words that have nothing to do with each other: properties, targets of links.</summary>
    public void AddWords(IEnumerable<string> words, FilePart part) => Add(words.Select(text => TextPiece.At(start, text)), part);

    /// <summary>Looks at lines or paragraphs that are read one after the other.</summary>
    public void AddLines(IEnumerable<string> lines, FilePart part) => Add(lines.Select(text => TextPiece.LineAt(start, text)), part);

    /// <summary>Looks at the addresses to which links lead; what is written there as %41 is read as A.</summary>
    public void AddTargets(IEnumerable<string> targets) => AddWords(targets.Select(Uri.UnescapeDataString), FileParts.Hidden);

    private void Add(IEnumerable<TextPiece> pieces, FilePart part) => _found.AddRange(PieceFinder.Find(pieces).Select(found => found with { Part = part }));

    /// <summary>Adds a property that says who wrote the file, or where.</summary>
    /// <param name="property">Its name.</param>
    /// <param name="value">What it says; null when it is not there.</param>
    public void AddName(string property, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        AddWords(value, FileParts.Properties);
        if (!OrdinaryNames.Contains(value.Trim()))
            _names.Add(property);
    }
}
