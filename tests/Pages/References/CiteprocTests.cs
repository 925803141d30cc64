using System.Diagnostics;
using System.Text.Json;
using SiteGen.Pages.References;

namespace SiteGen.Tests.Pages.References;

/// <summary>What a citation processor (citeproc, in Node.js) makes of our CSL-JSON: body, title, number, day and address come out again.</summary>
public sealed class CiteprocTests
{
    private const string Script = """
        const CSL = require(process.env.CITEPROC);
        const items = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>t</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout delimiter="|"><group delimiter="|"><names variable="author"><name/></names><text variable="title"/><text variable="number"/>
          <date variable="issued"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
          <text variable="URL"/></group></layout></bibliography></style>`;
        const locale = '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><style-options punctuation-in-quote="false"/>'
          + '<date form="numeric"><date-part name="year"/></date><terms><term name="and">and</term><term name="et-al">et al.</term></terms></locale>';
        const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: id => items.find(item => item.id === id) }, style, 'en-US');
        engine.setOutputFormat('text');
        engine.updateItems(items.map(item => item.id));
        process.stdout.write(engine.makeBibliography()[1].map(line => line.trim()).join('\n'));
        """;

    [Fact]
    public async Task CslJson_ThroughACitationProcessor_ComesOutWhole()
    {
        var citeproc = Environment.GetEnvironmentVariable("CITEPROC");
        if (string.IsNullOrEmpty(citeproc))
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("CI") == "true", "CITEPROC does not name citeproc_commonjs.js, which the npm package citeproc holds.");
        var plan = TestSites.PlanOf("many-terms");
        var references = plan.Archive.Reports.Select(report => Reference.Of(plan.Archive.Site, report)).Where(reference => reference.IsDated).ToList();
        Assert.NotEmpty(references);
        var items = references.Select(reference => JsonDocument.Parse(CslJson.Write(reference)).RootElement[0]);
        Assert.Equal(
            references.Select(Line).Order(StringComparer.Ordinal),
            (await Bibliography(JsonSerializer.Serialize(items))).Split('\n').Order(StringComparer.Ordinal));
    }

    private static string Line(Reference reference)
    {
        var day = FormattableString.Invariant($"{reference.Date.Year}-{reference.Date.Month}-{reference.Date.Day}");
        return string.Join('|', new[] { reference.Author, reference.Title, reference.Number, day, reference.Url }.OfType<string>());
    }

    private static async Task<string> Bibliography(string items)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(items);
        node.StandardInput.Close();
        return (await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
    }
}
