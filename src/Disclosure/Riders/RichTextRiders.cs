using SiteGen.Sources;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a rich text (Rich Text Format 1.9.1): <c>\info</c>, annotations, revisions, objects, fields, pictures
/// and data stores; and its own words, which nobody else may
/// have read here.
/// </summary>
internal static class RichTextRiders
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["author"] = "author",
        ["operator"] = "operator",
        ["manager"] = "manager",
        ["company"] = "company",
        ["atnauthor"] = "atnauthor",
    };

    private static readonly HashSet<string> Properties =
        ["title", "subject", "keywords", "comment", "doccomm", "category", "staticval", "hlinkbase", "template", "propname"];

    /// <summary>Looks at the file.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        var text = RichText.Read(bytes);
        foreach (var (destination, words) in text.Parts)
        {
            if (Names.TryGetValue(destination, out var property))
                found.AddName(property, words);
            else if (destination == RichText.Annotation)
                found.AddLines(words.Split('\n'), FileParts.Comment);
            else if (destination == RichText.Deleted)
                found.AddLines(words.Split('\n'), FileParts.Deleted);
            else if (RichText.Hidden.Contains(destination))
                found.AddTargets(words.Split('\n'));
            else if (Properties.Contains(destination))
                found.AddWords(words, FileParts.Properties);
            else if (destination.Length == 0)
                found.AddLines(words.Split('\n'), FileParts.OtherWords);
        }

        if (text.Parts.Any(part => part.Destination == RichText.Annotation))
            found.Add(SensitiveRules.Comments);
        if (text.HasRevisions)
            found.Add(SensitiveRules.TrackedChanges);
        if (text.HasObjects)
            found.Add(SensitiveRules.EmbeddedFiles);
        PictureRiders.Find(bytes, FileParts.InnerPicture, found);
        foreach (var packed in HexadecimalParts.In(bytes))
        {
            PictureRiders.Find(packed, FileParts.InnerPicture, found);
            if (PictureKind.ExtensionOf(packed) is null)
                found.AddWords(ReadableRuns.In(packed), FileParts.ForeignParts);
        }
    }
}
