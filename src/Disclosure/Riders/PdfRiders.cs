using SiteGen.Sources.Pdf;

namespace SiteGen.Disclosure.Riders;

/// <summary>What rides along in a PDF (ISO 32000-1): its information and metadata, notes on its pages, files inside it, positions of its pictures.</summary>
internal static class PdfRiders
{
    /// <summary>Looks at the file.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        if (PicturePosition.IsIn(bytes))
            found.Add(SensitiveRules.PhotoPosition, new("một ảnh của tệp", "a picture of the file"));
        var extras = PdfExtras.Read(bytes);
        found.AddName("Author", extras.Author);
        found.AddWords(extras.Properties, RiderFindings.InProperties);
        if (extras.Metadata is { } metadata)
            LookAtMetadata(metadata, found);
        if (extras.HasFiles)
            found.Add(SensitiveRules.EmbeddedFiles);
        if (!extras.Notes.IsEmpty)
            found.Add(SensitiveRules.Comments);
        found.AddWords(extras.Notes, RiderFindings.InComment);
    }

    // XMP: names of creators stand in a list.
    private static void LookAtMetadata(byte[] metadata, RiderFindings found)
    {
        using var reader = OfficeRiders.Reader(metadata);
        var path = new Stack<string>();
        while (reader.Read())
        {
            if (reader.NodeType == System.Xml.XmlNodeType.Element && !reader.IsEmptyElement)
                path.Push(reader.LocalName);
            else if (reader.NodeType == System.Xml.XmlNodeType.EndElement)
                path.Pop();
            else if (reader.NodeType == System.Xml.XmlNodeType.Text && path.Contains("creator"))
                found.AddName("creator", reader.Value);
            else if (reader.NodeType == System.Xml.XmlNodeType.Text && path.Peek() is not ("DocumentID" or "InstanceID" or "CreateDate" or "ModifyDate"))
                found.AddWords(reader.Value, RiderFindings.InProperties);
        }
    }
}
