using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Disclosure.Riders;

/// <summary>The words of a rich text by where they belong (its destinations): a reader of the few control words that matter here.</summary>
internal sealed class RichText
{
    /// <summary>The destination of comments.</summary>
    public const string Annotation = "annotation";

    /// <summary>Words that a tracked change has deleted.</summary>
    public const string Deleted = "deleted";

    /// <summary>Destinations that no page shows: instructions of fields, names, defaults and helps of form fields, variables, values of drawings.</summary>
    public static readonly HashSet<string> Hidden =
        ["fldinst", "ffname", "ffdeftext", "ffhelptext", "ffstattext", "ffformat", "docvar", "sv", "hlfr", "hlsrc", "hlloc", "bkmkstart", "xmlattrvalue"];

    private const int DeepestGroup = 1_000;
    private const int MostWords = 64 * 1024 * 1024;

    // Destinations whose words are looked at; every other one that may be skipped (\*) is, and so are these.
    private static readonly HashSet<string> Known =
    [
        "author", "operator", "manager", "company", "title", "subject", "keywords", "comment", "doccomm", "category", "hlinkbase", "staticval",
        "atnauthor", "template", "propname", Annotation, .. Hidden,
    ];

    private static readonly HashSet<string> Skipped =
    [
        "fonttbl", "colortbl", "stylesheet", "pict", "object", "objdata", "themedata", "colorschememapping", "datastore", "latentstyles", "revtbl", "listtable",
    ];

    private static readonly HashSet<string> Revisions = ["revised", "deleted", "mvf", "mvt", "crauth"];

    private static readonly HashSet<string> Breaks = ["par", "line", "cell", "row", "sect", "page", "nestcell", "nestrow", "softline"];

    private readonly Dictionary<string, StringBuilder> _parts = new(StringComparer.Ordinal);
    private readonly Stack<State> _outer = new();
    private State _state = new("", false, 1);
    private int _left = MostWords;
    private int _unread;

    private readonly record struct State(string Destination, bool IsSkipped, int Alternatives);

    /// <summary>The words of each destination; the document's own have none.</summary>
    public ImmutableArray<(string Destination, string Words)> Parts =>
        [.. _parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, part.Value.ToString()))];

    /// <summary>Whether it still tracks changes.</summary>
    public bool HasRevisions { get; private set; }

    /// <summary>Whether other files are inside.</summary>
    public bool HasObjects { get; private set; }

    /// <summary>Reads a file, as far as it can be read.</summary>
    public static RichText Read(byte[] bytes)
    {
        var text = new RichText();
        for (var at = 0; at < bytes.Length;)
            at = text.Next(bytes, at);
        return text;
    }

    private int Next(byte[] bytes, int at)
    {
        switch (bytes[at])
        {
            case (byte)'{':
                if (_outer.Count < DeepestGroup)
                    _outer.Push(_state);
                return at + 1;
            case (byte)'}':
                Leave();
                return at + 1;
            case (byte)'\\' when at + 1 < bytes.Length:
                return Control(bytes, at + 1);
            case (byte)'\r' or (byte)'\n':
                return at + 1;
            default:
                Append(Windows1252.CharacterOf(bytes[at]));
                return at + 1;
        }
    }

    // What two destinations of a kind say does not run together.
    private void Leave()
    {
        var outer = _outer.TryPop(out var before) ? before : _state;
        if (outer.Destination != _state.Destination && Hidden.Contains(_state.Destination))
            Append('\n');
        _state = outer;
    }

    private int Control(byte[] bytes, int at)
    {
        var sign = (char)bytes[at];
        if (sign == '\'' && at + 2 < bytes.Length)
        {
            if (byte.TryParse(bytes.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                Append(Windows1252.CharacterOf(code));
            return at + 3;
        }

        if (!char.IsAsciiLetter(sign))
        {
            Symbol(sign);
            return at + 1;
        }

        var end = at;
        while (end < bytes.Length && end - at < 40 && char.IsAsciiLetter((char)bytes[end]))
            end++;
        var word = Encoding.ASCII.GetString(bytes, at, end - at);
        var start = end;
        while (end < bytes.Length && end - start < 11 && (char.IsAsciiDigit((char)bytes[end]) || (end == start && bytes[end] == '-')))
            end++;
        int? number = int.TryParse(bytes.AsSpan(start, end - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : null;
        end += end < bytes.Length && bytes[end] == ' ' ? 1 : 0;
        return word == "bin" ? (int)Math.Min(bytes.Length, end + (long)Math.Max(0, number ?? 0)) : Word(word, number, end);
    }

    private int Word(string word, int? number, int end)
    {
        HasRevisions |= Revisions.Contains(word) && number != 0;
        HasObjects |= word == "objdata";
        if (word == "u" && number is { } code)
        {
            _unread = 0;
            Append((char)(ushort)code);
            _unread = _state.Alternatives;
        }
        else if (word == "uc")
            _state = _state with { Alternatives = Math.Clamp(number ?? 1, 0, 16) };
        else if (word == Deleted && number != 0 && _state.Destination.Length == 0)
            _state = _state with { Destination = Deleted };
        else if (Known.Contains(word))
            _state = _state with { Destination = word, IsSkipped = false };
        else if (Skipped.Contains(word))
            _state = _state with { IsSkipped = true };
        else if (Breaks.Contains(word))
            Append('\n');
        else if (word == "tab")
            Append('\t');
        return end;
    }

    // \* marks a destination that may be skipped; what is known of them says so itself. \~ is a blank that does not break, \_ a hyphen.
    private void Symbol(char sign)
    {
        if (sign == '*')
            _state = _state with { IsSkipped = true };
        else if (sign is '~' or '_' or '\\' or '{' or '}')
            Append(sign == '~' ? ' ' : sign == '_' ? '-' : sign);
        else if (sign is '\n' or '\r')
            Append('\n');
    }

    // After \u stand signs for readers that do not know it.
    private void Append(char sign)
    {
        if (_unread > 0 && sign is not ('\n' or '\t'))
        {
            _unread--;
            return;
        }

        if (_state.IsSkipped || _left-- <= 0)
            return;
        if (!_parts.TryGetValue(_state.Destination, out var words))
            _parts[_state.Destination] = words = new StringBuilder();
        words.Append(sign);
    }
}
