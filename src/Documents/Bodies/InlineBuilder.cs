using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>Collects inlines; words that follow each other become one text.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder _words = new();

    public void Add(ReadOnlySpan<char> words) => _words.Append(words);

    /// <summary>Adds anything else.</summary>
    public void Add(Inline inline)
    {
        Flush();
        _inlines.Add(inline);
    }

    /// <summary>Adds inlines that were collected elsewhere.</summary>
    public void AddRange(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextInline text)
                Add(text.Text);
            else
                Add(inline);
        }
    }

    /// <summary>All that was added.</summary>
    public ImmutableArray<Inline> ToImmutable()
    {
        Flush();
        return _inlines.ToImmutable();
    }

    private void Flush()
    {
        if (_words.Length > 0)
            _inlines.Add(new TextInline(VietnameseText.Nfc(_words.ToString())));
        _words.Clear();
    }
}
