using System.Text;
using SiteGen.Archives.Permalinks;

namespace SiteGen.Files;

/// <summary>Keeps the ledger of published addresses in the input folder.</summary>
internal static class PermalinksFile
{
    // Git then puts the lines of both branches together, whatever they have added in the same place.
    private const string GitAttributes = "permalinks.yml merge=union\n";

    /// <summary>Writes the ledger if it says anything new. The file appears as a whole, by one rename.</summary>
    public static void Write(string input, PermalinkLedger ledger)
    {
        var path = Path.Combine(input, PermalinkLedger.Path);
        var attributes = Path.Combine(input, ".gitattributes");
        if (!File.Exists(path) && !File.Exists(attributes))
            WholeFile.Write(attributes, Encoding.UTF8.GetBytes(GitAttributes));
        WriteTo(path, ledger);
    }

    /// <summary>Writes the ledger into a file that is not in an input folder: that of a published release.</summary>
    public static void WriteTo(string path, PermalinkLedger ledger)
    {
        var text = Encoding.UTF8.GetBytes(PermalinkWriter.Write(ledger));
        if (!DiskFile.Holds(path, text))
            WholeFile.Write(path, text);
    }
}
