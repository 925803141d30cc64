using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Browser;

/// <summary>Where things stand on the pages, from the smallest phone to the widest screen.</summary>
public sealed partial class LayoutTests(Chromium chromium, BuiltSites sites)
{
    private const int Narrowest = 320;
    private const int Widest = 2560;

    // A block whose text goes on in a second line, or is cut off, has nine letters' width at least: fewer make a column of syllables.
    // A short word in a box of its own, such as a number, is as wide as it is.
    private const string NarrowTexts = """
        (() => {
          const size = e => parseFloat(getComputedStyle(e).fontSize);
          const blockOf = e => { while (/^(inline|contents)$/.test(getComputedStyle(e).display)) e = e.parentElement; return e; };
          const blocks = new Map();
          const range = document.createRange();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            if (!texts.currentNode.data.trim()) continue;
            const block = blockOf(texts.currentNode.parentElement);
            blocks.set(block, (blocks.get(block) || []).concat(texts.currentNode));
          }
          const found = [];
          blocks.forEach((texts, block) => {
            if (block.clientWidth <= 1) return;
            const style = getComputedStyle(block);
            const width = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            // Where the lines of a text lie is dear to ask.
            if (width >= 9 * size(block)) return;
            const boxes = texts.flatMap(text => (range.selectNodeContents(text), [...range.getClientRects()])).filter(box => box.width > 1);
            if (!boxes.length) return;
            const firstLine = Math.min(...boxes.map(box => box.bottom));
            const wraps = boxes.some(box => box.top >= firstLine);
            const isCut = block.scrollWidth > block.clientWidth + 1 && style.overflowX === 'hidden';
            if (wraps || isCut)
              found.push(`${block.tagName}.${block.className}: ${(width / size(block)).toFixed(1)} em: ${block.textContent.trim().slice(0, 40)}`);
          });
          if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways: ' + document.documentElement.scrollWidth);
          return found;
        })()
        """;

    // Titles in lists are read one below the other, from one edge to the other. A word that needs a line for itself may leave the one before it short.
    private const string HalfTitles = """
        [...document.querySelectorAll('.report-line h3, .result h2')].filter(title => {
          const range = document.createRange();
          const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode();
          range.selectNodeContents(title);
          const lines = [...range.getClientRects()];
          if (!lines.some(line => line.top >= lines[0].bottom)) return false;
          const widthOf = word => {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
          };
          const longest = Math.max(...[...text.data.matchAll(/\S+/g)].map(widthOf));
          return Math.max(...lines.map(line => line.width)) < Math.min(.75 * title.clientWidth, title.clientWidth - longest);
        }).map(title => 'half a line: ' + title.textContent)
        """;

    public static TheoryData<string> Names => [.. TestSites.Names, "hostile", "crowded"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryKindOfPage_AtEveryWidth_HasNoNarrowText(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        var found = new List<string>();
        var widths = Widths(await File.ReadAllTextAsync(BuiltSite.FileOf(site.Address + "assets/site.css"), TestContext.Current.CancellationToken));
        foreach (var path in site.KindsOfPage)
        {
            await page.Open(site.Address + path);
            foreach (var width in widths)
            {
                await page.SetSize(width, 800);
                found.AddRange((await page.Evaluate<string[]>($"[...{NarrowTexts}, ...{HalfTitles}]")).Select(text => $"{path} at {width}: {text}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Widths_CrossEveryBreakpointFromBothSides()
    {
        var widths = Widths("@media (min-width: 44em) and (max-width: 54.99em) {}");
        Assert.Subset(widths.ToHashSet(), new HashSet<int> { 703, 704, 705, 879, 880, Narrowest, Widest });
        Assert.True(widths.Zip(widths.Skip(1)).TakeWhile(pair => pair.First < 1480).All(pair => pair.Second - pair.First <= 40));
    }

    // In steps of 40 px up to where the layout changes no more, and both sides of every breakpoint of the stylesheet.
    private static List<int> Widths(string stylesheet) =>
        [.. Breakpoint().Matches(stylesheet)
            .Select(match => (int)Math.Round(16 * double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)))
            .SelectMany(pixels => new[] { pixels - 1, pixels, pixels + 1 })
            .Concat(Enumerable.Range(0, 30).Select(step => Narrowest + (40 * step)))
            .Concat([1600, 1920, 2240, Widest])
            .Where(width => width is >= Narrowest and <= Widest)
            .Distinct()
            .Order()];

    [GeneratedRegex(@"(?:min|max)-width: ([\d.]+)em")]
    private static partial Regex Breakpoint();
}
