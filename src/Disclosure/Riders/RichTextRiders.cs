namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a rich text (Rich Text Format 1.9.1): <c>\info</c>, annotations, revisions, objects; and its own words, which nobody else may have
/// read here.
/// </summary>
internal static class RichTextRiders
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["author"] = "author",
        ["operator"] = "operator",
        ["manager"] = "manager",
        ["company"] = "company",
    };

    private static readonly HashSet<string> Properties = ["title", "subject", "keywords", "comment", "doccomm", "category", "staticval", "hlinkbase"];

    /// <summary>Looks at the file.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        var text = RichText.Read(bytes);
        foreach (var (destination, words) in text.Parts)
        {
            if (Names.TryGetValue(destination, out var property))
                found.AddName(property, words);
            else if (destination == RichText.Annotation)
                found.AddWords(words, RiderFindings.InComment);
            else if (destination == RichText.Deleted)
                found.AddWords(words, RiderFindings.InDeleted);
            else if (Properties.Contains(destination))
                found.AddWords(words, RiderFindings.InProperties);
            else if (destination.Length == 0)
                found.AddWords(words.Split('\n'), RiderFindings.InOtherWords);
        }

        if (text.Parts.Any(part => part.Destination == RichText.Annotation))
            found.Add(SensitiveRules.Comments);
        if (text.HasRevisions)
            found.Add(SensitiveRules.TrackedChanges);
        if (text.HasObjects)
            found.Add(SensitiveRules.EmbeddedFiles);
    }
}
