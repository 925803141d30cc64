using System.Collections.Immutable;

namespace SiteGen.Pages.Provenance;

/// <summary>Something that was done to the files of a report, in the terms of PREMIS 3.0 (Data Dictionary for Preservation Metadata, Events).</summary>
/// <param name="Type"><c>eventType</c>.</param>
/// <param name="Detail"><c>eventDetail</c>: what was done, in the archive's language.</param>
internal sealed record PreservationEvent(EventType Type, string Detail)
{
    /// <summary><c>eventDateTime</c>; null when the day is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary><c>eventOutcome</c>; null when there is nothing to tell.</summary>
    public string? Outcome { get; init; }

    /// <summary><c>eventOutcomeDetail</c>: what there is to say of the outcome, in the archive's language.</summary>
    public string? OutcomeDetail { get; init; }

    /// <summary><c>linkingAgentIdentifier</c>: the program that did it (its role is <c>executing program</c>); null when it is not known who did.</summary>
    public string? Program { get; init; }

    /// <summary>The files that it was done to, and those that came of it.</summary>
    public ImmutableArray<EventObject> Objects { get; init; } = [];
}

/// <summary>A file that an event is about.</summary>
/// <param name="Path">Its path below the site's root; the name of a source that is not published.</param>
/// <param name="Role">Its part in it, a term of http://id.loc.gov/vocabulary/preservation/eventRelatedObjectRole: <c>source</c> or <c>outcome</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes; null when it is not a file that is kept as it is.</param>
internal sealed record EventObject(string Path, string Role, string? Sha256);
