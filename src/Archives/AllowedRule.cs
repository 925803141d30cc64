using SiteGen.Diagnostics;

namespace SiteGen.Archives;

/// <summary>What was decided to be published in a report, for readers to know.</summary>
/// <param name="Code">What it is: <c>phone-number</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Reason">Why.</param>
public sealed record AllowedRule(string Code, Localized Name, string Reason);
