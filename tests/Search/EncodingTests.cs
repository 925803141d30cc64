using System.Text;
using CsCheck;
using SiteGen.Search;
using SiteGen.Search.Encodings;
using SiteGen.Search.Files;

namespace SiteGen.Tests.Search;

/// <summary>Bytes, texts and strings of the index: the shipped decoder gives back what was encoded. <see cref="ListEncoderTests"/> has the numbers.</summary>
public sealed class EncodingTests
{
    private static readonly SearchScript Script = new(TestSites.PlanOf("many-terms"));

    [Fact]
    public void Base91_AnyBytes_AreReadAgain() =>
        Gen.OneOf(Gen.Byte, Gen.Bool.Select(isHigh => isHigh ? byte.MaxValue : byte.MinValue)).Array[0, 200].Holds(bytes =>
    {
        var code = Base91.Encode(bytes);
        Assert.All(code, c => Assert.Contains(c, Base91.Alphabet));
        var read = Script.Bytes(code);
        Assert.Equal(bytes, read.Take(bytes.Length));
        Assert.All(read.Skip(bytes.Length), more => Assert.Equal(0, more));
    });

    [Fact]
    public void Base91_OfNoBytes_IsEmpty() => Assert.Equal("", Base91.Encode([]));

    /// <summary>Whatever words have a rank: none, some, what stands between words, nothing at all.</summary>
    [Fact]
    public void WordCode_AnyTexts_AreReadAgain() =>
        Gen.Select(SearchedTexts.Line.Array[0, 20], SearchedTexts.Line.Array[0, 6], Gen.Int[1, 60]).Holds((texts, others, most) =>
    {
        string[] all = [.. texts, "", .. others];
        var ranked = all.Take(texts.Length).SelectMany(text => WordCode.PartsOf(text).Select(part => text[part])).CountBy(part => part)
            .OrderByDescending(part => part.Value).Select(part => part.Key).Take(most);
        AssertRead(new WordCode(ranked, texts), all);
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("%")]
    [InlineData("5%, 5 %, %5")]
    [InlineData("36,9%.")]
    [InlineData("(a) (b)")]
    [InlineData("a😀b 😀 c")]
    [InlineData("𝐀%𝐀 𝐀.5")]
    public void WordCode_WithoutRankedWords_IsReadAgain(string text) => AssertRead(new WordCode([], []), [text]);

    [Fact]
    public void Quote_AnyText_IsThatTextInAScript() => SearchedTexts.Anything.Holds(text => Assert.Equal(text, Script.Value(IndexFile.Quote(text))));

    /// <summary>What the description of the format shows is what the program writes.</summary>
    [Fact]
    public void Readme_ItsExample_IsWhatIsWritten()
    {
        var readme = File.ReadAllText(Repository.Find("src", "Search", "README.md"));
        var file = IndexFile.Of(SearchLayout.Name('x', 0), [
            new IndexEntry("bo", "bo", encoder => encoder.WriteList([40])),
            new IndexEntry("a", "a", encoder => encoder.WriteList([0, 2, 3])),
        ]);
        Assert.Contains($"\n    {Encoding.UTF8.GetString(file.Value)}", readme);
        Assert.Contains($"\n    {Base91.Alphabet.Trim()}\n", readme);
        Assert.Contains("*h* of `ban do` is 542236084", readme);
        Assert.Equal(542236084 % 1024, new SearchLayout(1_000_000).FileOf('c', "ban do"));
        Assert.All(
            SearchLayout.Kinds,
            kind =>
                Assert.Contains(
                    $"| `{kind.Kind}`*n* | {(kind.Kind == 'v' ? "as many as `c`" : $"1 to {kind.MostFiles}, *P*/{kind.ParagraphsPerFile}")} |", readme));
    }

    private static void AssertRead(WordCode words, string[] texts)
    {
        var encoder = new ListEncoder();
        var literals = new List<string>();
        foreach (var text in texts)
            words.Write(encoder, literals, text);
        Assert.Equal(texts, Script.Texts(encoder.Finish(), words, literals, texts.Length));
    }
}
