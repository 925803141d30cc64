using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>Reads what <c>git ls-tree -z --long</c> lists, entry by entry, and no further than is wanted.</summary>
internal static class TreeListing
{
    // Mode, type, id and size take 90 bytes; a path that goes on beyond this is too long to be written anywhere.
    private const int MaxEntry = 2048;

    /// <summary>
    /// The entries, and whether they are all that there are: nothing is read beyond one entry above the limit, or beyond an endless name, which is cut.
    /// </summary>
    public static (ImmutableArray<TreeEntry> Entries, bool IsWhole) Read(Stream stream, int limit)
    {
        using var listing = new BufferedStream(stream, 1 << 16);
        var entries = ImmutableArray.CreateBuilder<TreeEntry>();
        var bytes = new List<byte>(MaxEntry);
        while (entries.Count <= limit)
        {
            bytes.Clear();
            int next;
            while ((next = listing.ReadByte()) > 0 && bytes.Count < MaxEntry)
                bytes.Add((byte)next);
            if (bytes.Count > 0)
                entries.Add(TreeEntry.Parse(Encoding.UTF8.GetString([.. bytes])));
            if (next != 0)
                return (entries.ToImmutable(), next < 0);
        }

        return (entries.ToImmutable(), false);
    }
}
