using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>A command line that the help shows.</summary>
/// <param name="Line">What is typed after <c>sitegen</c>; nothing for the default command.</param>
/// <param name="Text">What it does.</param>
internal sealed record CommandExample(string Line, Localized Text);
