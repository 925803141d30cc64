using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the archive's settings and its theme.</summary>
internal static class SiteProblems
{
    /// <summary>There is no <c>input/site.yml</c>.</summary>
    public static Diagnostic SettingsMissing() => Diagnostic.Error(
        "site-settings-missing", SourceLocation.Start(ArchiveFolders.Input + "site.yml"),
        new("Chưa có tệp 'input/site.yml', nơi ghi tên và đơn vị giữ kho lưu trữ.", "There is no 'input/site.yml', which names the archive and who keeps it."),
        new("Tạo tệp ấy với hai dòng: `title: Kho lưu trữ báo cáo nhiệm kỳ` và `owner: Văn phòng Quận ủy`.",
            "Create it with two lines: `title: Archive of term reports` and `owner: Office of the District Committee`."));

    /// <summary><c>input/site.yml</c> holds no keys.</summary>
    public static Diagnostic SettingsEmpty(SourceLocation file) => Diagnostic.Error(
        "site-settings-empty", file,
        new("Tệp này trống hoặc không phải các dòng 'mục khai báo: giá trị'.", "This file is empty, or is not made of `key: value` lines."),
        new("Viết ít nhất hai dòng: `title: Kho lưu trữ báo cáo nhiệm kỳ` và `owner: Văn phòng Quận ủy`.",
            "Write at least two lines: `title: Archive of term reports` and `owner: Office of the District Committee`."));

    /// <summary><c>language</c> is not a language of the pages. Example: <c>language: fr</c>.</summary>
    public static Diagnostic LanguageUnknown(Located<string> language) => Diagnostic.Error(
        "site-language-unknown", language.Location,
        new(
            $"'{language.Value}' không phải ngôn ngữ của trang: chỉ có 'vi' và 'en'.",
            $"'{language.Value}' is not a language of the pages: there are 'vi' and 'en'."),
        new("Viết `language: vi`.", "Write `language: vi` or `language: en`."));

    /// <summary><c>addresses</c> is not a language of addresses. Example: <c>addresses: fr</c>.</summary>
    public static Diagnostic AddressesUnknown(Located<string> addresses) => Diagnostic.Error(
        "site-addresses-unknown", addresses.Location,
        new(
            $"'{addresses.Value}' không phải ngôn ngữ của địa chỉ: chỉ có 'vi' và 'en'.",
            $"'{addresses.Value}' is no language of addresses: there are 'vi' and 'en'."),
        new("Viết `addresses: vi`, hoặc xóa dòng này.", "Write `addresses: vi` or `addresses: en`."));

    /// <summary>The archive was published with addresses in the other language.</summary>
    /// <param name="location">The key, or the file where it is missing.</param>
    /// <param name="published">The language of the published ones.</param>
    public static Diagnostic AddressesChanged(SourceLocation location, string published) => Diagnostic.Error(
        "site-addresses-changed", location,
        new("Kho này đã công bố với địa chỉ cố định bằng ngôn ngữ khác; nếu đổi thì mọi địa chỉ đã trích dẫn đều mất.",
            "This archive was published with fixed addresses in the other language; if they change, every address that was cited is lost."),
        new($"Viết `addresses: {published}`.", $"Write `addresses: {published}`."));

    /// <summary>An address is not one. Example: <c>base: www.quan.vn</c>.</summary>
    public static Diagnostic AddressInvalid(Located<string> address, string key) => Diagnostic.Error(
        "site-address-invalid", address.Location,
        new($"'{address.Value}' không phải địa chỉ web đầy đủ cho '{key}'.", $"'{address.Value}' is not a whole web address for '{key}'."),
        new(
            "Viết cả phần đầu: https://, tên miền, rồi dấu “/”.",
            "Write it from its beginning: https://, the name of the server, and “/”."));

    /// <summary><c>base</c> is an address kept for examples, as in a new archive.</summary>
    public static Diagnostic BaseIsExample(Located<string> address) => Diagnostic.Notice(
        "site-base-is-example", address.Location,
        new($"'{address.Value}' chỉ là địa chỉ mẫu; nguồn tin, sơ đồ trang và trích dẫn sẽ mang địa chỉ này.",
            $"'{address.Value}' is only an example; the feed, the sitemap and citations will carry it."),
        new("Trước khi xuất bản, thay bằng địa chỉ thật của kho lưu trữ, hoặc bỏ dòng này.",
            "Before you publish, put the archive's real address here, or remove the line."));

