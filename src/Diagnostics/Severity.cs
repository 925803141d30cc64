namespace SiteGen.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Good to know; never fails a build.</summary>
    Notice,

    /// <summary>Probably a mistake; fails a build only with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Wrong input: nothing is written and the exit code is 1.</summary>
    Error,
}
