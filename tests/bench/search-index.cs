#:project ../../SiteGen.csproj
#:property PublishAot=false
// dotnet run -c Release tests/bench/search-index.cs ROOT FOLDER: indexes the archive of ROOT and writes the index to FOLDER.
// Says how many milliseconds that takes, without reading the Markdown, which every build does anyway.
using System.Diagnostics;
using SiteGen;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Search;

var folders = new SiteFolders(Path.Combine(args[0], "input"), Path.Combine(args[0], "seeds"), null, Path.Combine(args[0], "output"));
var archive = SiteBuilder.Build(SiteInputReader.Read(folders), new DiagnosticBag()).Archive;
Directory.CreateDirectory(Path.Combine(args[1], SearchLayout.Folder));
var watch = Stopwatch.StartNew();
var index = SearchIndex.Build(archive);
var built = watch.ElapsedMilliseconds;
Parallel.ForEach(index.Files, file => File.WriteAllBytes(Path.Combine(args[1], file.Key), file.Value));
Console.WriteLine($"{built} {watch.ElapsedMilliseconds} {index.Files.Count} {index.Files.Sum(file => (long)file.Value.Length)}");
