using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Jint;
using SiteGen.Documents;
using SiteGen.Pages;
using SiteGen.Search;
using SiteGen.Search.Encodings;

namespace SiteGen.Tests.Search;

/// <summary>
/// The scripts of the search without a browser and without a page: those that decode, find and choose, with the files of an index in the memory.
/// A machine without Chromium tests them too.
/// </summary>
internal sealed class SearchScript : IDisposable
{
    private const string Language = """
        var from = Array.from;
        // Jint keeps a letter and its marks together here, where the language takes them one by one.
        Array.from = (values, map) => {
          if (typeof values !== 'string') return from(values, map);
          for (var letters = [], i = 0; i < values.length; i += letters[letters.length - 1].length) letters.push(String.fromCodePoint(values.codePointAt(i)));
          return letters;
        };
        """;

    private const string Hooks = """
        var parts = searchParts, arrived;
        var sitegenSearch = function () { arrived = [].slice.call(arguments, 1); };
        var load = name => new Promise((resolve, reject) => {
          var text = fileOf(name);
          if (text === null) return reject(new Error(name));
          (0, eval)(text);
          resolve(arrived);
        });
        var index = new parts.Index(+paragraphs, load);
        var json = value => JSON.stringify(value, (_, inner) => ArrayBuffer.isView(inner) ? Array.from(inner) : inner);
        var ask = (text, isTyping, wanted) => {
          return parts.rank.find(index, parts.words.parse(text, isTyping)).then(found => parts.rank.inOrderOfRank(found, found.docs(), wanted)).then(json);
        };
        var offers = text => parts.rank.find(index, parts.words.parse(text, false)).then(found => {
          return found.docs().length ? [] : parts.offers.offersFor(index, found);
        }).then(json);
        var byTerm = docs => index.root().then(root => json(parts.rank.byTerm(root.terms, docs)));
        var lines = (query, text, side) => {
          var parsed = parts.words.parse(query, false);
          return index.root().then(root => {
            parts.words.readGlossary(parsed, root.glossary);
            var marks = parts.snippet.closest(text, parts.snippet.findMarks(text, parts.snippet.marksOf(parsed)));
            return json(parts.lines.sorted(parts.lines.linesOf(text, marks), side).map(line => [line.before, line.word, line.after]));
          });
        };
        var shown = doc => index.text(doc).then(json);
        var left = (docs, state) => index.filters().then(filters => json(parts.rank.filter(filters, docs, state)));
        var syllables = text => json(parts.words.syllablesOf(text).map(found => found.key.fold + '=' + found.key.form));
        var filters = () => index.filters().then(json);
        var root = () => index.root().then(json);
        var keysOf = name => index.read(name).then(entries => json(Array.from(entries.keys())));
        var lookUp = (kind, key) => index.lookUp(kind, key).then(json);
        var beginningWith = fold => index.beginningWith(fold).then(json);
        var pair = (first, second) => {
          return Promise.all([index.lookUp('s', first), index.lookUp('s', second)]).then(both => index.pair(both[0], both[1])).then(pair => {
            return pair && index.positions(pair).then(positions => Object.assign({ positions: positions }, pair));
          }).then(json);
        };
        var marks = (query, text) => {
          var parsed = parts.words.parse(query, false);
          return index.root().then(root => {
            parts.words.readGlossary(parsed, root.glossary);
            var found = parts.snippet.findMarks(text, parts.snippet.marksOf(parsed)), stretch = parts.snippet.stretchOf(text, found);
            return json([found.map(mark => text.slice(mark.start, mark.end)), text.slice(stretch.start, stretch.end)]);
          });
        };
        var read = (code, steps) => {
          var lists = new parts.lists.Lists(code);
          return json(JSON.parse(steps).map(step => {
            var value = lists[step[0]](step[1], step[2]);
            return typeof value === 'number' ? [value] : value;
          }));
        };
        var bytes = text => json(parts.lists.bytesOf(text));
        var words = (code, root, literals, count) => json(parts.files.readWords(new parts.lists.Lists(code), JSON.parse(root), JSON.parse(literals), count));
        var value = script => json((0, eval)(script));
        """;

    private readonly Engine _engine = new();

    // Tests draw cases in parallel; an engine does one thing at a time.
    private readonly Lock _turn = new();

