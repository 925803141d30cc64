using SiteGen.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Documents.Yaml;

/// <summary>Puts the library's words for wrong YAML into words that staff understand.</summary>
internal static class YamlFailures
{
    // The library's messages as of YamlDotNet 18.1.0 (Scanner.cs, Parser.cs); the first that is contained counts.
    private static readonly (string Words, Func<SourceLocation, Diagnostic> Explain)[] Known =
    [
        ("found invalid mapping", YamlProblems.ColonInValue),
        ("Mapping keys are not allowed", YamlProblems.ColonInValue),
        ("scanning a multi-line double-quoted scalar", YamlProblems.QuoteNotClosed),
        ("scanning a quoted scalar, found unexpected", YamlProblems.QuoteNotClosed),
        ("unknown escape character", YamlProblems.EscapeUnknown),
        ("expected hexadecimal number", YamlProblems.EscapeUnknown),
        ("found invalid Unicode", YamlProblems.EscapeUnknown),
        ("cannot start any token", YamlProblems.ValueNeedsQuotes),
        ("did not find expected node content", YamlProblems.ValueNeedsQuotes),
        ("Block sequence entries are not allowed", YamlProblems.ValueNeedsQuotes),
        ("scanning a block scalar", YamlProblems.ValueNeedsQuotes),
        ("anchor or alias", YamlProblems.ValueNeedsQuotes),
        ("scanning a tag", YamlProblems.Tag),
        ("tag handle", YamlProblems.Tag),
        ("flow sequence", YamlProblems.BracketNotClosed),
        ("flow mapping", YamlProblems.BracketNotClosed),
        ("did not find expected key", YamlProblems.Indentation),
        ("expected '-' indicator", YamlProblems.Indentation),
        ("could not find expected ':'", YamlProblems.Indentation),
    ];

    /// <summary>The diagnostic for an exception; the innermost one tells the real cause.</summary>
    public static Diagnostic Explain(YamlException wrong, YamlText yaml)
    {
        var cause = wrong;
        while (cause.InnerException is YamlException inner)
            cause = inner;
        var location = yaml.At(cause.Start);
        var known = Array.Find(Known, k => cause.Message.Contains(k.Words, StringComparison.Ordinal));
        return known.Explain is null ? YamlProblems.Other(location, cause.Message) : known.Explain(location);
    }
}
