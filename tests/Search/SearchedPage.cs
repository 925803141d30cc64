using System.Text.Json;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>The search page in a browser, used as a reader uses it.</summary>
internal sealed class SearchedPage(BrowserPage page)
{
    // Waits for a change of the page to be answered: the script says aria-busy while it looks.
    private const string Waiting = """
        (() => {
          const main = document.querySelector('main');
          window.answered = act => new Promise(resolve => {
            let begun = false;
            const look = new MutationObserver(() => {
              if (main.hasAttribute('aria-busy')) begun = true;
              else if (begun) { look.disconnect(); resolve(); }
            });
            look.observe(main, { attributes: true });
            act();
          });
          window.found = () => [...document.querySelectorAll('[data-result] a[href]')].map(a => a.getAttribute('href'));
        })()
        """;

    private int _asked;

    /// <summary>Opens the page of a site.</summary>
    public static async Task<SearchedPage> Open(BrowserPage page, string site)
    {
        await page.Open(site + "tim-kiem.html");
        await page.Run(Waiting);
        return new SearchedPage(page);
    }

    /// <summary>Asks by the address.</summary>
    public Task Ask(string query, string rest = "") =>
        page.Run($"answered(() => {{ location.hash = '#q=' + encodeURIComponent({Quote(query)}) + '&n={_asked++}{rest}'; }})");

    /// <summary>Types into the field, without Enter.</summary>
    public async Task Type(string query)
    {
        await page.Run("document.querySelector('#tim').value = ''");
        await page.Run(
            $"answered(() => {{ const field = document.querySelector('#tim'); field.value = {Quote(query)}; field.dispatchEvent(new Event('input')); }})");
    }

    /// <summary>All results, as addresses below the site, after asking for more until there are none; and the count that the page shows.</summary>
    public async Task<(string[] Addresses, int Count)> Results()
    {
        var addresses = await page.Evaluate<string[]>("""
            (async () => {
              const more = document.querySelector('[data-more]');
              while (!more.hidden) {
                const before = found().length;
                await new Promise(resolve => {
                  const look = new MutationObserver(() => { if (found().length > before) { look.disconnect(); setTimeout(resolve); } });
                  look.observe(document.querySelector('.results'), { childList: true });
                  more.click();
                });
              }
              return found();
            })()
            """);
        return (addresses, await page.Evaluate<int>("+document.querySelector('[data-count]').textContent"));
    }

    /// <summary>
    /// What a reader sees: the count, the choices of the filters, and of every result its address, heading, report and quotation, with the marked words in
    /// brackets.
    /// </summary>
    public Task<string> Shown() => page.Evaluate<string>("""
        (() => {
          const words = element => [...element.childNodes].map(node => node.nodeName === 'MARK' ? '⟦' + node.textContent + '⟧' : node.textContent).join('');
          const lines = [document.querySelector('.found').textContent.trim()];
          document.querySelectorAll('select').forEach(select => {
            if (select.length > 1) lines.push('  ' + select.name + ': '
                + [...select.options].map(option => option.textContent + (option.selected ? ' *' : '')).join(' | '));
          });
          document.querySelectorAll('[data-result]').forEach(result => {
            lines.push(result.querySelector('a').getAttribute('href'), ...[...result.children].map(part => '    ' + words(part)));
          });
          return lines.join('\n') + '\n';
        })()
        """);

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
