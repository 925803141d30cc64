using System.Reflection;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Tests.Approved;

namespace SiteGen.Tests.Architecture;

/// <summary>What somebody who adds a message or a check would forget (<c>src/README.md</c>, "How to add something").</summary>
public sealed class RecipeTests
{
    private const string Rules = "SiteGen.Checks.Rules.";

    [Fact]
    public void Message_HasACase()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Repository.Find("tests"), "*.*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".cs" or ".yml" && !Path.GetRelativePath(Repository.Find("tests"), file).StartsWith("obj", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var codes = CodesOfMessages().ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains(code, tests, StringComparison.Ordinal));
    }

    [Fact]
    public void CheckRule_IsAppliedToPages()
    {
        var references = CompiledReferences.Of(typeof(SiteChecker).Assembly.Location);
        var rules = typeof(SiteChecker).Assembly.GetTypes()
            .Where(type => type.FullName!.StartsWith(Rules, StringComparison.Ordinal) && !type.IsNested)
            .Select(type => type.FullName!)
            .ToList();
        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(references.Where(reference => reference.From == typeof(SiteChecker).FullName).Select(reference => reference.To)));
    }

    private static IEnumerable<string> CodesOfMessages() =>
        from type in typeof(Diagnostic).Assembly.GetTypes()
        where type.Namespace == typeof(Diagnostic).Namespace && type.Name.EndsWith("Problems", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(Diagnostic)
        from values in SampleValues.CallsOf(method)
        select ((Diagnostic)method.Invoke(null, values)!).Code;
}
