using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the file of a raw report, whatever its words say.</summary>
internal static class FormatProblems
{
    private static readonly Localized SaveAsDocx = new(
        "Mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi chuyển đổi tệp ấy.",
        "Open the file in Word or LibreOffice, save it as .docx and convert that.");

    /// <summary>A file is larger than any report, for example 200 MB of HTML; <paramref name="most"/> is the largest size that is read, in bytes.</summary>
    public static Diagnostic TooLarge(string path, long most) => Diagnostic.Error(
        "source-too-large",
        SourceLocation.Start(path),
        new(
            $"Tệp này, hoặc phần nén bên trong, lớn hơn {most >> 20} MB; không báo cáo nào lớn như vậy.",
            $"This file, or what is packed inside it, is larger than {most >> 20} MB; no report is."),
        new("Kiểm tra lại tệp; nếu có nhiều ảnh, hãy lưu lại với ảnh nhỏ hơn.", "Check the file; if it holds many pictures, save it again with smaller ones."));

    /// <summary>A file is nested deeper than any document, for example 10,000 boxes inside each other.</summary>
    public static Diagnostic TooDeep(string path) => Diagnostic.Error(
        "source-too-deep",
        SourceLocation.Start(path),
        new(
            "Các phần của tệp này lồng nhau quá sâu; đây không phải một văn bản bình thường.",
            "The parts of this file are nested too deeply; this is no ordinary document."),
        SaveAsDocx);

    /// <summary>A saved page shows pictures that are files of their own, which were not saved with it.</summary>
    public static Diagnostic PicturesMissing(string path, int count) => Diagnostic.Warning(
        "source-pictures-missing",
        SourceLocation.Start(path),
        new(
            string.Create(CultureInfo.InvariantCulture, $"Trang này có {count} hình không nằm trong tệp nên không có trong báo cáo."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"This page shows {count} {(count == 1 ? "picture that is" : "pictures that are")} not in the file; "
                    + $"the report does not have {(count == 1 ? "it" : "them")}.")),
        new(
            "Nếu là hình của văn bản, chép tệp hình vào thư mục báo cáo rồi ghi ![lời mô tả](ten-tep.png) vào chỗ của hình.",
            "If they are the document's, copy their files into the report's folder and write ![description](name.png) where they belong."));

    /// <summary>A document has drawings that cannot become files of the archive: charts, pictures in formats of one program (.emf, .wmf, .tif).</summary>
    public static Diagnostic PicturesUnreadable(string path, int count) => Diagnostic.Warning(
        "source-pictures-unreadable",
        SourceLocation.Start(path),
        new(
            string.Create(CultureInfo.InvariantCulture, $"Tệp này có {count} hình hoặc biểu đồ ở dạng không đưa lên trang được; báo cáo không có chúng."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"This file has {count} {(count == 1 ? "picture or chart" : "pictures or charts")} of a kind that cannot be published; "
                    + $"the report does not have {(count == 1 ? "it" : "them")}.")),
        new(
            "Mở tệp, lưu từng hình thành .png, chép vào thư mục báo cáo rồi ghi ![lời mô tả](ten-tep.png) vào chỗ của hình.",
            "Open the file, save each picture as .png, copy it into the report's folder and write ![description](name.png) where it belongs."));

    /// <summary>A document has elements that no reader here knows, for example a part that lies in another file (<c>w:subDoc</c>).</summary>
    /// <param name="path">The document.</param>
    /// <param name="names">The elements' names in the file.</param>
    public static Diagnostic ElementsUnread(string path, string names) => Diagnostic.Warning(
        "source-elements-unread",
        SourceLocation.Start(path),
        new(
            $"Tệp này có thành phần mà SiteGen không đọc được: {names}. Chữ nằm trong đó có thể không có trong báo cáo.",
            $"This file has elements that SiteGen cannot read: {names}. Words in them may not be in the report."),
        new(
            "Mở tệp trong Word, so với báo cáo đã chuyển đổi; nếu thiếu chữ, dán chữ ấy thành văn bản thường (w:subDoc: chèn nội dung tệp con vào) "
                + "rồi chuyển đổi lại.",
            "Open the file in Word and compare it with the report; if words are missing, paste them as plain text (w:subDoc: insert what the other file holds) "
                + "and convert it again."));

    /// <summary>A page shows what is not in the file or is drawn by a program: another page, a PDF, a film.</summary>
    /// <param name="path">The page.</param>
    /// <param name="names">The elements, each with its address.</param>
    public static Diagnostic EmbeddedUnread(string path, string names) => Diagnostic.Warning(
        "source-embedded-unread",
        SourceLocation.Start(path),
        new(
            $"Trang này có phần được nhúng từ nơi khác: {names}. Báo cáo không có những gì hiện ra ở đó.",
            $"This page has parts that are embedded from elsewhere: {names}. The report does not have what they show."),
        new(
            "Mở trang trong trình duyệt; nếu phần ấy có chữ của văn bản, lưu riêng rồi chuyển đổi, hoặc chép chữ vào tệp .md.",
            "Open the page in a browser; if such a part has words of the document, save it and convert it too, or copy the words into the .md file."));

