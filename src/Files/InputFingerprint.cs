using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>One checksum of everything that a site is made from: the same one means the same site, byte for byte.</summary>
internal static class InputFingerprint
{
    /// <summary>Reads every file and gives the checksum of what was asked for, and of the path, kind and bytes of each file.</summary>
    /// <param name="input">What the site is made from. The last site is not looked at, nor the theme inside the program.</param>
    /// <param name="asked">What else decides what is written: options.</param>
    public static string Of(SiteInput input, string asked)
    {
        var lines = new StringBuilder();
        lines.Append(asked).Append('\n').Append(input.ShowsDrafts).Append(' ').Append(input.Today?.DayNumber).Append('\n');
        Append(lines, "input", input.Input);
        Append(lines, "seeds", input.Seeds);
        Append(lines, "theme", input.Theme);
        lines.Append("left out ").Append(input.Excluded?.Count).AppendJoin('\n', input.Excluded?.Unmatched.Select(pattern => pattern.Value) ?? []);
        return Sha256.Of(lines.ToString());
    }

    private static void Append(StringBuilder lines, string list, ImmutableArray<StoredFile> files)
    {
        var checksums = new string[files.Length];
        Parallel.For(0, files.Length, i => checksums[i] = ChecksumOf(files[i]));
        lines.Append(list).Append(' ').Append(files.Length).Append('\n');
        for (var i = 0; i < files.Length; i++)
            lines.Append(checksums[i]).Append(' ').Append(files[i].Path.Length).Append(' ').Append(files[i].Path).Append('\n');
    }

    // A file that is too large is never read: it is told by its size.
    private static string ChecksumOf(StoredFile file)
    {
        if (file.IsSpecial)
            return "special";
        if (file.IsTooLarge)
            return $"large {file.Length}";
        var converted = file.Converted?.Invoke() is { } copy ? Sha256.Of(copy) : "";
        return Sha256.Of(file.Read()) + converted;
    }
}
