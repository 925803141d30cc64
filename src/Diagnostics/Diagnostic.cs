namespace SiteGen.Diagnostics;

/// <summary>One thing to tell the author of the input: what was found, what was wanted, and what to do.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Code">Stable kebab-case name, for example <c>front-matter-date-invalid</c>.</param>
/// <param name="Location">Where to look.</param>
/// <param name="Message">What was found and what was wanted.</param>
/// <param name="Hint">An action that removes the cause.</param>
public sealed record Diagnostic(Severity Severity, string Code, SourceLocation Location, Localized Message, Localized Hint)
{
    /// <summary>For words that the Markdown does not have: the words between which they belong there.</summary>
    public (SourceLocation Before, SourceLocation After)? InMarkdown { get; init; }

    /// <summary>The lines of a Markdown file in which this is the cause: other differences there follow from it and are not told.</summary>
    public LineRange? Explains { get; init; }

    /// <summary>Builds an error: nothing is written.</summary>
    public static Diagnostic Error(string code, SourceLocation location, Localized message, Localized hint) =>
        new(Severity.Error, code, location, message, hint);

    /// <summary>Builds a warning: with <c>--strict</c> nothing is written.</summary>
    public static Diagnostic Warning(string code, SourceLocation location, Localized message, Localized hint) =>
        new(Severity.Warning, code, location, message, hint);

    /// <summary>Builds a notice: it changes nothing.</summary>
    public static Diagnostic Notice(string code, SourceLocation location, Localized message, Localized hint) =>
        new(Severity.Notice, code, location, message, hint);
}