    /// <summary>A file is damaged or cut, so that its reader cannot open it.</summary>
    public static Diagnostic Broken(string path) => Diagnostic.Error(
        "source-broken",
        SourceLocation.Start(path),
        new(
            $"Không mở được tệp này: tệp bị hỏng, bị cắt, hoặc không phải tệp {Path.GetExtension(path)}.",
            $"This file cannot be opened: it is damaged, cut, or no {Path.GetExtension(path)} file."),
        SaveAsDocx);

    /// <summary>A file is something else than its name says: a web page called <c>.doc</c>, a Word document called <c>.txt</c>.</summary>
    public static Diagnostic Mislabelled(string path, Localized kind, string? extension) => Diagnostic.Error(
        "source-mislabelled",
        SourceLocation.Start(path),
        new(
            $"Tên tệp có đuôi “{Path.GetExtension(path)}”, nhưng bên trong là {kind.Vi}.",
            $"The file's name ends with “{Path.GetExtension(path)}”, but it is a {kind.En}."),
        extension is null
            ? SaveAsDocx
            : new($"Đổi đuôi tệp thành “{extension}” rồi chuyển đổi lại.", $"Rename it to end with “{extension}” and convert it again."));

    /// <summary>A file is locked with a password.</summary>
    public static Diagnostic Locked(string path) => Diagnostic.Error(
        "source-locked",
        SourceLocation.Start(path),
        new("Tệp này có mật khẩu nên không đọc được.", "This file is locked with a password."),
        new("Mở tệp bằng mật khẩu, lưu lại không đặt mật khẩu rồi chuyển đổi tệp ấy.", "Open it with its password, save it without one and convert that."));

    /// <summary>A .doc or .rtf file is to be converted where LibreOffice is not installed.</summary>
    public static Diagnostic OfficeWanted(string path) => Diagnostic.Error(
        "source-office-wanted",
        SourceLocation.Start(path),
        new(
            $"Tệp {Path.GetExtension(path)} chỉ đọc được khi máy có LibreOffice (gói “libreoffice-writer”), và máy này không có.",
            $"A {Path.GetExtension(path)} file can only be read where LibreOffice is installed (package “libreoffice-writer”); here it is not."),
        new(
            "Cài LibreOffice rồi chạy lại, hoặc mở tệp bằng Word, lưu lại thành .docx rồi chuyển đổi tệp ấy.",
            "Install LibreOffice and run again, or open the file in Word, save it as .docx and convert that."));

    /// <summary>LibreOffice could not open a file, or took too long.</summary>
    public static Diagnostic OfficeFailed(string path) => Diagnostic.Error(
        "source-office-failed",
        SourceLocation.Start(path),
        new("LibreOffice không mở được tệp này, hoặc mất quá nhiều thời gian.", "LibreOffice could not open this file, or took too long."),
        SaveAsDocx);

    /// <summary>A PDF has pictures of pages and no text: a scan.</summary>
    public static Diagnostic NoTextLayer(string path) => Diagnostic.Error(
        "source-no-text-layer",
        SourceLocation.Start(path),
        new("Tệp PDF này không có chữ, chỉ có hình chụp của các trang.", "This PDF has no text, only pictures of its pages."),
        Recognise);

    /// <summary>Some pages of a PDF are pictures without text: words would be lost.</summary>
    public static Diagnostic PagesWithoutText(string path, string pages) => Diagnostic.Error(
        "source-pages-without-text",
        SourceLocation.Start(path),
        new($"Tệp PDF này có trang chỉ là hình, không có chữ: trang {pages}.", $"Some pages of this PDF are pictures without text: {pages}."),
        Recognise);

    /// <summary>The text layer of a PDF was made by a scanner that does not know Vietnamese: <c>CONG HOA XA HOI CHU NGHIA VIVI' NAM</c>.</summary>
    public static Diagnostic TextGarbled(string path) => Diagnostic.Error(
        "source-text-garbled",
        SourceLocation.Start(path),
        new(
            "Chữ trong tệp PDF này hầu như không có dấu tiếng Việt: máy quét đã nhận dạng sai.",
            "The text of this PDF has hardly any Vietnamese letters: the scanner recognised it wrongly."),
        Recognise);

    /// <summary>What helps where the text of a PDF cannot be used.</summary>
    internal static readonly Localized Recognise = new(
        "Nhận dạng chữ lại với phần mềm biết tiếng Việt, đọc soát, lưu thành .docx rồi chuyển đổi tệp ấy; hoặc dùng tệp Word gốc.",
        "Recognise the text again with a program that knows Vietnamese, proofread it, save it as .docx and convert that; or use the original Word file.");
}
