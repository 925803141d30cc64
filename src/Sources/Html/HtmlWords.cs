using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Html;

/// <summary>The words of a line of a page, with the blanks that a browser shows.</summary>
internal sealed class HtmlWords
{
    private readonly LineBuilder _line = new();
    private bool _isAfterField;

    /// <summary>What stands before the next words: the sign of an item of a list.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Whether there is anything but white space.</summary>
    public bool HasWords => _line.HasWords;

    /// <summary>Whether there is the mention of a footnote.</summary>
    public bool HasMentions => _line.HasMentions;

    /// <summary>Whether all words are bold.</summary>
    public bool IsBold => _line.IsBold;

    /// <summary>The last character; a blank before the first.</summary>
    public char Last => _line.Last;

    /// <summary>A field of a form begins, whose frame parts its words from those before.</summary>
    public void BeginField(HtmlStyle style)
    {
        if (!_line.EndsBlank && _line.Last is not ('(' or '[' or '“' or '"'))
            _line.Add(" ", style.IsBold, null);
    }

    /// <summary>A field has ended; a word that comes next does not run into it.</summary>
    public void EndField() => _isAfterField = true;

    /// <summary>Adds words. A run of blanks is one, as browsers show it; no-break spaces stay.</summary>
    public void Add(string text, HtmlStyle style)
    {
        if (_isAfterField && !_line.EndsBlank && char.IsLetterOrDigit(text.FirstChar()))
            _line.Add(" ", style.IsBold, null);
        _isAfterField &= text.Length == 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsBlank(text[end]))
                end++;
            if (end > start)
                AddWord(text[start..end], style);
            if (end < text.Length && !_line.EndsBlank)
                _line.Add(" ", style.IsBold, null);
            start = end + 1;
        }
    }

    /// <summary>Adds the mention of a footnote.</summary>
    public void AddMention(string mention) => _line.AddMention(mention);

    /// <summary>The line; there are no words afterwards.</summary>
    public EncodedLine Take()
    {
        _isAfterField = false;
        return _line.Take();
    }

    private void AddWord(string word, HtmlStyle style)
    {
        if (!_line.HasWords && Prefix.Length > 0)
            _line.Add(Prefix, style.IsBold, null);
        Prefix = "";
        _line.Add(word, style.IsBold, style.Font, style.IsStruck);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
