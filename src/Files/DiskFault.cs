using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Says in the reader's language why a file could not be read or written. The runtime's own words are English, and are never shown.</summary>
internal static class DiskFault
{
    // HResult of an IOException: on Unix the errno itself, on Windows an error of Win32 as an HRESULT.
    private const int Win32 = unchecked((int)0x80070000);

    private static readonly Localized Full = new("đĩa đã đầy", "the disk is full");
    private static readonly Localized OverQuota = new("đã dùng hết dung lượng được cấp (quota)", "the disk quota is used up");
    private static readonly Localized ReadOnly = new("đĩa này chỉ cho phép đọc", "the disk is read-only");
    private static readonly Localized Exists = new("đã có một tệp hoặc thư mục cùng tên", "a file or folder of that name is there already");
    private static readonly Localized InUse = new("tệp đang được một chương trình khác mở", "the file is open in another program");
    private static readonly Localized TooMany = new("hệ thống đang mở quá nhiều tệp", "too many files are open in the system");
    private static readonly Localized TooLong = new("tên quá dài", "the name is too long");
    private static readonly Localized Device = new("đĩa bị lỗi khi đọc hoặc ghi", "the disk fails to read or write");
    private static readonly Localized NotFile = new("chỗ này là một thư mục, hoặc không phải tệp", "there is a folder, or something that is no file");
    private static readonly Localized NotEmpty = new("thư mục còn tệp bên trong", "the folder still holds files");
    private static readonly Localized OtherDisk = new("hai chỗ nằm trên hai đĩa khác nhau", "the two places are on different disks");
    private static readonly Localized Closed = new("đầu nhận kết quả đã đóng", "who was to receive the output is gone");

    // The numbers of errno.h that Linux, macOS and FreeBSD share, those of Linux and of macOS that differ, and winerror.h.
    private static readonly FrozenDictionary<int, Localized> Known = new Dictionary<int, Localized>
    {
        [28] = Full,
        [27] = Full,
        [Win32 | 0x70] = Full,
        [Win32 | 0x27] = Full,
        [122] = OverQuota,
        [69] = OverQuota,
        [30] = ReadOnly,
        [Win32 | 0x13] = ReadOnly,
        [17] = Exists,
        [Win32 | 0x50] = Exists,
        [Win32 | 0xB7] = Exists,
        [11] = InUse,
        [35] = InUse,
        [16] = InUse,
        [26] = InUse,
        [Win32 | 0x20] = InUse,
        [Win32 | 0x21] = InUse,
        [23] = TooMany,
        [24] = TooMany,
        [Win32 | 0x4] = TooMany,
        [36] = TooLong,
        [63] = TooLong,
        [Win32 | 0xCE] = TooLong,
        [5] = Device,
        [6] = Device,
        [19] = Device,
        [Win32 | 0x15] = Device,
        [Win32 | 0x17] = Device,
        [Win32 | 0x45D] = Device,
        [20] = NotFile,
        [21] = NotFile,
        [40] = NotFile,
        [62] = NotFile,
        [Win32 | 0x10B] = NotFile,
        [39] = NotEmpty,
        [66] = NotEmpty,
        [Win32 | 0x91] = NotEmpty,
        [18] = OtherDisk,
        [Win32 | 0x11] = OtherDisk,
        [32] = Closed,
        [Win32 | 0x6D] = Closed,
    }.ToFrozenDictionary();

    /// <summary>The reason and the place, without a full stop; null for a fault that is not of the disk.</summary>
    public static Localized? Of(Exception fault) => ReasonOf(fault) is { } reason ? At(fault, reason) : null;

    /// <summary>The reason alone, for somebody who has nothing to do with the places of this machine; null for a fault that is not of the disk.</summary>
    public static Localized? ReasonOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("không có quyền truy cập", "access was denied"),
        FileNotFoundException or DirectoryNotFoundException => new("không tìm thấy", "there is no such file or folder"),
        PathTooLongException => TooLong,
        // 0x8013…: thrown by the runtime without the system having said anything.
        IOException when Known.TryGetValue(fault.HResult, out var known) => known,
        IOException when (fault.HResult >> 16) is 0 or Win32 >> 16 => Numbered(fault.HResult & 0xFFFF),
        _ => null,
    };

    private static Localized Numbered(int number) => new($"hệ thống báo lỗi số {number}", $"the system reports error {number}");

    // The runtime quotes the path in its message and tells it nowhere else.
    private static Localized At(Exception fault, Localized reason)
    {
        var (first, last) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return first >= last ? reason : new($"{reason.Vi} ({fault.Message[(first + 1)..last]})", $"{reason.En} ({fault.Message[(first + 1)..last]})");
    }
}