    /// <summary>The scripts of a site that is not on the disk yet.</summary>
    public SearchScript(SitePlan plan)
    {
        var files = plan.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        string? TextOf(string path) => files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Render()) : null;
        _engine.SetValue("paragraphs", TextOf(SiteAddresses.Vietnamese.Search)!.Split("data-paragraphs=\"")[1].Split('"')[0]);
        _engine.SetValue("fileOf", (string name) => TextOf($"{SearchLayout.Folder}{name}.js"));
        _engine.Execute(Language);
        foreach (var script in SitePaths.SearchCore)
            _engine.Execute(TextOf(script)!);
        _engine.Execute(Hooks);
    }

    /// <summary>
    /// The numbers of the paragraphs that a query finds, in their order; with <paramref name="wanted"/>, only the first of them need be right.
    /// </summary>
    public int[] Ask(string query, bool isTyping = false, int wanted = 1_000_000) => Call<int[]>("ask", query, isTyping, wanted);

    /// <summary>What is offered for a query without result.</summary>
    public Offer[] Offers(string query) => Call<Offer[]>("offers", query);

    /// <summary>How many of some paragraphs each term has.</summary>
    public TermCount[] ByTerm(int[] paragraphs) => Call<TermCount[]>("byTerm", paragraphs);

    /// <summary>What stands before a word of a query, the word, and what stands after it, sorted by one side: <c>before</c> or <c>after</c>.</summary>
    public string[][] Lines(string query, string text, string side) => Call<string[][]>("lines", query, text, side);

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

    /// <summary>What results are filtered and sorted by.</summary>
    public FilterFile Filters() => Call<FilterFile>("filters");

    /// <summary>What is marked in a text for a query, and the stretch of it that is shown.</summary>
    public (string[] Marks, string Stretch) Mark(string query, string text)
    {
        var answer = Call<JsonElement[]>("marks", query, text);
        return (answer[0].Deserialize<string[]>()!, answer[1].GetString()!);
    }

    /// <summary>Reads encoded lists: each step is what the decoder calls it, and its arguments.</summary>
    public int[][] Read(string code, IEnumerable<object[]> steps) => Call<int[][]>("read", code, JsonSerializer.Serialize(steps));

    /// <summary>Reads encoded bytes; the decoder may give zeros beyond their end.</summary>
    public byte[] Bytes(string code) => [.. Call<int[]>("bytes", code).Select(value => (byte)value)];

    /// <summary>Reads texts from the ranks of their words.</summary>
    public string[] Texts(string code, WordCode words, IEnumerable<string> literals, int count)
    {
        var root = new { words = words.Words.Prepend(""), followers = words.Followers };
        return Call<string[]>("words", code, JsonSerializer.Serialize(root), JsonSerializer.Serialize(literals), count);
    }

    /// <summary>What an expression gives.</summary>
    public string Value(string expression) => Call<string>("value", expression);

    /// <summary>What every query needs.</summary>
    public RootFile Root() => Call<RootFile>("root");

    /// <summary>The keys of a file, in its order.</summary>
    public string[] Keys(char kind, int number) => Call<string[]>("keysOf", $"{kind}{number}");

    /// <summary>A syllable or what the glossary names, if any paragraph has it.</summary>
    public SyllableEntry? Syllable(string key) => Call<SyllableEntry?>("lookUp", "s", key);

    /// <summary>A list of a kind of file.</summary>
    public int[]? List(char kind, string key) => Call<int[]?>("lookUp", $"{kind}", key);

    /// <summary>Two syllables side by side.</summary>
    public PairEntry? Pair(string first, string second) => Call<PairEntry?>("pair", first, second);

    /// <summary>The longer syllables that begin so.</summary>
    public string[] BeginningWith(string fold) => Call<string[]>("beginningWith", fold);

    public void Dispose() => _engine.Dispose();

    private T Call<T>(string function, params object[] arguments)
    {
        lock (_turn)
            return JsonSerializer.Deserialize<T>(_engine.Invoke(function, arguments).UnwrapIfPromise().AsString(), JsonSerializerOptions.Web)!;
    }

    /// <summary>What a result says.</summary>
    internal sealed record Shown(string Report, string Term, string Heading, string Inner, string Place, string Address, string Text);

    /// <summary>Another query, how many paragraphs it finds, and whether it has fewer words.</summary>
    internal sealed record Offer(string Text, int Count, bool IsFewer);

    /// <summary>Paragraphs of a term, and how many that is for every 10,000 of its syllables.</summary>
    internal sealed record TermCount(string Name, int Count, double Rate);

    /// <summary>Rank 0 is the first of both.</summary>
    internal sealed record RootFile(string[] Words, int[] Followers, JsonElement[][] Glossary, JsonElement[][] Terms);

    /// <summary>By field the names, and the number of the name by paragraph.</summary>
    internal sealed record FilterFile(Dictionary<string, string[]> Names, Dictionary<string, int[]> Of);

    /// <summary>Where a syllable occurs, and what that is worth.</summary>
    internal sealed record SyllableEntry(string Fold, string[] Forms, int[] Docs, int[] Levels);

    /// <summary>
    /// Where two syllables are neighbours; <paramref name="Has"/> says by form which of the paragraphs have it, null that all have the only one.
    /// </summary>
    internal sealed record PairEntry(int[] Docs, string[] Forms, int[][]? Has, int[][] Positions);
}
