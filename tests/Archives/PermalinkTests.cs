using CsCheck;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Pages;
using SiteGen.Pages.References;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>The ledger of published addresses: what is written is read again, and nothing that was published can vanish or change unnoticed.</summary>
public sealed class PermalinkTests
{
    private static readonly Gen<string> Hash = Gen.String.Select(PublishedPlace.ChecksumOf);
    private static readonly Gen<string> Words = Gen.OneOf("Lời cũ", "a: b", "{x}", "'", "\"", "- #", "ế, ộ", "]", "1,5%");

    private static readonly Gen<Permalink> Entry =
        from page in Gen.Int[0, 30]
        from id in Gen.OneOf<string?>(null, "i", "iii-1-p3", "mo-dau-p1")
        from words in Hash.Null()
        from moved in Gen.Bool
        from corrections in (
            from day in Gen.Int[1, 28]
            from former in Words
            from reason in Gen.OneOf<string?>(null, "chép sai", "a: 'b'")
            select new Correction(
                new(2026, 11, day), former, reason)).Array[0, 2]
        select new Permalink(
            new(new($"a/{page}.html", id), default!),
            words,
            moved ? new Located<PermalinkAddress>(new("b/c.html", id), default!) : null,
            [.. corrections]);

    // What entries are made of, and what YAML may stumble over.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "published", "4313a744536a68670d547792793d3211a53bc8b387936a5d69e80ea7c52f4202", "{", "}", "[", "]", "redirect: ", "b.html", "sha256: ",
        "corrections: ", "date: 2026-11-23", "former: ", ", ", ": ", "'", "\"", "#", " ", "|", ">",
        "&a ", "*a", "!a ", "- ", "? ", "@", "`", "%", "\\", "\t", "ế", "---", "...", "<<<<<<<");

    [Fact]
    public void Write_AnyLedger_IsReadAgainAsItWas() => Entry.Array[0, 40].Holds(entries =>
    {
        var ledger = new PermalinkLedger([.. entries.DistinctBy(entry => entry.Address.Value)]);
        var text = PermalinkWriter.Write(ledger);
        Assert.Equal(text, PermalinkWriter.Write(Read(text)));
        Assert.Equal(ledger.Entries.Length, Read(text).Entries.Length);
    });

    /// <summary>Whatever stands behind an address, the entry is read or its line is told, and the lines after it are read all the same.</summary>
    [Fact]
    public void Parse_AnyText_ReportsAndGoesOn() => Pieces.Array[0, 4].Select(string.Concat).Array[1, 9].Holds(
        values =>
        {
            var diagnostics = new DiagnosticBag();
            var lines = values.Select((value, i) => $"a/{i}.html: {value}\n");
            var ledger = PermalinkParser.Parse(StoredFile.OfText("permalinks.yml", string.Concat(lines) + "z.html: published\n"), diagnostics);
            var told = diagnostics.ToSorted().Select(problem => problem.Location.Line).ToHashSet();
            Assert.All(
                Enumerable.Range(0, values.Length), i => Assert.True(ledger.Find(new($"a/{i}.html", null)) is not null || told.Contains(i + 1), values[i]));
            Assert.NotNull(ledger.Find(new("z.html", null)));
            Assert.DoesNotContain(values.Length + 1, told);
        },
        cases: 1000);

    [Theory]
    [MemberData(nameof(TestSites.Names), MemberType = typeof(TestSites))]
    public void Ledger_OfASite_KeepsItselfAndEveryPage(string name)
    {
        var input = TestSites.Named(name);
        var plan = TestSites.Plan(input);
        var again = TestSites.Plan(Recorded(input));
        Assert.Equal(PermalinkWriter.Write(plan.Permalinks), PermalinkWriter.Write(again.Permalinks));
        var pages = plan.Files.Select(file => file.Path).Where(path => SitePaths.IsPermanent(path, SiteAddresses.Vietnamese));
        Assert.All(pages, path => Assert.True(plan.Permalinks.Entries.Any(entry => entry.Address.Value.Path == path), path));
    }

    /// <summary>
    /// Each line of the seed's Markdown in turn is removed, and in turn loses its last letter: the build stops, and says which file and line.
    /// </summary>
    [Fact]
    public void Build_AnyLineOfTheSeedGoneOrChanged_Stops()
    {
        var input = Recorded(TestSites.Real);
        var lines = from file in input.Input
                    where file.Path.EndsWith(".md", StringComparison.Ordinal)
                    let all = Utf8Text.Decode(file.Read()).Text!.Split('\n')
                    let body = Array.IndexOf(all, "---", 1)
                    from number in Enumerable.Range(body + 1, all.Length - body - 1)
                    where all[number].Length > 0
                    from change in new[] { "", all[number][..^1] }
                    select (file.Path, Text: string.Join('\n', all.Select((line, i) => i == number ? change : line)), number);
        var mutations = lines.ToList();
        Assert.True(mutations.Count > 100);
        Assert.All(mutations.Spread(), mutation => AssertStops(input.With(mutation.Path, mutation.Text), $"{mutation.Path}:{mutation.number + 1}"));
    }

    [Theory]
    [InlineData("title: ", "title: Một tên khác ")]
    [InlineData("section: I", "section: V")]
    public void Build_SectionOfTheSeedRenamed_Stops(string from, string to)
    {
        var input = Recorded(TestSites.Real);
        foreach (var file in input.Input.Where(file => Path.GetFileName(file.Path) is ['0', ..]))
            AssertStops(input.Changed(file.Path, text => text.Replace(from, to, StringComparison.Ordinal)), file.Path);
    }

    [Fact]
    public void Build_FileOfTheSeedGoneOrRenamed_Stops()
    {
        var input = Recorded(TestSites.Real);
        foreach (var file in input.Input.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            AssertStops(input.Without(file.Path), file.Path);
            AssertStops(
                input with { Input = input.Input.Replace(file, file with { Path = file.Path.Replace(".md", "-moi.md", StringComparison.Ordinal) }) },
                file.Path);
        }
    }

    [Fact]
    public void Build_WordsChanged_TellsTheLineThatCorrectsThem()
    {
        var changed = SmallArchive.Empty.WithReport("r", "Lời cũ.\n").Published().Changed("input/r/index.md", "Lời cũ.", "Lời mới.");
        var problem = Assert.Single(changed.Diagnostics());
        Assert.Equal(("permalink-words-changed", 9), (problem.Code, problem.Location.Line));
        var line = problem.Hint.Vi.Split('`')[1].Replace("YYYY-MM-DD", "2026-11-23", StringComparison.Ordinal);
        Assert.Contains("former: 'Lời cũ.'", line);

        var lines = changed.Text("input/permalinks.yml").Split('\n');
        lines[Array.FindIndex(lines, found => found.StartsWith("r/index.html#mo-dau-p1:", StringComparison.Ordinal))] = line;
        var corrected = changed.With("input/permalinks.yml", string.Join('\n', lines));
        var site = corrected.Plan();
        Assert.Contains("<del>Lời cũ.</del>", site.Text("r/index.html"));
        Assert.Contains("<del>Lời cũ.</del>", site.Text("r/toan-van.html"));
        Assert.Contains("\"modification\"", site.Text("archive.json"));
        Assert.Equal(PermalinkWriter.Write(site.Permalinks), PermalinkWriter.Write(corrected.Published().Plan().Permalinks));
    }

    /// <summary>A correction is told with the former words, which are those of the source; or the source has the new words, since it was
    /// corrected too.</summary>
    [Theory]
    [InlineData("Lời cũ.", "")]
    [InlineData("Lời mới.", "")]
    [InlineData("Lời khác.", "fidelity-changed")]
    public void Build_CorrectedWords_AreThoseOfTheSourceBeforeOrAfter(string words, string differences)
    {
        var source = System.Text.Encoding.UTF8.GetBytes($"Báo cáo thử\n{words}\n");
        var archive = SmallArchive.Empty.WithReport("r", "Lời cũ.\n").Published();
        var ledger = archive.Text("input/permalinks.yml").Split('\n');
        var at = Array.FindIndex(ledger, found => found.StartsWith("r/index.html#mo-dau-p1:", StringComparison.Ordinal));
        var (address, sha256) = (ledger[at].Split(": ")[0], ledger[at].Split(": ")[1]);
        ledger[at] = $"{address}: {{sha256: {sha256}, corrections: [{{date: 2026-11-23, former: 'Lời cũ.'}}]}}";
        var said = archive.With("input/permalinks.yml", string.Join('\n', ledger))
            .With("seeds/a.txt", source)
            .Changed("input/r/index.md", "Lời cũ.", "Lời mới.")
            .Changed("input/r/index.md", "---\n\n", $"source:\n  file: seeds/a.txt\n  sha256: {Sha256.Of(source)}\n---\n\n")
            .Diagnostics();
        Assert.Equal(differences, string.Join(", ", said.Where(found => found.Code.StartsWith("fidelity-")).Select(found => found.Code)));
    }

    /// <summary>
    /// A report and all its lines in the ledger are deleted; only the last site still knows that they were published. The page of its organisation, of which
    /// nothing else is left, still has a line.
    /// </summary>
    [Theory]
    [InlineData("", "permalink-forgotten")]
    [InlineData("nhiem-ky-x-2010-2015/: {redirect: nhiem-ky-ix-2005-2010/}\n", "permalink-folder-covers-nothing")]
    [InlineData("nhiem-ky-x-2010-2015/: {redirect: gioi-thieu.html}\n", "permalink-folder-to-no-folder")]
    public void Build_LinesOfPublishedPagesRemoved_StopsOnce(string line, string code)
    {
        const string Gone = "nhiem-ky-x-2010-2015/";
        var plan = TestSites.Plan(TestSites.ManyTerms);
        var ledger = PermalinkWriter.Write(plan.Permalinks).Split('\n').Where(kept => !kept.Contains(Gone, StringComparison.Ordinal));
        var input = TestSites.ManyTerms.With(PermalinkLedger.Path, string.Join('\n', ledger) + line);
        input = input with
        {
            Input = input.Input.RemoveAll(file => file.Path.StartsWith(Gone, StringComparison.Ordinal)),
            Last = new LastSite(_ => null) { Paths = [.. plan.Files.Select(file => file.Path)] },
        };
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(input, diagnostics);
        var said = diagnostics.ToSorted().Where(problem => !problem.Message.En.Contains("co-quan/", StringComparison.Ordinal));
        Assert.Equal([code], said.Select(problem => problem.Code));
        Assert.Equal("permalink-gone", Assert.Single(diagnostics.ToSorted().Except(said)).Code);
    }

    /// <summary>At the old address of a file stands the file as it is now, whatever its kind, and never a page.</summary>
    [Fact]
    public void Build_FilesThatMoved_KeepTheirBytes()
    {
        var before = TestSites.Plan(TestSites.ManyTerms);
        const string Old = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/", Now = "nhiem-ky-ix-2005-2010/kiem-diem-moi/";
        var input = TestSites.ManyTerms.With(PermalinkLedger.Path, PermalinkWriter.Write(before.Permalinks));
        var ledger = Utf8Text.Decode(input.Input.Single(file => file.Path == PermalinkLedger.Path).Read()).Text!.Split('\n')
            .Append($"{Old}: {{redirect: {Now}}}");
        input = (input with { Input = [.. input.Input.Select(Moved)] }).With(PermalinkLedger.Path, string.Join('\n', ledger));
        var after = TestSites.Plan(input);
        // What had moved before stays where it leads.
        var moved = before.Permalinks.Entries.Where(entry => entry.Redirect is not null).Select(entry => Path.ChangeExtension(entry.Address.Value.Path, ".md"));
        // References exist as long as the page of the report.
        var files = before.Files.Select(file => file.Path)
            .Where(path => path.StartsWith(Old, StringComparison.Ordinal) && !ReferenceFormat.IsFile(path, SiteAddresses.Vietnamese));
        foreach (var path in files.Except(moved))
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
                Assert.Contains("http-equiv=\"refresh\"", after.Text(path));
            else
                Assert.Equal(BytesOf(after, Now + path[Old.Length..]), BytesOf(after, path));
        }

        // The file at its new place, and links that lead there.
        static StoredFile Moved(StoredFile file)
        {
            if (file.Path.StartsWith(Old, StringComparison.Ordinal))
                return file with { Path = Now + file.Path[Old.Length..] };
            return file.Path.EndsWith(".md", StringComparison.Ordinal)
                ? StoredFile.OfText(file.Path, Utf8Text.Decode(file.Read()).Text!.Replace(Old, Now, StringComparison.Ordinal))
                : file;
        }
    }

    private static byte[] BytesOf(SitePlan plan, string path)
    {
        var file = plan.Files.FirstOrDefault(file => file.Path == path);
        Assert.True(file is not null, $"There is no {path}.");
        return file.Render();
    }

    private static void AssertStops(SiteInput input, string what)
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(input, diagnostics);
        Assert.True(diagnostics.ToSorted().Any(problem => problem.Code.StartsWith("permalink-", StringComparison.Ordinal)), what);
        Assert.True(diagnostics.HasErrors, what);
    }

    private static PermalinkLedger Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var ledger = PermalinkParser.Parse(StoredFile.OfText("permalinks.yml", text), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return ledger;
    }

    private static SiteInput Recorded(SiteInput input) => input.With(PermalinkLedger.Path, PermalinkWriter.Write(TestSites.Plan(input).Permalinks));
}
