using SiteGen.Diagnostics;

namespace SiteGen.Disclosure;

/// <summary>The parts of files in which something is found. Menus: Word 2016 and LibreOffice 7 and later, in English, as most have them.</summary>
internal static class FileParts
{
    /// <summary>Words of a raw report that no Markdown repeats.</summary>
    public static readonly FilePart Text = new(
        null,
        new("Xóa chỗ ấy trong tệp gốc, lưu rồi chuyển đổi lại", "Delete it in the source, save and convert again"));

    /// <summary>Former words, which must be those that were published.</summary>
    public static readonly FilePart FormerWords = new(
        new("lời cũ của một đính chính", "the former words of a correction"),
        new(
            "Gỡ đoạn được đính chính bằng “withdrawn-paragraphs”: lời cũ khi ấy không hiện nữa",
            "Withdraw the corrected paragraph with “withdrawn-paragraphs”: then its former words are not shown"));

    /// <summary>Words that are deleted, and still there.</summary>
    public static readonly FilePart Deleted = new(
        new("vết sửa của tệp", "the tracked changes of the file"),
        new(
            "Chấp nhận mọi vết sửa (Word: Review > Accept > Accept All Changes and Stop Tracking; LibreOffice: Edit > Track Changes > Accept All), "
                + "lưu rồi chuyển đổi lại",
            "Accept all changes (Word: Review > Accept > Accept All Changes and Stop Tracking; LibreOffice: Edit > Track Changes > Accept All), "
                + "save and convert again"));

    /// <summary>Comments.</summary>
    public static readonly FilePart Comment = new(
        new("lời bình luận của tệp", "a comment of the file"),
        new(
            "Xóa lời bình luận (Word: Review > Delete > Delete All Comments; LibreOffice: Edit > Comment > Delete All Comments; "
                + "PDF: xuất lại từ tệp soạn thảo), lưu rồi chuyển đổi lại",
            "Delete the comments (Word: Review > Delete > Delete All Comments; LibreOffice: Edit > Comment > Delete All Comments; PDF: export it again from "
                + "the document that was written), save and convert again"));

    /// <summary>Properties.</summary>
    public static readonly FilePart Properties = new(
        new("thuộc tính của tệp", "the properties of the file"),
        new(
            "Xóa thuộc tính (Word: File > Info > Inspect Document; LibreOffice: File > Properties > Reset Properties; PDF: xuất lại từ tệp soạn thảo), "
                + "lưu rồi chuyển đổi lại",
            "Remove the properties (Word: File > Info > Inspect Document; LibreOffice: File > Properties > Reset Properties; PDF: export it again from the "
                + "document that was written), save and convert again"));

    /// <summary>Running heads, text boxes and other words that are no part of the text.</summary>
    public static readonly FilePart OtherWords = new(
        new("phần ngoài lời văn của tệp (đầu trang, chân trang, khung chữ)", "words beside the text of the file"),
        new(
            "Mở tệp, xóa chữ ấy ở đầu trang, chân trang hay khung chữ (nhấn đúp chuột vào đầu trang để sửa), lưu rồi chuyển đổi lại",
            "Open the file, delete these words in its running heads or text boxes (a double click on the head opens it), save and convert again"));

    /// <summary>What no page shows: alternative texts, link targets, fields, hidden parts of a page.</summary>
    public static readonly FilePart Hidden = new(
        new(
            "phần ẩn của tệp (lời thay ảnh, đích liên kết, mã trường, ô biểu mẫu, script)",
            "hidden parts of the file (alternative texts, link targets, field codes, form fields, scripts)"),
        new(
            "Mở tệp, tìm và xóa (Word: nhấn chuột phải vào ảnh > Edit Alt Text, vào liên kết > Remove Hyperlink; Ctrl+A rồi Ctrl+Shift+F9 bỏ mọi mã trường; "
                + "LibreOffice: nhấn chuột phải > Remove Hyperlink; HTML: bằng trình soạn thảo văn bản), lưu rồi chuyển đổi lại",
            "Open the file, find and delete it (Word: a right click on a picture > Edit Alt Text, on a link > Remove Hyperlink; Ctrl+A and Ctrl+Shift+F9 "
                + "unlink all fields; LibreOffice: a right click > Remove Hyperlink; HTML: in a text editor), save and convert again"));

    /// <summary>Parts of a package that no program needs, or that a program keeps for itself.</summary>
    public static readonly FilePart ForeignParts = new(
        new("phần kèm theo mà trang không hiện (XML tùy biến, tệp thừa trong gói)", "parts that no page shows (custom XML, files left in the package)"),
        new(
            "Xóa phần ấy (Word: File > Info > Inspect Document, chọn Custom XML Data rồi Remove All; hoặc mở bằng LibreOffice và lưu thành tệp mới), "
                + "rồi chuyển đổi lại",
            "Remove it (Word: File > Info > Inspect Document, tick Custom XML Data, Remove All; or open it in LibreOffice and save it as a new file), "
                + "and convert again"));

    /// <summary>What could not be looked at.</summary>
    public static readonly FilePart Unread = new(
        null,
        new(
            "Tự mở tệp để xem, rồi lưu thành tệp mới bằng chương trình soạn thảo (không đặt mật khẩu; PDF: xuất lại từ tệp soạn thảo) và chuyển đổi lại",
            "Open the file and look yourself, then save it as a new file without a password (PDF: export it again from the document that was written) and "
                + "convert again"));

    /// <summary>What is written about a picture in its own file.</summary>
    public static readonly FilePart PictureWords = new(
        new("thuộc tính của ảnh", "the properties of the picture"),
        new(
            "Xóa thuộc tính của ảnh (Windows: Properties > Details > Remove Properties; hoặc mở bằng Paint, lưu thành .png); "
                + "ảnh nằm trong tệp gốc thì thay bằng ảnh đã xóa",
            "Remove the properties of the picture (Windows: Properties > Details > Remove Properties; or open it in Paint and save it as .png); "
                + "a picture inside a source is replaced by the cleaned one"));

    /// <summary>A picture inside a document.</summary>
    public static readonly FilePart InnerPicture = new(new("một ảnh của tệp", "a picture of the file"), PictureWords.Cleaning);

    /// <summary>Files inside a file.</summary>
    public static readonly FilePart InnerFiles = new(
        null,
        new(
            "Mở tệp, xóa các tệp đính bên trong (biểu đồ, bảng tính chèn vào thì thay bằng ảnh), lưu rồi chuyển đổi lại",
            "Open the file, delete the files inside it (pictures take the place of charts and sheets), save and convert again"));
}
