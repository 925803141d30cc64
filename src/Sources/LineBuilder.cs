using System.Collections.Immutable;
using System.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>Puts a line together from runs of letters, each with its font and weight.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<FontPart>.Builder _fonts = ImmutableArray.CreateBuilder<FontPart>();
    private bool _anyBold;
    private bool _anyPlain;
    private bool _isStruck;

    /// <summary>Whether there is anything but white space.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether there is the mention of a footnote.</summary>
    public bool HasMentions { get; private set; }

    /// <summary>How long it is.</summary>
    public int Length => _text.Length;

    /// <summary>Its last character; a blank while it is empty.</summary>
    public char Last => _text.Length == 0 ? ' ' : _text[^1];

    /// <summary>Whether it ends with white space, or is empty.</summary>
    public bool EndsBlank => char.IsWhiteSpace(Last);

    /// <summary>Whether all words so far are bold.</summary>
    public bool IsBold => _anyBold && !_anyPlain;

    public void Add(ReadOnlySpan<char> letters, bool isBold, FontEncoding? font, bool isStruck = false)
    {
        if (letters.IsEmpty)
            return;
        if (isStruck != _isStruck && !letters.IsWhiteSpace())
            Strike(isStruck);
        if (font is not null)
            _fonts.Add(new FontPart(_text.Length, letters.Length, font));
        foreach (var c in letters)
        {
            // Controls and noncharacters are no letters; the mentions of footnotes come by AddMention.
            _text.Append(IsKept(c) ? c : ' ');
            if (char.IsWhiteSpace(c))
                continue;
            HasWords = true;
            _anyBold |= isBold;
            _anyPlain |= !isBold;
        }
    }

    /// <summary>Adds the mention of a footnote.</summary>
    public void AddMention(string mention)
    {
        _text.Append(mention);
        HasMentions = true;
    }

    /// <summary>The line; the builder is empty afterwards.</summary>
    public EncodedLine Take()
    {
        if (_isStruck)
            Strike(false);
        var line = new EncodedLine(_text.ToString(), _fonts.ToImmutable());
        _text.Clear();
        _fonts.Clear();
        _anyBold = _anyPlain = HasWords = HasMentions = false;
        return line;
    }

    private void Strike(bool begins)
    {
        _text.Append(begins ? StruckCodes.Begin : StruckCodes.End);
        _isStruck = begins;
    }

    // C0 and C1 may be letters of an encoding before Unicode; what is still there after decoding goes then.
    private static bool IsKept(char c) => c is not ('\0' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') or '\u2028' or '\u2029');
}
