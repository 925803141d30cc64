using SiteGen.Diagnostics;

namespace SiteGen.Documents.Yaml;

/// <summary>Ends the reading of a text that is nested too deep: the library's time for going on grows with the square of the depth.</summary>
/// <param name="problem">What to tell of it.</param>
internal sealed class YamlTooDeepException(Diagnostic problem) : Exception
{
    /// <summary>What to tell of it.</summary>
    public Diagnostic Problem => problem;
}