    /// <summary>
    /// A file of <c>theme/assets</c> has a name that leads elsewhere, or that some system cannot hold. Example: <c>x\..\y.css</c>, <c>con.css</c>.
    /// </summary>
    public static Diagnostic AssetName(SourceLocation file, string name, string suggestion) => Diagnostic.Error(
        "theme-asset-name", file,
        new($"Tên '{Quotation.Short(name)}' không dùng được trên mọi máy: tên có dấu phân cách hoặc ký tự cấm của Windows, là tên Windows giữ riêng "
            + "(con, aux, nul…), hoặc quá dài.",
            $"The name '{Quotation.Short(name)}' cannot be used on every system: it has a separator or a sign that Windows forbids, is kept by "
                + "Windows for itself (con, aux, nul…), or is too long."),
        new($"Đổi tên thành '{suggestion}' và sửa những chỗ dùng đến tệp này.", $"Rename it to '{suggestion}', and correct what uses it."));

    /// <summary>
    /// Two files of the assets have names that differ in capital letters or in Unicode form only. Example: <c>Site.css</c> beside the program's
    /// <c>site.css</c>.
    /// </summary>
    public static Diagnostic AssetNameTwice(SourceLocation file, string other) => Diagnostic.Error(
        "theme-asset-name-twice", file,
        new($"Tên này chỉ khác '{Quotation.Short(other)}' ở chữ hoa, chữ thường hoặc cách mã hóa dấu; trên Windows và macOS, hai tệp ấy là một.",
            $"This name differs from '{Quotation.Short(other)}' only in capital letters or in the encoding of its accents; on Windows and macOS the "
                + "two are one file."),
        new(
            "Nếu muốn thay tệp kia, dùng đúng tên của nó; nếu không, đặt tên khác.",
            "To replace the other file use exactly its name; otherwise choose another name."));

    /// <summary>A value of <c>colours</c> is no colour. Example: <c>accent: red</c>, or <c>accent: #8f1d1d</c> without quotes.</summary>
    public static Diagnostic ColourForm(Located<string> colour, string key, string example) => Diagnostic.Error(
        "site-colour-form", colour.Location,
        colour.Value.Length == 0
            ? new($"Không thấy màu nào ở “{key}”.", $"There is no colour at “{key}”.")
            : new($"“{Quotation.Short(colour.Value)}” không phải là màu cho “{key}”.", $"“{Quotation.Short(colour.Value)}” is not a colour for “{key}”."),
        new($"Viết sáu chữ số 0–9, a–f sau dấu #, trong dấu ngoặc kép: `{key}: {example}`. Thiếu ngoặc kép thì phần từ dấu # trở đi bị bỏ qua.",
            $"Write six digits 0–9, a–f after #, in quotes: `{key}: {example}`. Without quotes everything from # on is ignored."));

