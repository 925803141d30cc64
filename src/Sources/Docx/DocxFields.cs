using System.Text;
using DocumentFormat.OpenXml;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>Follows the fields of a document, whose instructions are no text and whose results are (ECMA-376, part 1, 17.16.18).</summary>
/// <param name="links">Where the addresses of links go.</param>
/// <param name="unread">Where the names go of what cannot be read.</param>
internal sealed class DocxFields(LinkTargets links, ICollection<string> unread)
{
    private const int LongestInstruction = 10_000;
    private const int LongestWords = 200;
    private const string Contents = "TOC";

    private readonly Stack<Field> _open = new();

    /// <summary>Whether the text at this place is part of an instruction.</summary>
    public bool IsInstruction => _open.Any(open => !open.HasResult);

    /// <summary>Whether the text at this place is a table of contents that the word processor made.</summary>
    public bool IsContents => _open.Any(open => open.IsContents);

    /// <summary>
    /// A field begins, goes on with its result, or ends. Gives what the word processor shows in the place of a field that has no result of its own: the choice
    /// of a list, a box, a formula, a sign. Empty for all others.
    /// </summary>
    public string Follow(OpenXmlElement character)
    {
        var type = Attribute(character, "fldCharType");
        if (type == "begin" && _open.Count < 50)
            _open.Push(new Field(Child(character, "ffData")));
        else if (type == "separate" && _open.TryPeek(out var field))
            field.HasResult = true;
        else if (type == "end" && _open.TryPop(out var ended) && !IsInstruction)
        {
            var instruction = ended.Instruction.ToString().Trim();
            links.AddField(ended.Words.ToString(), instruction);
            return ended.HasText ? "" : ResultOf(instruction, ended.Form);
        }

        return "";
    }

    /// <summary>What the word processor shows for a field that is one element without a result (<c>w:fldSimple</c>); empty for most.</summary>
    public string ResultOf(OpenXmlElement field) => ResultOf((Attribute(field, "instr") ?? "").Trim(), null);

    // A number that only the word processor counts is not in the file.
    private string ResultOf(string instruction, OpenXmlElement? form)
    {
        if (DocxFieldResult.IsCounted(instruction))
            unread.Add(instruction.Split(' ', 2)[0].ToUpperInvariant());
        return DocxFieldResult.Of(instruction, form);
    }

    /// <summary>A piece of an instruction.</summary>
    public void Instruct(string instruction)
    {
        if (_open.TryPeek(out var field) && !field.HasResult && field.Instruction.Length + instruction.Length <= LongestInstruction)
            field.Instruction.Append(field.Instruction.Length == 0 ? instruction.TrimStart() : instruction);
    }

    /// <summary>Words of a result.</summary>
    public void ShowWords(string words)
    {
        foreach (var field in _open)
        {
            field.HasText = true;
            if (field.Words.Length + words.Length <= LongestWords)
                field.Words.Append(words);
        }
    }

    private sealed class Field(OpenXmlElement? form)
    {
        public OpenXmlElement? Form { get; } = form;

        // Without blanks before it.
        public StringBuilder Instruction { get; } = new();

        // The first words of its result.
        public StringBuilder Words { get; } = new();

        public bool HasResult { get; set; }

        public bool HasText { get; set; }

        public bool IsContents =>
            Instruction.Length >= Contents.Length && Instruction.ToString(0, Contents.Length).Equals(Contents, StringComparison.OrdinalIgnoreCase);
    }
}
