using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>What <c>preview --format json</c> prints: one document a line, the first when the site is served, then one after each build.</summary>
internal sealed class PreviewStream(TextWriter output, RunSettings settings)
{
    private ImmutableArray<Diagnostic>? _first;
    private string? _address;

    /// <summary>The site is served at an address.</summary>
    public void Serve(string address)
    {
        _address = address;
        if (_first is { } found)
            Print(found);
        _first = null;
    }

    /// <summary>The site was built; before it is served this waits.</summary>
    public void Print(ImmutableArray<Diagnostic> found)
    {
        if (_address is null)
            _first = found;
        else
            DiagnosticPrinter.PrintLine(output, found, settings, new JsonObject { ["address"] = _address });
    }
}
