namespace SiteGen.Files;

/// <summary>One step by which a result reaches the disk (<see cref="DiskSteps"/>).</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">The file or folder that it is done to.</param>
/// <param name="To">The new path of what is renamed; null for the other kinds.</param>
internal readonly record struct DiskStep(DiskStepKind Kind, string Path, string? To = null);

/// <summary>What is done to a file or folder.</summary>
internal enum DiskStepKind
{
    /// <summary>A file is made, with what it holds. A power cut may still take both.</summary>
    Write,

    /// <summary>What a file holds is brought to the disk.</summary>
    Flush,

    /// <summary>The names in a folder are brought to the disk.</summary>
    FlushFolder,

    /// <summary>A file or a folder gets another path. A power cut may still undo it.</summary>
    Rename,

    /// <summary>Two folders change places. A power cut may still undo it.</summary>
    Exchange,

    /// <summary>A file is removed. A power cut may still undo it.</summary>
    Delete,
}
