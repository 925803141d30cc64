using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace SiteGen.Sources.Pdf;

/// <summary>Objects that are written behind the end of a file and replace or join those in it (ISO 32000-1, 7.5.6).</summary>
/// <param name="bytes">The file.</param>
/// <param name="structure">Its structure.</param>
internal sealed class PdfUpdate(byte[] bytes, UglyToad.PdfPig.Structure structure)
{
    private readonly SortedDictionary<long, (int Generation, byte[] Content)> _objects = [];
    private long _next = structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => key.ObjectNumber).DefaultIfEmpty(0).Max() + 1;

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => _objects.Count == 0;

    /// <summary>Replaces an object.</summary>
    public void Replace(IndirectReference reference, IToken token)
    {
        using var content = new MemoryStream();
        new TokenWriter().WriteToken(token, content);
        _objects[reference.ObjectNumber] = (reference.Generation, content.ToArray());
    }

    /// <summary>Adds a stream, and gives its reference.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="entries">What its dictionary says besides its length.</param>
    public IndirectReferenceToken AddStream(string content, string entries = "") =>
        AddObject(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream"));

    /// <summary>Adds an object, and gives its reference.</summary>
    public IndirectReferenceToken AddObject(string written)
    {
        _objects[_next] = (0, Encoding.ASCII.GetBytes(written));
        return new IndirectReferenceToken(new IndirectReference(_next++, 0));
    }

    /// <summary>The file with all of them.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        file.Write(bytes);
        var table = new StringBuilder("xref\n");
        foreach (var (number, (generation, content)) in _objects)
        {
            Write(file, "\n");
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Position:D10} {generation:D5} n \n");
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} {generation} obj\n"));
            file.Write(content);
            Write(file, "\nendobj\n");
        }

        var (root, start) = (structure.Trailer.Root, file.Position);
        Write(
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{table}trailer\n<< /Size {_next} /Root {root.ObjectNumber} {root.Generation} R /Prev {LastTable()} "
                    + $">>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    // Where the newest table of objects is, as the end of the file says; the library names an older one where tables and streams of them are mixed.
    private long LastTable()
    {
        var from = Math.Max(0, bytes.Length - 2_048);
        var end = Encoding.Latin1.GetString(bytes, from, bytes.Length - from);
        var at = end.LastIndexOf("startxref", StringComparison.Ordinal);
        var figures = at < 0 ? "" : string.Concat(end[(at + 9)..].TrimStart().TakeWhile(char.IsAsciiDigit));
        return long.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && offset > 0 && offset < bytes.Length
            ? offset
            : structure.XrefOffset;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
