using SiteGen.Diagnostics;

namespace SiteGen.Tests.Specs;

/// <summary>What a test expects of every diagnostic, and the line that a spec has for it.</summary>
internal static class SaidDiagnostics
{
    public static string Line(Diagnostic d) =>
        $"{d.Location.Path}:{d.Location.Line}:{d.Location.Column}: {d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message.En}";

    public static void AssertSaidInBothLanguages(Diagnostic diagnostic)
    {
        Assert.All([diagnostic.Message, diagnostic.Hint], text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Vi));
            Assert.False(string.IsNullOrWhiteSpace(text.En));
            Assert.NotEqual(text.Vi, text.En);
        });
    }
}
