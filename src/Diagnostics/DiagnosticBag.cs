using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Collects the diagnostics of a run. Safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];

    /// <summary>Whether anything added so far is an error.</summary>
    public bool HasErrors => Stops(strict: false);

    /// <summary>Whether nothing may be written because of what was added so far: an error, or a warning too when <paramref name="strict"/>.</summary>
    public bool Stops(bool strict)
    {
        var limit = strict ? Severity.Warning : Severity.Error;
        lock (_gate)
            return _diagnostics.Any(d => d.Severity >= limit);
    }

    /// <summary>Adds one diagnostic; the same one twice counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
            _diagnostics.Add(diagnostic);
    }

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Everything that was added, by path, line, column, code and message, whatever the order of the work was.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_gate)
        {
            return [.. _diagnostics
                .OrderBy(d => d.Location.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.Line)
                .ThenBy(d => d.Location.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message.En, StringComparer.Ordinal)];
        }
    }
}
