namespace SiteGen.Diagnostics;

/// <summary>One text in both languages, side by side, so that neither can be forgotten.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
public sealed record Localized(string Vi, string En)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Vi ? Vi : En;
}
