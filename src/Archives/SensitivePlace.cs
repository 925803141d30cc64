using SiteGen.Diagnostics;

namespace SiteGen.Archives;

/// <summary>A place of a report that should not be published by accident, and that nobody has allowed.</summary>
/// <param name="Problem">What is to be told of it: a warning.</param>
/// <param name="Stops">Whether it stops what publishes.</param>
public sealed record SensitivePlace(Diagnostic Problem, bool Stops);
