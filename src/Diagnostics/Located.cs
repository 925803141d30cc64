namespace SiteGen.Diagnostics;

/// <summary>A value together with the place where it was written, so that a check ten stages later still points at it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    /// <summary>Another value at the same place.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, Location);
}
