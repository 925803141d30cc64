using Statiq.Common;

namespace SiteGen.Hosts.Statiq;

/// <summary>
/// Deletes nothing: Statiq's own cleaner empties the output folder before the first execution, and a folder <c>temp</c> before each.
/// Pages that are gone are removed by <see cref="Files.SiteWriter"/>.
/// </summary>
internal sealed class NoCleaner : IFileCleaner
{
    public CleanMode CleanMode => CleanMode.None;

    public Task CleanBeforeExecutionAsync() => Task.CompletedTask;

    public Task CleanAfterExecutionAsync() => Task.CompletedTask;

    public void CleanDirectory(IDirectory directory, string? name = null) { }
}
