namespace SiteGen.Diagnostics;

/// <summary>Why a site cannot be packed.</summary>
internal static class PackProblems
{
    private static readonly Localized ChooseFile = new(
        "Hãy chọn một tệp .zip mới ở thư mục khác, ví dụ: pack ../kho.zip", "Choose a new .zip file in another folder, for example: pack ../archive.zip");

    /// <summary>The zip would lie in a folder that is read or that holds the finished site.</summary>
    public static Diagnostic FileInside(string file, string folder) => Diagnostic.Error(
        "pack-file-inside", SourceLocation.Start(file),
        new($"Tệp đóng gói không được nằm trong thư mục '{folder}'.", $"The packed file must not lie in the folder '{folder}'."), ChooseFile);

    /// <summary>The name on the command line is a folder.</summary>
    public static Diagnostic FileIsFolder(string file) => Diagnostic.Error(
        "pack-file-is-folder", SourceLocation.Start(file),
        new($"'{file}' là một thư mục, không phải tệp để đóng gói vào.", $"'{file}' is a folder, not a file to pack into."), ChooseFile);

    /// <summary>The folder of the file does not exist.</summary>
    public static Diagnostic FolderMissing(string file) => Diagnostic.Error(
        "pack-folder-missing", SourceLocation.Start(file),
        new($"Chưa có thư mục để ghi '{file}'.", $"The folder for '{file}' does not exist."),
        new("Hãy tạo thư mục đó trước, hoặc chọn thư mục khác, ví dụ: pack kho.zip", "Make it first, or choose another one, for example: pack archive.zip"));

    /// <summary>The file exists and is something else than a zip: <c>pack README.md</c>.</summary>
    public static Diagnostic FileNotZip(string file) => Diagnostic.Error(
        "pack-file-not-zip", SourceLocation.Start(file),
        new($"'{file}' đã có và không phải tệp zip; nó không bị ghi đè.", $"'{file}' exists and is no zip; it was not overwritten."), ChooseFile);

    /// <summary>A name of the theme's assets that some system cannot hold: <c>assets/Ảnh nền.png</c>, <c>assets/con.css</c>.</summary>
    public static Diagnostic NameNotPortable(SourceLocation location) => Diagnostic.Error(
        "pack-name-not-portable", location,
        new("Tên tệp này không dùng được trên mọi hệ điều hành: chỉ dùng chữ không dấu, chữ số, '-', '_', '.', không trùng nhau khi bỏ phân biệt hoa "
            + "thường, không phải tên Windows giữ riêng (con, nul, aux…).",
            "This name is not one on every system: only ASCII letters, digits, '-', '_', '.', no two that differ only in case, and none that Windows "
                + "keeps for itself (con, nul, aux…)."),
        new("Hãy đổi tên tệp, ví dụ: anh-nen.png", "Rename the file, for example: background.png"));

    /// <summary>A path so long that Windows may not unpack it.</summary>
    public static Diagnostic PathLong(SourceLocation location, int length, int longest) => Diagnostic.Warning(
        "pack-path-long", location,
        new($"Đường dẫn dài nhất trong gói có {length} ký tự; quá {longest} thì Windows có thể không giải nén được vào thư mục sâu.",
            $"The longest path in the bag has {length} characters; beyond {longest} Windows may not unpack it into a deep folder."),
        new("Hãy rút ngắn tên thư mục hoặc tệp trong input/.", "Shorten the names of folders or files in input/."));
}
