using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
#if STATIQ
using Chosen = SiteGen.Hosts.Statiq.StatiqEngine;
#else
using Chosen = SiteGen.Hosts.OwnEngine;
#endif

namespace SiteGen.Hosts;

/// <summary>
/// What plans and renders the site: SiteGen's own engine or, in a program that was built with <c>-p:SiteGenHost=Statiq</c>, Statiq's. Both make the same site.
/// </summary>
internal static class SiteEngine
{
    /// <inheritdoc cref="OwnEngine.Build"/>
    public static T? Build<T>(SiteFolders folders, bool strict, Func<SitePlan, T?> write, DiagnosticBag diagnostics)
        where T : class => Chosen.Build(folders, strict, write, diagnostics);

    /// <inheritdoc cref="OwnEngine.Use"/>
    public static Task Use(SiteFolders folders, Func<Func<DiagnosticBag, SitePlan>, Task> work) => Chosen.Use(folders, work);
}
