using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Tests.Search;

/// <summary>
/// The index and the script that reads it, without a browser: what comes back is what was written, in the order that <see cref="Bm25"/> states.
/// </summary>
public sealed class SearchScriptTests
{
    private readonly Lazy<SearchScript> _script = new(() => new SearchScript(TestSites.PlanOf("many-terms")));

    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [InlineData(90, 1, 200)]
    [InlineData(900, 2, 80)]
    [InlineData(5400, 3, 20)]
    public void Ask_WordsByChance_FindsWhatAScanFindsInItsOrder(int paragraphs, int seed, int queries)
    {
        var plan = ScatteredArchive.Of(paragraphs, seed);
        using var script = new SearchScript(plan);
        var scan = new RankedScan(plan.Archive);
        var random = new Random(seed);
        for (var i = 0; i < queries; i++)
        {
            var query = ScatteredArchive.Query(random);
            var isTyping = i % 4 == 0 && query[^1] != '"';
            if (isTyping)
                query = query[..Math.Max(1, query.Length - random.Next(3))].TrimEnd();
            isTyping &= char.IsLetter(query[^1]);
            var wanted = scan.Find(query, isTyping);
            Assert.Equal(Said(query, wanted), Said(query, script.Ask(query, isTyping)));
            Assert.Equal(Said(query, wanted.Take(10)), Said(query, script.Ask(query, isTyping, wanted: 10).Take(10)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ask_JudgedQueries_FindsEverythingAndNothingElse(string site)
    {
        var plan = TestSites.PlanOf(site);
        using var script = new SearchScript(plan);
        var scan = ParagraphScan.Of(site);
        var addresses = SearchDocument.Of(plan.Archive)
            .SelectMany(document => document.Paragraphs.Select(paragraph => $"{document.Path}#{paragraph.Id}"))
            .ToList();
        Assert.All(SearchSpecs.Queries.Where(query => query.Site == site), query => Assert.Equal(
            scan.Find(query).Order(StringComparer.Ordinal),
            script.Ask(query.Text, query.IsTyped).Select(paragraph => addresses[paragraph]).Order(StringComparer.Ordinal)));
    }

    /// <summary>Counts by term, and what they are for every 10,000 syllables, are those of a scan of all words.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ByTerm_JudgedQueries_CountsWhatAScanCounts(string site)
    {
        var plan = TestSites.PlanOf(site);
        using var script = new SearchScript(plan);
        var places = SearchDocument.Of(plan.Archive)
            .SelectMany(document => document.Paragraphs.Select(paragraph =>
                (Term: $"{document.Report.Term}", Address: $"{document.Path}#{paragraph.Id}", paragraph)))
            .ToList();
        var syllables = places.ToLookup(place => place.Term, place => Syllables.Of(place.paragraph.Read()).Count());
        foreach (var query in SearchSpecs.Queries.Where(query => query.Site == site))
        {
            var found = ParagraphScan.Of(site).Find(query);
            Assert.Equal(
                syllables.Select(term => (term.Key, Count: places.Count(place => place.Term == term.Key && found.Contains(place.Address)), All: term.Sum()))
                    .Select(term => (term.Key, term.Count, Math.Round(term.Count * 10_000.0 / term.All, 6))),
                script.ByTerm([.. script.Ask(query.Text, query.IsTyped).Order()]).Select(term => (term.Name, term.Count, Math.Round(term.Rate, 6))));
        }
    }

    [Theory]
    [InlineData("before", "cho cán bộ", "của cán bộ", "một cán bộ")]
    [InlineData("after", "của cán bộ", "một cán bộ", "cho cán bộ")]
    public void Lines_OfAText_AreSortedByOneSide(string side, params string[] wanted)
    {
        const string Text = "Giúp một cán bộ giỏi, cho cán bộ trẻ, và của cán bộ già: ít bộ hơn.";
        Assert.Equal(wanted, _script.Value.Lines("cán bộ", Text, side).Select(line => $"{line[0].Split(' ')[^2]} {line[1]}"));
        Assert.All(_script.Value.Lines("cán bộ", Text, side), line => Assert.Equal(Text, string.Concat(line)));
    }

    [Fact]
    public void Lines_OfALongText_AreCutBetweenWords()
    {
        var text = string.Join(' ', Enumerable.Range(100, 60)) + " cán bộ " + string.Join(' ', Enumerable.Range(200, 60));
        var line = Assert.Single(_script.Value.Lines("can bo", text, "before"));
        Assert.Equal("cán bộ", line[1]);
        Assert.InRange(line[0].Length, 50, 64);
        Assert.InRange(line[2].Length, 50, 64);
        Assert.Matches("^[0-9]{3} .* $", line[0]);
        Assert.Matches("^ .* [0-9]{3}$", line[2]);
    }

    /// <summary>The beginning is itself a syllable, which stands in a heading only.</summary>
    [Fact]
    public void Ask_BeginningOfSyllables_FindsTheLongerOnes()
    {
        using var script = new SearchScript(
            TestSites.Plan(
                TestSites.Of(("r/index.md", TestSites.ReportHead()), ("r/01.md", TestSites.SectionHead(title: "Kết quả") + "Quảng bá.\n\nKhác.\n"))));
        Assert.Equal([0], script.Ask("qua", isTyping: true));
        Assert.Empty(script.Ask("qua"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Show_EveryParagraph_SaysItsWordsAndWhereItStands(string site) => AssertShown(TestSites.PlanOf(site));

    [Fact]
    public void Show_WordsByChance_SaysItsWordsAndWhereItStands() => AssertShown(ScatteredArchive.Of(180, 4));

    [Fact]
    public void Show_SignsOfEveryKind_AreThoseOfTheText()
    {
        string[] texts = [
            "a-b (c) “d”, e…",
            "a  –  b",
            "`\" \\ ~ |`",
            "36,9%, 5- 6%",
            "HĐND/UBND",
            "1 2 3",
            "…",
            "`\\u0041`",
            "a &amp; &lt;b&gt;",
            "😀 x 😀",
            "x\\\ny",
        ];
        var body = string.Join("\n\n", texts.Concat(texts).Concat(texts));
        AssertShown(TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead()), ("r/01.md", TestSites.SectionHead() + body))));
    }

    [Fact]
    public void Filter_ByEachField_LeavesTheParagraphsOfIt()
    {
        var plan = TestSites.PlanOf("many-terms");
        using var script = new SearchScript(plan);
        var places = new RankedScan(plan.Archive).Places;
        int[] all = [.. Enumerable.Range(0, places.Count)];
        foreach (var (name, valueOf) in new (string, Func<SearchDocument, string?>)[]
        {
            ("term", document => document.Report.Term.ToString()),
            ("kind", document => document.Report.FrontMatter.Kind),
            ("organisation", document => document.Report.FrontMatter.Organisation),
            ("section", document => (document.Text as Section)?.Title),
        })
        {
            foreach (var value in places.Select(place => valueOf(place.Document)).OfType<string>().Distinct())
            {
                var wanted = all.Where(i => valueOf(places[i].Document) is { } own && VietnameseText.ComparisonKey(own) == VietnameseText.ComparisonKey(value));
                Assert.Equal(Said(value, wanted), Said(value, script.Filter(all, name, value)));
                Assert.Equal(Said(value, wanted), Said(value, script.Filter(all, name, value.ToUpperInvariant())));
            }

            Assert.Empty(script.Filter(all, name, "không có"));
            Assert.Empty(script.Filter(all, name, "—"));
        }
    }

    [Theory]
    [InlineData("dang vien", "Đảng viên và đang viên, Đảng ủy viên.", "Đảng|viên|đang|viên|Đảng|viên")]
    [InlineData("đảng vien", "Đảng viên và đang viên, Đảng ủy viện.", "Đảng|viên|viên|Đảng|viện")]
    [InlineData("đảng", "Đảng và đang.", "Đảng")]
    [InlineData("đẳng", "Đảng và đang.", "Đảng|đang")]
    [InlineData("\"dang vien\"", "Đảng viên và đang, viên: đảng viên", "Đảng viên|đang, viên|đảng viên")]
    [InlineData("\"dang uy vien\" uy", "Đảng ủy viên ủy", "Đảng ủy viên|ủy")]
    [InlineData("vien vien", "viên", "viên")]
    [InlineData("36,9%", "Đạt 36,9% và 36,9 hay 9%", "36,9%")]
    [InlineData("hdnd", "HĐND, hđnd, Hội đồng nhân dân, hội đồng", "HĐND|hđnd|Hội đồng nhân dân")]
    [InlineData("hội đồng nhân dân", "HĐND, hđnd, hội đồng nhân dân", "HĐND|hội|đồng|nhân|dân")]
    [InlineData("hội đồng", "HĐND, hội đồng", "hội|đồng")]
    [InlineData("xa", "không có", "")]
    public void Mark_Words_AreThoseThatWereLookedFor(string query, string text, string marks) =>
        Assert.Equal(marks, string.Join('|', _script.Value.Mark(query, text).Marks));

    [Fact]
    public void Mark_LongText_ShowsTheStretchWithMostWords()
    {
        var filling = string.Join(' ', Enumerable.Repeat("chữ", 100));
        Assert.Equal(filling[..259], _script.Value.Mark("không", filling).Stretch);
        Assert.Equal("hai ba", _script.Value.Mark("hai", "hai ba").Stretch);
        Assert.StartsWith("chữ", _script.Value.Mark("một", $"chữ một {filling}").Stretch);
        var stretch = _script.Value.Mark("một hai", $"{filling} một {filling} một hai {filling}").Stretch;
        Assert.Contains(" một hai ", stretch);
        Assert.InRange(stretch.IndexOf("một", StringComparison.Ordinal), 36, 44);
        Assert.InRange(stretch.Length, 250, 260);
        Assert.StartsWith("chữ", stretch);
        Assert.EndsWith("chữ", stretch);
        var end = $"{filling} một hai hết";
        Assert.EndsWith("một hai hết", _script.Value.Mark("hai", end).Stretch);
        Assert.Equal(new string('x', 300), _script.Value.Mark("x", new string('x', 300)).Stretch);
    }

    [Fact]
    public void Days_OfParagraphs_AreThoseOfTheirReports()
    {
        var plan = TestSites.PlanOf("many-terms");
        using var script = new SearchScript(plan);
        Assert.Equal(
            new RankedScan(plan.Archive).Places.Select(place => place.Document.Report.FrontMatter.Date.Value),
            script.Filters().Of["day"].Select(day => new DateOnly(1900, 1, 1).AddDays(day)));
    }

    [Fact]
    public void Syllables_OfTexts_AreThoseOfTheProgram()
    {
        var texts =
            SearchSpecs.Folds.Select(text => text.Text).Concat(SearchSpecs.Lines("same").Concat(SearchSpecs.Lines("different")).SelectMany(line => line));
        Assert.All(
            texts.Select(VietnameseText.Nfc),
            text => Assert.Equal(Syllables.Of(text).Select(syllable => $"{syllable.Key.Fold}={syllable.Key.Form}"), _script.Value.Syllables(text)));
    }

    private static string Said(string words, IEnumerable<int> paragraphs) => $"{words}: {string.Join(' ', paragraphs)}";

    private static void AssertShown(SitePlan plan)
    {
        using var script = new SearchScript(plan);
        var places = SearchDocument.Of(plan.Archive).SelectMany(document => document.Paragraphs.Select(paragraph => (document, paragraph))).ToList();
        var names = new ArchiveNames(plan.Archive, ThemeParser.Parse([], SiteInputReader.EmbeddedTheme(), Language.Vi, new DiagnosticBag()).Strings);
        Assert.All(places.Index(), place =>
        {
            var ((document, paragraph), report) = (place.Item, place.Item.document.Report);
            var heading = document.Text is Section section ? $"{section.Number}. {section.Title}" : "";
            Assert.Equal(
                new SearchScript.Shown(
                    report.Title,
                    report.Term.ToString(),
                    heading,
                    paragraph.Headings.Length > 1 ? paragraph.Headings[^1] : "",
                    names.Places(report).Find(paragraph.Id)!,
                    $"{document.Path}#{paragraph.Id}",
                    paragraph.Read()),
                script.Show(place.Index));
        });
    }
}
