namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a text file as a whole.</summary>
internal static class TextFileProblems
{
    /// <summary>The file is larger than any document written by people; <paramref name="most"/> is the largest size that is read, in bytes.</summary>
    public static Diagnostic TooLarge(SourceLocation file, long most) => Diagnostic.Error(
        "text-too-large",
        file,
        new(
            $"Tệp này lớn hơn {most >> 20} MB; không tài liệu nào lớn như vậy, nên tệp không được đọc.",
            $"This file is larger than {most >> 20} MB; no document is, and it was not read."),
        new("Kiểm tra lại: có thể một tệp khác đã được chép nhầm vào tên này.", "Check it: another file may have been copied under this name."));

    /// <summary>The bytes are not UTF-8, for example a file saved in a legacy Vietnamese encoding.</summary>
    public static Diagnostic NotUtf8(SourceLocation location) => Diagnostic.Error(
        "text-not-utf8",
        location,
        new(
            $"Dòng {location.Line} có byte không phải là UTF-8; tệp phải được lưu bằng mã UTF-8.",
            $"Line {location.Line} has a byte that is not UTF-8; the file must be saved as UTF-8."),
        new(
            "Mở tệp bằng trình soạn thảo, chọn “Lưu thành” (Save as) với mã hóa UTF-8, rồi xem lại các chữ có dấu ở dòng này.",
            "Open the file in an editor, save it as UTF-8, then look at the accented letters on this line."));

    /// <summary>A character that cannot be seen, such as U+0007, which copying sometimes brings along.</summary>
    public static Diagnostic ControlCharacter(SourceLocation location, char character) => Diagnostic.Error(
        "text-control-character",
        location,
        new(
            $"Có ký tự điều khiển U+{(int)character:X4} không nhìn thấy được; chỉ cho phép dấu tab và xuống dòng.",
            $"There is an invisible control character U+{(int)character:X4}; only tab and line end are allowed."),
        new(
            $"Xóa ký tự ở cột {location.Column}, hoặc xóa và gõ lại chữ ở hai bên.",
            $"Delete the character at column {location.Column}, or delete and retype the letters on both sides."));
}
