namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a link from one file of the archive to another.</summary>
internal static class LinkProblems
{
    /// <summary>The file that is linked to does not exist. Example: <c>[mục II](02-phuong-thuc.md)</c> when there is no such file.</summary>
    public static Diagnostic FileMissing(Located<string> link, string? nearest) => Diagnostic.Error(
        "link-file-missing", link.Location,
        new($"Liên kết '{link.Value}' trỏ đến một tệp không có trong thư mục nội dung.",
            $"The link '{link.Value}' leads to a file that is not in the input folder."),
        nearest is null
            ? new("Viết đường dẫn từ tệp này đến tệp .md, ảnh hoặc tài liệu kèm theo; tên tệp phải đúng từng chữ.",
                "Write the path from this file to the .md file, picture or document; the name must match letter by letter.")
            : new($"Có phải ý bạn là '{nearest}'?", $"Did you mean '{nearest}'?"));

    /// <summary>The document exists, but not the place in it. Example: <c>[đoạn 9](03-ket-qua.md#iii-1-p99)</c>.</summary>
    /// <param name="link">The link.</param>
    /// <param name="path">The document that it leads to.</param>
    /// <param name="nearest">The ids that are most like its own, each with its first words; empty where there is none.</param>
    public static Diagnostic PlaceMissing(Located<string> link, string path, string nearest) => Diagnostic.Error(
        "link-place-missing", link.Location,
        new($"Liên kết '{link.Value}': trong 'input/{path}' không có chỗ nào mang địa chỉ ấy.",
            $"The link '{link.Value}': there is no place of that name in 'input/{path}'."),
        nearest.Length == 0
            ? new("Mở trang ấy, bấm vào số của đoạn cần dẫn và chép phần sau dấu '#'.",
                "Open that page, choose the number of the paragraph that you mean, and copy what follows the '#'.")
            : new($"Ghi sau dấu '#' địa chỉ của chỗ cần dẫn, nhìn theo chữ đầu đoạn: {nearest}.",
                $"Write behind the '#' the id of the place, which its first words tell: {nearest}."));

    /// <summary>A document that is published links to a draft. Example: <c>[mục II](02.md)</c> when <c>02.md</c> says <c>draft: true</c>.</summary>
    public static Diagnostic ToDraft(Located<string> link, string path) => Diagnostic.Error(
        "link-to-draft", link.Location,
        new($"Liên kết '{link.Value}' trỏ đến 'input/{path}', một bản nháp: tệp ấy chưa có trên trang web.",
            $"The link '{link.Value}' leads to 'input/{path}', a draft: it is not on the site yet."),
        new("Bỏ liên kết này, hoặc xóa dòng “draft: true” ở tệp ấy (ở “index.md” nếu cả báo cáo là bản nháp).",
            "Remove this link, or remove the line “draft: true” there (in “index.md” if the whole report is a draft)."));

    /// <summary>The link leaves the input folder. Example: <c>../../../mat.txt</c>.</summary>
    public static Diagnostic LeavesInput(Located<string> link) => Diagnostic.Error(
        "link-leaves-input", link.Location,
        new($"Liên kết '{link.Value}' đi ra ngoài thư mục nội dung.", $"The link '{link.Value}' leaves the input folder."),
        new("Chép tệp cần dẫn vào cạnh tệp .md này rồi liên kết đến đó.", "Copy the file beside this .md file and link to it there."));

    /// <summary>An address tells a name or a password, which everybody could then read. Example: <c>https://ten:mat-khau@may-chu.vn/</c>.</summary>
    public static Diagnostic UserName(SourceLocation location) => Diagnostic.Error(
        "link-user-name", location,
        new("Địa chỉ liên kết có tên đăng nhập hoặc mật khẩu trước dấu “@”; ai đọc trang cũng sẽ thấy.",
            "The link's address has a user name or a password before the “@”; every reader would see it."),
        new("Bỏ phần từ sau “//” đến hết dấu “@”; nếu đó là mật khẩu thật, hãy đổi mật khẩu. Dấu “@” khác thì viết %40.",
            "Remove everything between “//” and the “@”, and the “@” itself; if it is a real password, change the password. Any other “@” is written %40."));
}
