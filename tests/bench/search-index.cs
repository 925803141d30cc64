#:project ../../SiteGen.csproj
#:property PublishAot=false
#:property TieredPGO=false
#:property ConcurrentGarbageCollection=false
#:property RestorePackagesWithLockFile=false
#:property NuGetLockFilePath=obj/search-index.lock.json
// dotnet run -c Release --file tests/bench/search-index.cs -- ROOT FOLDER: indexes the archive of ROOT and writes the index to FOLDER.
// Says how many seconds that takes by the clock and of processor time, without reading the Markdown, which every build does anyway;
// then how many files and bytes it made.
using System.Diagnostics;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Search;

var folders = new SiteFolders(Path.Combine(args[0], "input"), Path.Combine(args[0], "seeds"), null, Path.Combine(args[0], "output"));
var input = SiteInputReader.Read(folders);
var files = InputFiles.Sort(input.Input);
var diagnostics = new DiagnosticBag();
var parts = new ArchiveParts(
    SiteSettingsParser.Parse(files.Settings, diagnostics), ParsedDocuments.Parse(files, null, diagnostics), RawReports.Of(input.Seeds), PermalinkLedger.Empty);
var archive = ArchiveBuilder.Build(parts, diagnostics) with { Glossary = GlossaryParser.Parse(files.Glossary, diagnostics) };
var names = new ArchiveNames(archive, ThemeParser.Parse(input.Theme, input.OwnTheme, archive.Site.Language, diagnostics).Strings);
Directory.CreateDirectory(Path.Combine(args[1], SearchLayout.Folder));
var process = Process.GetCurrentProcess();
var before = process.TotalProcessorTime;
var watch = Stopwatch.StartNew();
var index = SearchIndex.Of(archive, names.ForSearch());
index.Make();
var paths = index.Paths.ToList();
Parallel.ForEach(paths, path => File.WriteAllBytes(Path.Combine(args[1], path), index.Read(path)));
process.Refresh();
Console.WriteLine(FormattableString.Invariant(
    $"{watch.Elapsed.TotalSeconds:0.00} {(process.TotalProcessorTime - before).TotalSeconds:0.00} {paths.Count} "
        + $"{paths.Sum(path => (long)index.Read(path).Length)}"));
