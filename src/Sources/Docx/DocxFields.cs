namespace SiteGen.Sources.Docx;

/// <summary>Follows the fields of a document, whose instructions are no text and whose results are (ECMA-376, part 1, 17.16.18).</summary>
internal sealed class DocxFields
{
    private readonly Stack<(bool HasResult, bool IsContents)> _open = new();

    /// <summary>Whether the text at this place is part of an instruction.</summary>
    public bool IsInstruction => _open.Any(open => !open.HasResult);

    /// <summary>Whether the text at this place is a table of contents that the word processor made.</summary>
    public bool IsContents => _open.Any(open => open.IsContents);

    /// <summary>A field begins, goes on with its result, or ends.</summary>
    public void Follow(string? type)
    {
        if (type == "begin" && _open.Count < 50)
            _open.Push((false, false));
        else if (type == "separate" && _open.TryPop(out var field))
            _open.Push((true, field.IsContents));
        else if (type == "end")
            _open.TryPop(out _);
    }

    /// <summary>A piece of an instruction.</summary>
    public void Instruct(string instruction)
    {
        if (instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && _open.TryPop(out var field))
            _open.Push((field.HasResult, true));
    }
}
