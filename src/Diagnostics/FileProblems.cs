namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a file before anybody looks into it.</summary>
public static class FileProblems
{
    /// <summary>A named pipe, a socket or a device lies where files are read. Example: <c>mkfifo seeds/bao-cao.txt</c>.</summary>
    public static Diagnostic Special(SourceLocation file) => Diagnostic.Error(
        "file-special", file,
        new("Đây không phải tệp mà là ống dẫn (pipe), ổ cắm (socket) hoặc thiết bị của hệ thống, nên không được mở.",
            "This is no file but a pipe, a socket or a device of the system, and was not opened."),
        new($"Xóa nó bằng `rm '{file.Path}'`; nếu cần nội dung của nó, hãy ghi nội dung ấy vào một tệp thường.",
            $"Remove it with `rm '{file.Path}'`; if you need what comes out of it, write that into an ordinary file."));
}
