using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a file before anybody looks into it.</summary>
internal static class FileProblems
{
    /// <summary>
    /// A folder, a symbolic link, a named pipe, a socket or a device lies where a file is read.
    /// Examples: <c>mkdir input/bao-cao/index.md</c>, <c>ln -s /mnt/bao-cao.txt seeds/</c>, <c>mkfifo seeds/bao-cao.txt</c>.
    /// </summary>
    public static Diagnostic Special(SourceLocation file) => Diagnostic.Error(
        "file-special", file,
        new("Đây không phải tệp thường mà là thư mục, liên kết tượng trưng (symbolic link), ống dẫn (pipe), ổ cắm (socket) hoặc thiết bị của hệ "
            + "thống, nên không được mở.",
            "This is no ordinary file but a folder, a symbolic link, a pipe, a socket or a device of the system, and was not opened."),
        new($"Đổi tên thành '{Hidden(file.Path)}' để nó được bỏ qua; "
                + "nếu cần nội dung của nó, hãy chép nội dung ấy vào một tệp thường.",
            $"Rename it to '{Hidden(file.Path)}', so that it is left alone; "
                + "if you need what it holds, copy that into an ordinary file."));

    /// <summary>A file that is published as it is, and larger than those that one run can hold in memory.</summary>
    public static Diagnostic TooLarge(SourceLocation file, long most) => Diagnostic.Error(
        "file-too-large", file,
        new($"Tệp này lớn hơn {most >> 20} MB, lớn hơn mọi tệp được đưa lên trang.",
            $"This file is larger than {most >> 20} MB, more than any file that is published."),
        new("Lưu lại với ảnh nhỏ hơn hoặc chất lượng thấp hơn, hoặc chia thành nhiều tệp.",
            "Save it with smaller pictures or in a lower quality, or divide it into several files."));

    private static string Hidden(string path) => $"{FolderPath.Of(path)}.{FolderPath.FileNameOf(path)}";
}
