using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Theory]
    [InlineData(Severity.Notice, false, false)]
    [InlineData(Severity.Warning, false, true)]
    [InlineData(Severity.Error, true, true)]
    public void Stops_Severity_DependsOnStrictness(Severity severity, bool stops, bool stopsStrict)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(diagnostics.Stops(strict: true));
        diagnostics.Add(Told("a", 1, 1) with { Severity = severity });
        Assert.Equal((stops, stops, stopsStrict), (diagnostics.HasErrors, diagnostics.Stops(strict: false), diagnostics.Stops(strict: true)));
    }

    [Fact]
    public void ToSorted_Diagnostics_AreInOrderOfPlaceCodeAndWordsOnce()
    {
        Diagnostic[] wanted =
        [
            Told("B", 9, 9), Told("a", 1, 2), Told("a", 1, 10), Told("a", 2, 1, "b"), Told("a", 2, 1, "c", "A"), Told("a", 2, 1, "c", "a"), Told("a", 10, 1),
            Told("b", 1, 1),
        ];
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(wanted.Reverse());
        diagnostics.AddRange(wanted);
        Assert.Equal(wanted, diagnostics.ToSorted());
    }

    private static Diagnostic Told(string path, int line, int column, string code = "x", string words = "x") =>
        Diagnostic.Error(code, new SourceLocation(path, line, column), new Localized(words, words), new Localized("", ""));
}
