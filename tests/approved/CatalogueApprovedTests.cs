using System.Reflection;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Approved;

/// <summary>
/// Every text of the program in both languages, with sample values in its places: the messages, a file for each class, and what the commands and the preview
/// say.
/// </summary>
public sealed class CatalogueApprovedTests
{
    [Fact]
    public void Messages_OfTheCatalogue_AreTheApprovedOnes() => new ApprovedFolder("diagnostics").Check(
        typeof(Diagnostic).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Diagnostic).Namespace && type.Name.EndsWith("Problems", StringComparison.Ordinal))
            .ToDictionary(type => type.Name + ".txt", TextOf));

    [Fact]
    public void Texts_OfTheConsole_AreTheApprovedOnes() => new ApprovedFolder("console/texts").Check(
        typeof(Diagnostic).Assembly.GetTypes()
            .Where(type => type.Name is "ConsoleText" or "PublishText" or "PreviewTexts")
            .ToDictionary(type => type.Name + ".txt", TextOf));

    private static string TextOf(Type type) => string.Join('\n', type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method =>
            method.ReturnType == typeof(Diagnostic) || method.ReturnType == typeof(Localized) || method.ReturnType == typeof(IEnumerable<Localized>))
        .OrderBy(method => method.Name, StringComparer.Ordinal)
        .SelectMany(method => SampleValues.CallsOf(method).Select(values => Shown(method, method.Invoke(null, values)!)).Distinct()));

    private static string Shown(MethodInfo method, object text) => text switch
    {
        Diagnostic diagnostic => SiteApprovedTests.Shown(diagnostic),
        Localized line => Shown(method, [line]),
        _ => Shown(method, (IEnumerable<Localized>)text),
    };

    private static string Shown(MethodInfo method, IEnumerable<Localized> lines) =>
        $"{method.Name}\n{string.Concat(lines.Select(line => $"  vi  {line.Vi}\n  en  {line.En}\n"))}";
}