    /// <summary>A colour in which text could not be read on its ground, or a ground on which text could not be read (WCAG 2.2, 1.4.3).</summary>
    public static Diagnostic ColourContrast(SourceLocation location, ContrastFault fault)
    {
        // Rounded down: what is too low never looks as if it were enough.
        var ratio = (Math.Floor(fault.Ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture);
        return Diagnostic.Error(
            "site-colour-contrast", location,
            new($"Độ tương phản giữa {fault.Key} {fault.Colour} và {fault.Against} chỉ là {ratio.Replace('.', ',')}:1; chữ cần ít nhất 4,5:1 mới dễ đọc "
                + "(WCAG 2.2, mức AA).",
                $"The contrast of {fault.Key} {fault.Colour} and {fault.Against} is only {ratio}:1; text needs at least 4.5:1 (WCAG 2.2, level AA)."),
            new($"Màu gần nhất đạt yêu cầu: `{fault.Key}: \"{fault.Nearest}\"`.", $"The nearest colour that passes: `{fault.Key}: \"{fault.Nearest}\"`."));
    }

    /// <summary>The picture of <c>logo</c> is nowhere.</summary>
    public static Diagnostic LogoMissing(Located<string> logo, string? nearest) => Diagnostic.Error(
        "site-logo-missing", logo.Location,
        new($"Không có tệp “{Quotation.Short(logo.Value)}” trong theme/assets/ hay input/.",
            $"There is no file “{Quotation.Short(logo.Value)}” in theme/assets/ or input/."),
        nearest is null
            ? new("Chép tệp ảnh vào theme/assets/, hoặc xóa dòng này.", "Copy the picture into theme/assets/, or remove this line.")
            : new($"Có phải ý bạn là `logo: {nearest}`?", $"Did you mean `logo: {nearest}`?"));

    /// <summary>The file of <c>logo</c> is no picture that browsers show. Example: <c>logo: logo.pdf</c>.</summary>
    public static Diagnostic LogoType(Located<string> logo) => Diagnostic.Error(
        "site-logo-type", logo.Location,
        new($"“{Quotation.Short(logo.Value)}” không phải là ảnh dùng được làm biểu trưng.",
            $"“{Quotation.Short(logo.Value)}” is not a picture that can be a logo."),
        new("Dùng ảnh .png, .jpg, .gif, .webp hoặc .avif; ảnh .svg thì đặt trong theme/assets/.",
            "Use a .png, .jpg, .gif, .webp or .avif picture; an .svg picture must lie in theme/assets/."));

    /// <summary>An address of <c>footer-links</c> is not whole, or not safe. Example: <c>url: javascript:…</c>, <c>url: www.quan.vn</c>.</summary>
    public static Diagnostic FooterLinkAddress(Located<string> address) => Diagnostic.Error(
        "site-footer-link", address.Location,
        new($"“{Quotation.Short(address.Value)}” không phải là địa chỉ đầy đủ và an toàn cho liên kết ở chân trang.",
            $"“{Quotation.Short(address.Value)}” is not a whole and safe address for a link at the foot of the pages."),
        new("Viết cả phần đầu: https:// rồi địa chỉ trang, hoặc mailto: rồi địa chỉ thư.",
            "Write it from its beginning: https:// and the address of the page, or mailto: and that of a mail box."));

    /// <summary>The archive's own stylesheet asks for something on another server. Example: <c>@import "https://…"</c>.</summary>
    public static Diagnostic StyleOutside(SourceLocation location, string address) => Diagnostic.Error(
        "theme-style-outside", location,
        new($"Tệp này tải “{Quotation.Short(address)}” từ nơi khác; trang web không tải gì từ bên ngoài.",
            $"This file loads “{Quotation.Short(address)}” from elsewhere; the pages request nothing from outside."),
        new("Chép tệp cần dùng vào theme/assets/ và ghi tên tệp ở đây, ví dụ `url(phong-chu.woff2)`.",
            "Copy the file into theme/assets/ and write its name here, for example `url(font.woff2)`."));

    /// <summary>A file in <c>theme/assets/</c> is of a kind that no page uses, and that a web server may run or obey: <c>x.php</c>, <c>.htaccess</c>.</summary>
    public static Diagnostic AssetType(SourceLocation file, string extension) => Diagnostic.Error(
        "theme-asset-type", file,
        new($"Tệp loại '{extension}' không được đưa lên trang: trang web không dùng loại tệp này, còn máy chủ có thể chạy nó.",
            $"A file of type '{extension}' is not published: no page uses such a file, and a web server may run it."),
        new("Trong theme/assets/ chỉ để kiểu trình bày (.css), chương trình (.js), ảnh (.png, .jpg, .gif, .webp, .avif, .svg, .ico), phông chữ "
                + "(.woff2, .woff, .ttf, .otf) và .txt; xóa tệp này, hoặc đặt ra ngoài thư mục theme/assets/.",
            "Keep only style sheets (.css), scripts (.js), pictures (.png, .jpg, .gif, .webp, .avif, .svg, .ico), fonts (.woff2, .woff, .ttf, .otf) and .txt "
                + "in theme/assets/; remove this file, or move it out of that folder."));

    /// <summary>A language file has a text that no page uses.</summary>
    public static Diagnostic StringUnknown(Located<string> key, string? nearest) => Diagnostic.Error(
        "theme-string-unknown", key.Location,
        new($"Không trang nào dùng lời '{key.Value}'.", $"No page uses the text '{key.Value}'."),
        nearest is null
            ? new("Xóa dòng này.", "Remove this line.")
            : new($"Có phải ý bạn là '{nearest}'?", $"Did you mean '{nearest}'?"));

    /// <summary>A text's places to fill in are not those that the page fills. Example: <c>{1}</c> where there is only <c>{0}</c>.</summary>
    public static Diagnostic StringPlaceholders(Located<string> key, string wanted) => Diagnostic.Error(
        "theme-string-places", key.Location,
        new(
            $"Lời '{key.Value}' có chỗ điền không đúng: trang chỉ điền {wanted}.",
            $"The text '{key.Value}' has places that the page does not fill: it fills {wanted}."),
        new("Giữ đúng các chỗ {0}, {1}… như lời có sẵn trong chương trình.", "Keep the places {0}, {1}… of the program's own text."));
}
