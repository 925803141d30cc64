using System.Text;

namespace SiteGen.Tests.Zips;

/// <summary>A stored file of a <see cref="RawZip"/> and what is changed of its two headers.</summary>
internal sealed record RawEntry(byte[] Name, byte[] Content)
{
    public RawEntry(string name, string content)
        : this(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(content))
    {
    }

    /// <summary>Changes the header before the bytes.</summary>
    public RawZip.Change? Local { get; init; }

    /// <summary>Changes the header in the directory.</summary>
    public RawZip.Change? Directory { get; init; }

    /// <summary>The extra field of the header before the bytes.</summary>
    public byte[] LocalExtra { get; init; } = [];

    /// <summary>The extra field of the header in the directory.</summary>
    public byte[] Extra { get; init; } = [];
}
