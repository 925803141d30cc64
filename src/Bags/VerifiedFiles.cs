namespace SiteGen.Bags;

/// <summary>What was verified.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Bytes">How many bytes they are.</param>
/// <param name="IsProved">
/// Whether every byte was compared with something: a seal that holds, or a tag manifest that lists all that is not payload. If not, the payload is right, and
/// what the bag says of itself may have been changed.
/// </param>
internal readonly record struct VerifiedFiles(int Files, long Bytes, bool IsProved);
