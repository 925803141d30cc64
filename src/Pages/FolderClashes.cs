using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Finds what no disk can hold: a file and a folder of one name in one place.</summary>
internal static class FolderClashes
{
    /// <summary>Reports each folder of the site that has the name of one of its files.</summary>
    public static void Check(SitePlan plan, DiagnosticBag diagnostics)
    {
        var folders = FolderPath.AllAbove(plan.Files.Select(file => file.Path));
        foreach (var path in plan.Files.Select(file => file.Path).Where(path => folders.Contains(FolderPath.Of($"{path}/."))))
            diagnostics.Add(ArchiveProblems.FolderIsFile(DocumentPath.Start(path), FolderPath.FileNameOf(path)));
    }
}
