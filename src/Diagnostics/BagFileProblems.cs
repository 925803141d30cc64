using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the files of a bag, or of a published copy of one.</summary>
internal static class BagFileProblems
{
    private static readonly Localized PutBack = new(
        "Hãy chép lại tệp này từ một bản còn nguyên vẹn, rồi kiểm tra lại.", "Copy the file again from a copy that is whole, and verify again.");

    /// <summary>A manifest lists a file that is not there.</summary>
    public static Diagnostic Missing(SourceLocation location, string path, string? alike) => Diagnostic.Error(
        "bag-file-missing", location,
        alike is null
            ? new($"Thiếu tệp “{Quotation.Short(path)}”.", $"The file “{Quotation.Short(path)}” is missing.")
            : new($"Thiếu tệp “{Quotation.Short(path)}”; chỉ có “{Quotation.Short(alike)}”, khác chữ hoa, chữ thường hoặc cách ghép dấu.",
                $"The file “{Quotation.Short(path)}” is missing; there is only “{Quotation.Short(alike)}”, which differs in case or in how letters "
                    + "are composed."),
        PutBack);

    /// <summary>A file lies in <c>data/</c> that no manifest lists.</summary>
    public static Diagnostic Additional(SourceLocation location) => Diagnostic.Error(
        "bag-file-additional", location,
        new("Tệp này nằm trong data/ nhưng không có trong bảng kê nào.", "This file lies in data/, but no manifest lists it."),
        new(
            "Nếu tệp do hệ điều hành tự tạo (như .DS_Store) thì xóa đi; nếu không, gói đã bị sửa.",
            "If the system has made it (as .DS_Store), delete it; if not, the bag was changed."));

    /// <summary>A file is not what the manifests say.</summary>
    public static Diagnostic Changed(SourceLocation location, ImmutableArray<string> manifests) => Diagnostic.Error(
        "bag-file-changed", location,
        new(
            $"Nội dung tệp đã thay đổi: không khớp với {string.Join(", ", manifests)}.",
            $"The file has changed: it is not what {string.Join(", ", manifests)} says."),
        PutBack);

    /// <summary>A file that is listed in <c>fetch.txt</c> is not there.</summary>
    public static Diagnostic ToFetch(SourceLocation location, string path) => Diagnostic.Error(
        "bag-file-to-fetch", location,
        new(
            $"Tệp “{Quotation.Short(path)}” chưa có: fetch.txt ghi rằng phải tải về từ nơi khác.",
            $"The file “{Quotation.Short(path)}” is not there yet: fetch.txt says that it is to be fetched."),
        new("Hãy tự tải tệp từ địa chỉ ghi trong fetch.txt vào đúng chỗ, rồi kiểm tra lại; lệnh này không tải gì từ mạng.",
            "Fetch it yourself from the address in fetch.txt into its place and verify again; this command fetches nothing."));

    /// <summary>A file that a system makes for itself is listed and not there.</summary>
    public static Diagnostic SystemFileMissing(SourceLocation location, string path) => Diagnostic.Warning(
        "bag-system-file-missing", location,
        new(
            $"Thiếu tệp “{Quotation.Short(path)}”; đây là tệp do hệ điều hành tự tạo, không phải nội dung.",
            $"The file “{Quotation.Short(path)}” is missing; a system made it for itself, and it is no content."),
        new(
            "Khi đóng gói lần sau, hãy xóa các tệp như .DS_Store và Thumbs.db trước.",
            "Delete files like .DS_Store and Thumbs.db before the next bag is made."));

    /// <summary>A file that is listed with composed letters is there with decomposed ones, or the other way round.</summary>
    public static Diagnostic InOtherForm(SourceLocation location, string path) => Diagnostic.Warning(
        "bag-name-form", location,
        new(
            $"Tên “{Quotation.Short(path)}” trên đĩa ghép dấu theo cách khác (NFC/NFD).",
            $"The name “{Quotation.Short(path)}” is composed in another way on the disk (NFC/NFD)."),
        new("Nội dung vẫn được kiểm tra; lần sau hãy đặt tên tệp không dấu.", "The content is verified all the same; use plain ASCII names next time."));

    /// <summary>Two listed names that some file systems take for one.</summary>
    public static Diagnostic NamesAlike(SourceLocation location, string path, string other, int line) => Diagnostic.Warning(
        "bag-names-alike", location,
        new($"“{Quotation.Short(path)}” chỉ khác “{Quotation.Short(other)}” (dòng {line}) ở chữ hoa, chữ thường hoặc cách ghép dấu; trên một số hệ "
            + "thống hai tên là một.",
            $"“{Quotation.Short(path)}” differs from “{Quotation.Short(other)}” (line {line}) only in case or in how letters are composed; some "
                + "systems take the two for one."),
        new("Hãy đổi tên một trong hai tệp trước khi đóng gói lại.", "Rename one of the two before the bag is made again."));

    /// <summary>A bag of version 1.0 whose manifests do not list the same files.</summary>
    public static Diagnostic NotInEveryManifest(SourceLocation location, string path) => Diagnostic.Error(
        "bag-file-not-in-every-manifest", location,
        new(
            $"Bảng kê này thiếu “{Quotation.Short(path)}”, tệp có trong bảng kê khác.",
            $"This manifest leaves out “{Quotation.Short(path)}”, which another one lists."),
        PutBack);

    /// <summary>A symbolic link in a folder that is verified.</summary>
    public static Diagnostic Link(SourceLocation location) => Diagnostic.Error(
        "bag-link", location,
        new("Đây là liên kết tượng trưng; nó có thể dẫn ra ngoài nên không được đọc.", "This is a symbolic link; it may lead elsewhere and was not followed."),
        new("Hãy thay liên kết bằng chính tệp mà nó trỏ đến.", "Put the file itself in its place."));

    /// <summary>The bag or the folder on the command line does not exist.</summary>
    public static Diagnostic NotFound(SourceLocation location) => Diagnostic.Error(
        "bag-not-found", location,
        new("Không có tệp hay thư mục này.", "There is no such file or folder."),
        new("Hãy kiểm tra lại đường dẫn, ví dụ `sitegen verify kho-luu-tru.zip`.", "Check the path, for example `sitegen verify archive.zip`."));

    /// <summary>A published copy leaves out a file.</summary>
    public static Diagnostic CopyMissing(SourceLocation location, string path) => Diagnostic.Error(
        "copy-file-missing", location,
        new($"Bản đăng thiếu tệp “{Quotation.Short(path)}”.", $"The published copy has no file “{Quotation.Short(path)}”."), PutBack);

    /// <summary>A published copy has a file that the bag does not have.</summary>
    public static Diagnostic CopyAdditional(SourceLocation location) => Diagnostic.Error(
        "copy-file-additional", location,
        new("Bản đăng có tệp này nhưng gói thì không.", "The published copy has this file, and the bag does not."),
        new(
            "Nếu tệp không thuộc kho thì xóa đi hoặc để ngoài thư mục đăng.",
            "If it does not belong to the archive, delete it or keep it outside the published folder."));

    /// <summary>A file of a published copy is not that of the bag.</summary>
    public static Diagnostic CopyChanged(SourceLocation location, string manifest) => Diagnostic.Error(
        "copy-file-changed", location,
        new($"Tệp trong bản đăng khác với tệp trong gói ({manifest}).", $"The file of the published copy is not that of the bag ({manifest})."), PutBack);
}
