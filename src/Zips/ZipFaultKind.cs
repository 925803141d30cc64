namespace SiteGen.Zips;

/// <summary>What can be wrong with a zip.</summary>
internal enum ZipFaultKind
{
    /// <summary>The file is something else.</summary>
    NotAZip,

    /// <summary>It begins like a zip and has no end.</summary>
    CutOff,

    /// <summary>Its directory contradicts itself or the file.</summary>
    DirectoryDamaged,

    /// <summary>It is one of several parts.</summary>
    SeveralParts,

    /// <summary>A name leads out of the folder, or no file can have it on some system.</summary>
    NameUnsafe,

    /// <summary>Two entries have one name.</summary>
    NameTaken,

    /// <summary>An entry is a symbolic link, a device or the like.</summary>
    NotAFile,

    /// <summary>An entry needs a password.</summary>
    Encrypted,

    /// <summary>An entry is compressed in another way than with deflate.</summary>
    MethodUnknown,

    /// <summary>The directory says other things of an entry than the entry itself.</summary>
    HeadersDisagree,

    /// <summary>Entries share bytes, as in a zip bomb.</summary>
    Overlap,

    /// <summary>An entry says that it is larger than deflate can make it, as in a zip bomb.</summary>
    TooLarge,

    /// <summary>What an entry holds is not what its size and checksum say.</summary>
    ContentDamaged,
}
