using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Riders;

/// <summary>What rides along in a picture: where it was taken, and what its file says of it in words.</summary>
internal static class PictureRiders
{
    /// <summary>Looks at a picture.</summary>
    /// <param name="bytes">The picture.</param>
    /// <param name="inner">What it is in the file that holds it; null for a file of its own.</param>
    /// <param name="found">Where findings go.</param>
    public static void Find(byte[] bytes, FilePart? inner, RiderFindings found)
    {
        if (PicturePosition.IsIn(bytes) && inner is null)
            found.Add(SensitiveRules.PhotoPosition);
        else if (PicturePosition.IsIn(bytes))
            found.Add(SensitiveRules.PhotoPosition, inner!);
        var part = inner ?? FileParts.PictureWords;
        foreach (var words in PictureWords.In(bytes))
            found.AddWords(words, part);
        ForeignPart.LookBehind(bytes, part, found);
        foreach (var packet in XmpWords.PacketsIn(bytes))
            XmpWords.Look(packet, part, found);
    }
}
