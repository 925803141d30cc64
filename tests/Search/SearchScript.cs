using System.Text.Json;
using Jint;
using SiteGen.Pages;

namespace SiteGen.Tests.Search;

/// <summary>
/// The script of the search page without a browser: what it does before it touches the page, with the files of an index in the memory.
/// A machine without Chromium tests it too.
/// </summary>
internal sealed class SearchScript : IDisposable
{
    // The page itself begins here; what stands above needs a document only to load files.
    private const string Page = "var form = main.querySelector('form');";

    private const string Document = """
        var window = this, from = Array.from;
        // Jint keeps a letter and its marks together here, where the language takes them one by one.
        Array.from = (values, map) => {
          if (typeof values !== 'string') return from(values, map);
          for (var letters = [], i = 0; i < values.length; i += letters[letters.length - 1].length) letters.push(String.fromCodePoint(values.codePointAt(i)));
          return letters;
        };
        var document = {
          querySelector: () => ({ dataset: { paragraphs: paragraphs } }),
          createElement: () => ({ remove: () => {} }),
          head: { appendChild: script => { var text = fileOf(script.src); if (text === null) return script.onerror(); (0, eval)(text); script.onload(); } }
        };
        """;

    private const string Hooks = """
          window.ask = (text, isTyping, wanted) => {
            var query = parse(text, isTyping);
            return find(query).then(found => inOrderOfRank(found, found.docs(), wanted)).then(order => JSON.stringify(order));
          };
          window.shown = doc => readTexts(doc).then(text => JSON.stringify(text));
          window.left = (docs, state) => readPlaces().then(places => JSON.stringify(filter(places, docs, state)));
          window.syllables = text => JSON.stringify(syllablesOf(text).map(found => found.key.fold + '=' + found.key.form));
          window.days = () => readPlaces().then(places => JSON.stringify(Array.from(places.of.day)));
          window.marks = (query, text) => {
            var parsed = parse(query, false);
            return load('goc').then(root => {
              readGlossary(parsed, root[2]);
              var found = findMarks(text, marksOf(parsed)), stretch = stretchOf(text, found);
              return JSON.stringify([found.map(mark => text.slice(mark.start, mark.end)), text.slice(stretch.start, stretch.end)]);
            });
          };
          window.read = (code, steps) => {
            var lists = new Lists(code);
            return JSON.stringify(JSON.parse(steps).map(step => {
              var value = lists[step[0]](step[1], step[2]);
              return typeof value === 'number' ? [value] : Array.from(value);
            }));
          };
        })();
        """;

    private readonly Engine _engine = new();

    /// <summary>The script of a site that is not on the disk yet.</summary>
    public SearchScript(SitePlan plan)
    {
        var files = plan.Files.Select(file => file.Path).ToHashSet();
        var page = plan.Text("tim-kiem.html");
        _engine.SetValue("paragraphs", page.Split("data-paragraphs=\"")[1].Split('"')[0]);
        _engine.SetValue("fileOf", (string path) => files.Contains(path) ? plan.Text(path) : null);
        var script = plan.Text(SitePaths.SearchScript);
        Assert.Contains(Page, script);
        _engine.Execute(Document).Execute(script[..script.IndexOf(Page, StringComparison.Ordinal)] + Hooks);
    }

    /// <summary>
    /// The numbers of the paragraphs that a query finds, in their order; with <paramref name="wanted"/>, only the first of them need be right.
    /// </summary>
    public int[] Ask(string query, bool isTyping = false, int wanted = 1_000_000) => Call<int[]>("ask", query, isTyping, wanted);

    /// <summary>The syllables of a text, each with what it is compared by.</summary>
    public string[] Syllables(string text) => Call<string[]>("syllables", text);

    /// <summary>What is shown of a paragraph.</summary>
    public Shown Show(int paragraph) => Call<Shown>("shown", paragraph);

    /// <summary>Those of some paragraphs that a filter leaves.</summary>
    public int[] Filter(int[] paragraphs, string name, string value)
    {
        _engine.SetValue("state", _engine.Evaluate($"({{ {name}: {JsonSerializer.Serialize(value)} }})"));
        return Call<int[]>("left", paragraphs, _engine.GetValue("state"));
    }

    /// <summary>The day of each paragraph, as days since 1 January 1900.</summary>
    public int[] Days() => Call<int[]>("days");

    /// <summary>What is marked in a text for a query, and the stretch of it that is shown.</summary>
    public (string[] Marks, string Stretch) Mark(string query, string text)
    {
        var answer = Call<JsonElement[]>("marks", query, text);
        return (answer[0].Deserialize<string[]>()!, answer[1].GetString()!);
    }

    /// <summary>Reads encoded lists: each step is what the decoder calls it, and its arguments.</summary>
    public int[][] Read(string code, IEnumerable<object[]> steps) => Call<int[][]>("read", code, JsonSerializer.Serialize(steps));

    public void Dispose() => _engine.Dispose();

    private T Call<T>(string function, params object[] arguments) =>
        JsonSerializer.Deserialize<T>(_engine.Invoke(function, arguments).UnwrapIfPromise().AsString(), JsonSerializerOptions.Web)!;

    /// <summary>What a result says.</summary>
    internal sealed record Shown(string Report, string Term, string Heading, string Address, string Text);
}
