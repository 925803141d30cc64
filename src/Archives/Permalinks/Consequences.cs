using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Whoever changes or deletes a published paragraph also makes it differ from the source: one mistake, which is told as that of the published words, since to
/// put them back, or to correct them publicly, ends both.
/// </summary>
internal static class Consequences
{
    /// <summary>The differences from sources that do not follow from something that was told already.</summary>
    /// <param name="differences">What differs from the sources.</param>
    /// <param name="told">What was told of published words, among other things.</param>
    public static ImmutableArray<Diagnostic> LeaveOut(ImmutableArray<Diagnostic> differences, ImmutableArray<Diagnostic> told)
    {
        var explained = told.Where(cause => cause.Explains is not null).ToLookup(cause => cause.Explains!.Path, cause => cause.Explains!);
        return explained.Count == 0 ? differences : [.. differences.Where(difference =>
        {
            var (before, after) = difference.InMarkdown ?? (difference.Location, difference.Location);
            return !explained[before.Path].Concat(explained[after.Path]).Any(lines => lines.Holds(before) || lines.Holds(after));
        })];
    }
}
