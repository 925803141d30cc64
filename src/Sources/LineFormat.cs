namespace SiteGen.Sources;

/// <summary>How a source sets a line. Plain text tells nothing of it.</summary>
internal sealed record LineFormat
{
    /// <summary>A line of which nothing is known but its words.</summary>
    public static LineFormat None { get; } = new();

    /// <summary>Whether all its words are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is centred.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The level of the heading style that it has, from 1; null without one. Vietnamese documents misuse these styles.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>
    /// The number or bullet that the word processor generates before it (<c>1.</c>, <c>a)</c>, <c>-</c>), with which <see cref="SourceLine.Text"/> begins;
    /// null when what it begins with was typed.
    /// </summary>
    public string? Generated { get; init; }

    /// <summary>How deep in its list an item is, from 0; null when it is no item of a list of the source.</summary>
    public int? ListDepth { get; init; }
}
