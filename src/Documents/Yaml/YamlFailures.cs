using SiteGen.Diagnostics;
using SiteGen.Text;
using YamlDotNet.Core;

namespace SiteGen.Documents.Yaml;

/// <summary>Puts the library's words for wrong YAML into words that staff understand.</summary>
internal static class YamlFailures
{
    // The library's messages as of YamlDotNet 18.1.0 (Scanner.cs, Parser.cs); the first that is contained counts.
    private static readonly (string Words, Func<SourceLocation, Diagnostic> Explain)[] Known =
    [
        ("found invalid mapping", YamlProblems.ColonInValue),
        ("Block sequence entries are not allowed", YamlProblems.ValueNeedsQuotes),
        ("are not allowed in this context", YamlProblems.ColonInValue),
        ("scanning a multi-line double-quoted scalar", YamlProblems.QuoteNotClosed),
        ("scanning a quoted scalar, found unexpected", YamlProblems.QuoteNotClosed),
        ("unknown escape character", YamlProblems.EscapeUnknown),
        ("expected hexadecimal number", YamlProblems.EscapeUnknown),
        ("found invalid Unicode", YamlProblems.EscapeUnknown),
        ("cannot start any token", YamlProblems.ValueNeedsQuotes),
        ("did not find expected node content", YamlProblems.ValueNeedsQuotes),
        ("scanning a block scalar", YamlProblems.ValueNeedsQuotes),
        ("anchor or alias", YamlProblems.ValueNeedsQuotes),
        ("scanning a tag", YamlProblems.Tag),
        ("tag handle", YamlProblems.Tag),
        ("expected '-' indicator", YamlProblems.Indentation),
        ("could not find expected ':'", YamlProblems.Indentation),
    ];

    /// <summary>A bracket that is opened and never closed; the library tells where it noticed, not where the bracket is.</summary>
    public static Diagnostic BracketNotClosed(YamlText yaml) => YamlProblems.BracketNotClosed(At(yaml, yaml.Text.AsSpan().IndexOfAny('[', '{')));

    /// <summary>An escape beyond the last character of Unicode, such as <c>\UFFFFFFFF</c>: the library's own arithmetic fails, and names no place.</summary>
    public static Diagnostic EscapeBeyondUnicode(YamlText yaml) => YamlProblems.EscapeUnknown(At(yaml, yaml.Text.IndexOf("\\U", StringComparison.Ordinal)));

    /// <summary>The diagnostic for an exception; the innermost one tells the real cause.</summary>
    public static Diagnostic Explain(YamlException wrong, YamlText yaml)
    {
        var cause = wrong;
        while (cause.InnerException is YamlException inner)
            cause = inner;
        var location = yaml.At(cause.Start);
        var atEnd = cause.Start.Index >= yaml.Text.TrimEnd().Length && yaml.Text.AsSpan().ContainsAny('[', '{');
        if (atEnd || cause.Message.Contains("parsing a flow", StringComparison.Ordinal))
            return BracketNotClosed(yaml);
        if (cause.Message.Contains("did not find expected key", StringComparison.Ordinal))
            return IsFirstOnLine(yaml, cause.Start) ? YamlProblems.Indentation(location) : YamlProblems.TextAfterValue(location);
        var known = Array.Find(Known, k => cause.Message.Contains(k.Words, StringComparison.Ordinal));
        return known.Explain is null ? YamlProblems.Other(location) : known.Explain(location);
    }

    private static SourceLocation At(YamlText yaml, int index)
    {
        var (line, column) = new TextLines(yaml.Text).Position(Math.Max(0, index));
        return new SourceLocation(yaml.Path, yaml.FirstLine + line - 1, column);
    }

    private static bool IsFirstOnLine(YamlText yaml, Mark mark)
    {
        var before = yaml.Text.AsSpan(0, Math.Min((int)mark.Index, yaml.Text.Length));
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }
}
