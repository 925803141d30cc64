using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Disclosure.Words;

namespace SiteGen.Disclosure.Riders;

/// <summary>Collects what rides along in a file beside the words that a reader sees. All of it stands at the beginning of the file.</summary>
/// <param name="start">The file.</param>
internal sealed class RiderFindings(SourceLocation start)
{
    /// <summary>Words that are deleted, and still there.</summary>
    public static readonly Localized InDeleted = new("vết sửa của tệp", "the tracked changes of the file");

    /// <summary>Comments.</summary>
    public static readonly Localized InComment = new("lời bình luận của tệp", "a comment of the file");

    /// <summary>Properties.</summary>
    public static readonly Localized InProperties = new("thuộc tính của tệp", "the properties of the file");

    /// <summary>Running heads, text boxes and other words that are no part of the text.</summary>
    public static readonly Localized InOtherWords = new("phần ngoài lời văn của tệp (đầu trang, chân trang, khung chữ)", "words beside the text of the file");

    /// <summary>What no page shows: alternative texts, link targets, fields, hidden parts of a page.</summary>
    public static readonly Localized InHidden = new(
        "phần ẩn của tệp (lời thay ảnh, đích liên kết, mã trường, trường ẩn, script)",
        "hidden parts of the file (alternative texts, link targets, field codes, hidden fields, scripts)");

    // What programs write where nobody has given a name.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "user", "windows user", "microsoft office user", "python-docx", "libreoffice", "microsoft", "microsoft corporation",
        "unknown", "pc", "home", "hp", "dell", "lenovo", "asus", "acer",
    };

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
    public void Add(SensitiveRule rule, Localized hiddenIn) => _found.Add(new Finding(rule, start, "", "") { HiddenIn = hiddenIn });

    /// <summary>Looks at words.</summary>
    public void AddWords(string words, Localized hiddenIn) => AddWords([words], hiddenIn);

    /// <summary>Looks at words that follow each other.</summary>
    public void AddWords(IEnumerable<string> words, Localized hiddenIn) =>
        _found.AddRange(PieceFinder.Find(words.Select(text => TextPiece.At(start, text))).Select(found => found with { HiddenIn = hiddenIn }));

    /// <summary>Adds a property that says who wrote the file, or where.</summary>
    /// <param name="property">Its name.</param>
    /// <param name="value">What it says; null when it is not there.</param>
    public void AddName(string property, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        AddWords(value, InProperties);
        if (!NoNames.Contains(value.Trim()))
            _names.Add(property);
    }
}
