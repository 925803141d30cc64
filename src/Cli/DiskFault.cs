using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Says in the reader's language why a file could not be read or written. The runtime's own words are English.</summary>
internal static class DiskFault
{
    // POSIX: EIO, ENOSPC and EROFS, which have the same numbers on Linux, macOS and FreeBSD; EDQUOT of Linux, and of macOS and FreeBSD;
    // Windows: ERROR_DISK_FULL and ERROR_WRITE_PROTECT as an HRESULT.
    private const int Failing = 5, NoSpace = 28, ReadOnly = 30, OverQuota = 122, BsdOverQuota = 69;
    private const int WindowsNoSpace = unchecked((int)0x80070070), WindowsReadOnly = unchecked((int)0x80070013);

    /// <summary>The reason, without a full stop; null for a fault that is not of the disk.</summary>
    public static Localized? Of(Exception fault) => fault switch
    {
        IOException { HResult: NoSpace or WindowsNoSpace } => At(fault, new("đĩa đã đầy", "the disk is full")),
        IOException { HResult: ReadOnly or WindowsReadOnly } => At(fault, new("đĩa này chỉ cho phép đọc", "the disk is read-only")),
        IOException { HResult: OverQuota or BsdOverQuota } => At(
            fault, new("đã dùng hết dung lượng được cấp (quota)", "the disk quota is used up")),
        IOException { HResult: Failing } => At(fault, new("đĩa bị lỗi khi đọc hoặc ghi", "the disk fails to read or write")),
        UnauthorizedAccessException => At(fault, new("không có quyền truy cập", "access was denied")),
        FileNotFoundException or DirectoryNotFoundException => At(fault, new("không tìm thấy", "there is no such file or folder")),
        PathTooLongException => At(fault, new("tên quá dài", "the name is too long")),
        IOException => new(fault.Message.TrimEnd('.'), fault.Message.TrimEnd('.')),
        _ => null,
    };

    // The runtime quotes the path in its message and tells it nowhere else.
    private static Localized At(Exception fault, Localized reason)
    {
        var (first, last) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return first >= last ? reason : new($"{reason.Vi} ({fault.Message[(first + 1)..last]})", $"{reason.En} ({fault.Message[(first + 1)..last]})");
    }
}
