namespace SiteGen.Tests.Browser;

/// <summary>What is chosen is seen: the outline of what has the focus, and the place that an address names.</summary>
public sealed class FocusTests(Chromium chromium, BuiltSites sites)
{
    // The part of an outline that lies outside a box which hides or scrolls what is outside of it, or outside the page.
    private const string ClippedOutlines = """
        (() => {
          const found = [];
          for (const element of document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')) {
            element.focus();
            element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            if (document.activeElement !== element || !element.matches(':focus-visible')) continue;
            const style = getComputedStyle(element);
            const beyond = style.outlineStyle === 'none' ? NaN : parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
            if (isNaN(beyond) || parseFloat(style.outlineWidth) < 2) { found.push('no outline: ' + element.outerHTML.slice(0, 80)); continue; }
            const boxes = [...element.getClientRects()].filter(box => box.width > 1);
            for (const box of boxes) {
              if (box.left - beyond < -.5 || box.right + beyond > innerWidth + .5) found.push('outside the page: ' + element.textContent);
              const first = style.position === 'absolute' ? element.offsetParent : element.parentElement;
              for (let parent = first; parent && parent !== document.body; parent = parent.parentElement) {
                if (getComputedStyle(parent).overflowX === 'visible') continue;
                const frame = parent.getBoundingClientRect();
                if (parent.scrollWidth <= parent.clientWidth && (box.left - beyond < frame.left - .5 || box.right + beyond > frame.right + .5)
                    || box.left + parent.scrollLeft - beyond < frame.left - .5)
                  found.push(`clipped by ${parent.className}: ${element.textContent}`);
              }
            }
          }
          return [...new Set(found)];
        })()
        """;

    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Outline_OfEverythingThatCanHaveTheFocus_IsWhole(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        var found = new List<string>();
        foreach (var path in site.KindsOfPage)
        {
            await page.Open(site.Address + path);
            await page.Press("Tab");
            foreach (var width in new[] { 320, 768, 1000, 1440 })
            {
                await page.SetSize(width, 800);
                await page.Run("document.querySelectorAll('details').forEach(details => details.open = true)");
                found.AddRange((await page.Evaluate<string[]>(ClippedOutlines)).Select(outline => $"{path} at {width}: {outline}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Target_InForcedColours_IsOutlined()
    {
        await using var page = await chromium.NewPage();
        await page.ForceColors();
        await page.Open(sites["many-terms"].Address + "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-ket-qua.html#i-1-p1");
        Assert.Equal("solid", await page.Evaluate<string>("getComputedStyle(document.querySelector(':target')).outlineStyle"));
    }
}
