using SiteGen.Archives.Looks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Reads <c>input/site.yml</c>.</summary>
internal static class SiteSettingsParser
{
    // Names kept for examples (RFC 2606, section 3): an archive that is published has another.
    private static readonly string[] ExampleHosts = ["example.com", "example.net", "example.org"];

    /// <summary>The settings; what is missing or wrong is reported, and the archive then has a name that says so.</summary>
    public static SiteSettings Parse(StoredFile? file, DiagnosticBag diagnostics)
    {
        var unnamed = new SiteSettings("?", "?", Language.Vi);
        if (file is null)
        {
            diagnostics.Add(SiteProblems.SettingsMissing());
            return unnamed;
        }

        var start = DocumentPath.Start(file.Path);
        if (DocumentText.Read(file, diagnostics) is not { } text)
            return unnamed;
        if (YamlReader.Parse(text, start.Path, 1, diagnostics) is YamlMapping yaml)
            return Read(yaml, start, diagnostics);
        diagnostics.Add(SiteProblems.SettingsEmpty(start));
        return unnamed;
    }

    private static SiteSettings Read(YamlMapping yaml, SourceLocation start, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(yaml, SiteKeys.OfSite, diagnostics);
        fields.CheckKeys(start);
        var (title, owner, description) = (fields.Text("title"), fields.Text("owner"), fields.Text("description"));
        var (rights, footer, addresses) = (fields.Text("rights"), fields.Text("footer"), fields.Text(SiteKeys.Addresses.Name));
        if (owner is { } written && (written.Value == SiteSettings.OwnerToFillIn.Vi || written.Value == SiteSettings.OwnerToFillIn.En))
            diagnostics.Add(HeaderProblems.OwnerToFillIn(written));
        var links = FooterLinksParser.Parse(fields, diagnostics);
        return new SiteSettings(title?.Value ?? "?", owner?.Value ?? "?", LanguageOf(fields.Text("language"), diagnostics))
        {
            Addresses = AddressesOf(addresses, diagnostics),
            AddressesLocation = addresses?.Location,
            Base = BaseOf(fields.Text("base"), diagnostics),
            Description = description?.Value,
            Rights = rights?.Value,
            Licence = AddressOf(fields.Text("licence"), "licence", diagnostics),
            Exclude = ExcludeParser.Parse(fields, diagnostics),
            Colours = ColoursParser.Parse(fields, diagnostics),
            Logo = fields.Text("logo"),
            Footer = footer?.Value,
            FooterLinks = [.. links.Select(link => link.Link)],
            Texts = [.. new[] { title, owner, description, rights, footer }.OfType<Located<string>>(), .. links.Select(link => link.Title)],
        };
    }

    private static Language LanguageOf(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is { } language && language.Value is not ("vi" or "en"))
            diagnostics.Add(SiteProblems.LanguageUnknown(language));
        return text?.Value == "en" ? Language.En : Language.Vi;
    }

    private static SiteAddresses AddressesOf(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return SiteAddresses.Vietnamese;
        var known = SiteAddresses.All.FirstOrDefault(addresses => addresses.Name == written.Value);
        if (known is null)
            diagnostics.Add(SiteProblems.AddressesUnknown(written));
        return known ?? SiteAddresses.Vietnamese;
    }

    private static Uri? BaseOf(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (AddressOf(text, "base", diagnostics) is not { } address)
            return null;
        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            diagnostics.Add(SiteProblems.AddressInvalid(text!.Value, "base"));
            return null;
        }

        if (ExampleHosts.Any(host => address.Host == host || address.Host.EndsWith("." + host, StringComparison.Ordinal)))
            diagnostics.Add(SiteProblems.BaseIsExample(text!.Value));
        return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    private static Uri? AddressOf(Located<string>? text, string key, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") && address.UserInfo.Length == 0)
            return new Uri(WebAddress.Encode(address.AbsoluteUri));
        diagnostics.Add(SiteProblems.AddressInvalid(written, key));
        return null;
    }
}
