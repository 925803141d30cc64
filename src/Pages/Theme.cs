using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The part of a theme that needs no compiling.</summary>
/// <param name="Strings">The words of the pages in the archive's language.</param>
/// <param name="Assets">Stylesheet, script and pictures, with the paths that they have on the site: <c>assets/…</c>.</param>
internal sealed record Theme(Strings Strings, ImmutableArray<StoredFile> Assets);
