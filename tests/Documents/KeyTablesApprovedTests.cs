using SiteGen.Diagnostics;
using SiteGen.Tests.Approved;

namespace SiteGen.Tests.Documents;

/// <summary>The guides explain every key as it is declared.</summary>
public sealed class KeyTablesApprovedTests
{
    private const string OfCode =
        "src/Documents/README.md", OfStaff = "src/Hosts/NewArchive/files/README.md", OfEnglishStaff = "src/Hosts/NewArchive/files/README.en.md";

    [Theory]
    [InlineData(OfCode, Language.En)]
    [InlineData(OfStaff, Language.Vi)]
    [InlineData(OfEnglishStaff, Language.En)]
    public void Tables_AreWhatTheDeclarationGives(string path, Language language)
    {
        var file = Repository.Find(path);
        var text = File.ReadAllText(file);
        var wanted = KeyTables.Renewed(text, language);
        if (ApprovedFolder.IsRenewed)
            File.WriteAllText(file, text = wanted);
        Assert.True(
            text == wanted, $"The tables of keys in {path} are not what is declared. Renew them: `SITEGEN_APPROVE=1 dotnet test tests --filter KeyTables`.");
    }

    [Theory]
    [InlineData(OfCode)]
    [InlineData(OfStaff)]
    [InlineData(OfEnglishStaff)]
    public void Guide_HasATableForEveryDeclaration(string path) =>
        Assert.Equal(
            KeyTables.Declared.Keys.Order(StringComparer.Ordinal), KeyTables.NamesIn(File.ReadAllText(Repository.Find(path))).Order(StringComparer.Ordinal));

    [Fact]
    public void Renewed_ForgottenKey_IsWrittenIntoTheTable()
    {
        const string Text = "Trước.\n\n<!-- keys: site -->\n| cũ |\n<!-- /keys -->\n\nSau.\n";
        var renewed = KeyTables.Renewed(Text, Language.En);
        Assert.StartsWith("Trước.\n\n<!-- keys: site -->\n| key |", renewed, StringComparison.Ordinal);
        Assert.EndsWith("<!-- /keys -->\n\nSau.\n", renewed, StringComparison.Ordinal);
        Assert.Contains("| `owner` | yes | who keeps it |", renewed, StringComparison.Ordinal);
        Assert.DoesNotContain("cũ", renewed, StringComparison.Ordinal);
    }
}
