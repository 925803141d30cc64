using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Preview;

/// <summary>The diagnostics as a panel that can be folded without a script. Their words come from the input and are only ever text.</summary>
internal static class DiagnosticPanel
{
    private const int Most = 100;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The panel's HTML, errors first; empty when there is nothing to say.</summary>
    public static string Of(ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        if (diagnostics.IsEmpty)
            return "";
        var items = diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(Most).Select(diagnostic => Item(diagnostic, language));
        var more = diagnostics.Length > Most ? $"<p>{Encode(PreviewTexts.More(diagnostics.Length - Most), language)}</p>\n" : "";
        return $"""

            <section class="sitegen-panel" aria-label="{Encode(PreviewTexts.Panel, language)}">
            <details open><summary>{Encode(PreviewTexts.Counts(diagnostics), language)}</summary>
            <ol>
            {string.Join('\n', items)}
            </ol>
            {more}</details>
            </section>

            """;
    }

    private static string Item(Diagnostic diagnostic, Language language)
    {
        var place = $"{diagnostic.Location.Path}:{diagnostic.Location.Line}:{diagnostic.Location.Column}";
        var kind = PreviewTexts.SeverityName(diagnostic.Severity);
        return $"""
            <li class="sitegen-{diagnostic.Severity.ToString().ToLowerInvariant()}">
            <p><code>{Encoder.Encode(place)}</code> <strong>{Encode(kind, language)}</strong> <code>{Encoder.Encode(diagnostic.Code)}</code></p>
            <p>{Encode(diagnostic.Message, language)}</p>
            <p class="sitegen-hint">{Encode(diagnostic.Hint, language)}</p>
            </li>
            """;
    }

    private static string Encode(Localized text, Language language) => Encoder.Encode(text.In(language));
}
