using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Checks;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Tests.Approved;

namespace SiteGen.Tests.Architecture;

/// <summary>What somebody who adds a message, a check or an option would forget (<c>src/README.md</c>, "How to add something").</summary>
public sealed partial class RecipeTests
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
        var named = Code().Matches(tests).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(codes, code => Assert.True(named.Contains(code), $"No case provokes the message {code}: add one to tests/specs."));
    }

    [Fact]
    public void Message_IsAdded()
    {
        var lines = Directory.EnumerateFiles(Repository.Find("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        var added = lines.SelectMany(line => Message().Matches(line)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var messages = Messages().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ToList();
        Assert.NotEmpty(messages);
        Assert.Empty(messages.Where(message => !added.Contains(message)).Select(message => $"Nothing adds {message}."));
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
        var applied = references.Where(reference => reference.From == typeof(SiteChecker).FullName).Select(reference => reference.To).ToHashSet();
        Assert.All(rules, rule => Assert.True(applied.Contains(rule), $"{rule} is never applied: add its line to src/Checks/SiteChecker.cs."));
    }

    [Fact]
    public void Option_IsReadByACommand()
    {
        var read = Directory.EnumerateFiles(Repository.Find("src", "Cli"), "*.cs")
            .Where(file => Path.GetFileName(file) is not ("Options.cs" or "Commands.cs"))
            .SelectMany(file => OptionRead().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .ToHashSet(StringComparer.Ordinal);
        var names = typeof(Options).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => typeof(Symbol).IsAssignableFrom(property.PropertyType))
            .Select(property => property.Name)
            .ToList();
        Assert.NotEmpty(names);
        Assert.Empty(names.Where(name => !read.Contains(name)).Select(name => $"No command reads Options.{name}."));
    }

    [Fact]
    public void Option_IsInACommand()
    {
        var inCommands = Below(Commands.Root).SelectMany(command => command.Options.Cast<Symbol>().Concat(command.Arguments)).ToHashSet();
        var declared = typeof(Options).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<Symbol>();
        Assert.Empty(declared.Where(symbol => !inCommands.Contains(symbol)).Select(symbol => $"No command in Commands.cs has {symbol.Name}."));
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);

    private static IEnumerable<MethodInfo> Messages() =>
        from type in typeof(Diagnostic).Assembly.GetTypes()
        where type.Namespace == typeof(Diagnostic).Namespace && type.Name.EndsWith("Problems", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(Diagnostic)
        select method;

    private static IEnumerable<string> CodesOfMessages() =>
        Messages().SelectMany(method => SampleValues.CallsOf(method).Select(values => ((Diagnostic)method.Invoke(null, values)!).Code));

    // A whole code: page-title is no case of page-title-missing.
    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)*")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b\w+Problems\.\w+")]
    private static partial Regex Message();

    [GeneratedRegex(@"\bOptions\.(?<name>\w+)")]
    private static partial Regex OptionRead();
}
