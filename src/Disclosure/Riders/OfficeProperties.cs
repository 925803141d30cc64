using System.Xml;

namespace SiteGen.Disclosure.Riders;

/// <summary>The properties of a package: who made it, who saved it last, what somebody wrote about it (ECMA-376 part 2, clause 8; part 1, clause 22).</summary>
internal static class OfficeProperties
{
    private static readonly HashSet<string> Names = ["creator", "lastModifiedBy", "Manager", "Company"];

    // Numbers, versions and names of programs.
    private static readonly HashSet<string> OfProgram =
    [
        "Application", "AppVersion", "Template", "revision", "Pages", "Words", "Characters", "CharactersWithSpaces", "Lines", "Paragraphs", "TotalTime",
        "DocSecurity", "created", "modified", "lastPrinted", "i4", "bool", "r8", "filetime",
    ];

    /// <summary>Looks at all of them.</summary>
    public static void Look(byte[] content, RiderFindings found) => Look(content, Names, OfProgram, found);

    /// <summary>Looks at the properties of a package of any kind.</summary>
    /// <param name="content">The part that holds them.</param>
    /// <param name="names">The elements that name a person.</param>
    /// <param name="ofProgram">The elements that say nothing of persons.</param>
    /// <param name="found">Gets what is found.</param>
    public static void Look(byte[] content, HashSet<string> names, HashSet<string> ofProgram, RiderFindings found)
    {
        using var reader = OfficeRiders.Reader(content);
        var element = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                element = reader.LocalName;
            else if (reader.NodeType == XmlNodeType.Text && names.Contains(element))
                found.AddName(element, reader.Value);
            else if (reader.NodeType == XmlNodeType.Text && !ofProgram.Contains(element))
                found.AddWords(reader.Value, FileParts.Properties);
        }
    }
}
