namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the folders of a run.</summary>
internal static class FolderProblems
{
    /// <summary>A new archive was asked for where something is already.</summary>
    public static Diagnostic NewNotEmpty(string folder) => Diagnostic.Error(
        "new-folder-not-empty", SourceLocation.Start(folder),
        new("Thư mục này đã có tệp; kho lưu trữ mới cần một thư mục trống.", "This folder already holds files; a new archive needs an empty one."),
        new("Chọn tên khác, ví dụ `sitegen new kho-luu-tru`.", "Choose another name, for example `sitegen new archive`."));

    /// <summary>The output folder holds files, but SiteGen did not make it. Example: <c>--output ~/Documents</c>.</summary>
    public static Diagnostic OutputNotOurs(string folder) => Diagnostic.Error(
        "output-not-ours", SourceLocation.Start(folder),
        new($"Thư mục kết quả '{folder}' đang có tệp mà không phải do SiteGen tạo ra; không tệp nào trong đó bị đụng đến.",
            $"The output folder '{folder}' holds files and was not made by SiteGen; nothing in it was touched."),
        new(
            "Chọn một thư mục trống hoặc chưa có, ví dụ `--output output`.",
            "Choose a folder that is empty or does not exist yet, for example `--output output`."));

    /// <summary>The output path is a file.</summary>
    public static Diagnostic OutputIsFile(string path) => Diagnostic.Error(
        "output-is-file", SourceLocation.Start(path),
        new($"'{path}' là một tệp, không phải thư mục để ghi kết quả.", $"'{path}' is a file, not a folder to write the site into."),
        new("Chọn một thư mục, ví dụ `--output output`.", "Choose a folder, for example `--output output`."));

    /// <summary>The output folder lies in a folder that is read, or the other way round.</summary>
    public static Diagnostic OutputOverlaps(string output, string other) => Diagnostic.Error(
        "output-overlaps", SourceLocation.Start(output),
        new(
            $"Thư mục kết quả '{output}' và thư mục nguồn '{other}' nằm trong nhau.",
            $"The output folder '{output}' and the folder '{other}', which is read, lie one in the other."),
        new("Chọn cho kết quả một thư mục riêng, ví dụ `--output output`.", "Choose a folder of its own for the output, for example `--output output`."));
}
