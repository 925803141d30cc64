namespace SiteGen.Cli;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people: <c>path:line:column: error code: message</c>.</summary>
    Text,

    /// <summary>For programs: one JSON object.</summary>
    Json,

    /// <summary>For GitHub Actions: annotations on the lines.</summary>
    Github,
}
