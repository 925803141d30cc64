using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>Tells what should not be published by accident: a warning for who looks at the site on their own machine, an error for what publishes it.</summary>
internal static class PublicationGate
{
    /// <summary>Adds what was found in a site.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="publishes">Whether it is going to be published.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Tell(SitePlan plan, bool publishes, DiagnosticBag diagnostics) => diagnostics.AddRange(
        plan.Archive.Reports.SelectMany(report => report.SensitivePlaces).Concat(plan.Archive.SensitivePlaces).Select(place =>
            publishes && place.Stops ? place.Problem with { Severity = Severity.Error } : place.Problem));
}
