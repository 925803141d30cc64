using SiteGen.Zips;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a zip. The places are inside it: <c>kho.zip/kho/data/index.html</c>.</summary>
internal static class ZipProblems
{
    private static readonly Localized AskAgain = new(
        "Đừng giải nén tệp này; hãy xin lại bản khác từ nơi giữ kho, rồi kiểm tra lại, ví dụ: verify kho.zip",
        "Do not unpack this file; ask those who keep the archive for another copy and verify that, for example: verify archive.zip");

    /// <summary>The message for what is wrong with a zip or with one of its entries.</summary>
    public static Diagnostic Of(ZipFault fault, SourceLocation location) => fault.Kind switch
    {
        ZipFaultKind.NotAZip => Diagnostic.Error(
            "zip-not-a-zip", location,
            new("Đây không phải tệp zip.", "This is no zip file."),
            new(
                "Hãy chỉ đúng tệp đã đóng gói hoặc thư mục đã giải nén, ví dụ: verify kho.zip",
                "Name the packed file or the unpacked folder, for example: verify archive.zip")),
        ZipFaultKind.CutOff => Diagnostic.Error(
            "zip-cut-off", location,
            new(
                "Tệp zip bị cắt cụt hoặc có thêm dữ liệu ở cuối: không thấy phần kết thúc của nó.",
                "The zip is cut off, or something was added to it: its end cannot be found."), AskAgain),
        ZipFaultKind.DirectoryDamaged => Diagnostic.Error(
            "zip-directory-damaged", location,
            new("Mục lục của tệp zip bị hỏng, không khớp với tệp.", "The directory of the zip is damaged: it does not fit the file."), AskAgain),
        ZipFaultKind.SeveralParts => Diagnostic.Error(
            "zip-several-parts", location,
            new("Tệp zip này chỉ là một phần trong nhiều phần.", "This zip is one of several parts."),
            new("Hãy ghép các phần thành một tệp rồi kiểm tra lại, ví dụ bằng 7-Zip.", "Join the parts to one file, for example with 7-Zip, and verify that.")),
        ZipFaultKind.NameUnsafe => Diagnostic.Error(
            "zip-name-unsafe", location,
            new(
                "Tên này dẫn ra ngoài thư mục giải nén, hoặc không dùng được trên mọi hệ điều hành.",
                "This name leads out of the folder that the zip is unpacked into, or is no name on some system."), AskAgain),
        ZipFaultKind.NameTaken => Diagnostic.Error(
            "zip-name-taken", location,
            new(
                "Tên này xuất hiện hai lần trong tệp zip; giải nén sẽ mất một tệp.",
                "This name is in the zip twice; unpacking would lose one of the two."), AskAgain),
        ZipFaultKind.NotAFile => Diagnostic.Error(
            "zip-not-a-file", location,
            new(
                "Đây là liên kết tượng trưng hoặc thiết bị, không phải tệp hay thư mục.",
                "This is a symbolic link or a device, neither a file nor a folder."), AskAgain),
        ZipFaultKind.Encrypted => Diagnostic.Error(
            "zip-encrypted", location,
            new("Tệp này bị khóa bằng mật khẩu nên không kiểm tra được.", "This file is locked with a password and cannot be verified."),
            new("Hãy đóng gói lại không dùng mật khẩu, ví dụ: pack kho.zip", "Pack it again without a password, for example: pack archive.zip")),
        ZipFaultKind.MethodUnknown => Diagnostic.Error(
            "zip-method-unknown", location,
            new(
                "Tệp này được nén theo cách không đọc được ở đây; chỉ đọc được “stored” và “deflate”.",
                "This file is compressed in a way that cannot be read here; “stored” and “deflate” can."),
            new(
                "Hãy giải nén bằng chương trình đã tạo ra tệp zip rồi kiểm tra thư mục, ví dụ: verify kho/",
                "Unpack it with the program that made it and verify the folder, for example: verify archive/")),
        ZipFaultKind.HeadersDisagree => Diagnostic.Error(
            "zip-headers-disagree", location,
            new(
                "Mục lục của tệp zip và phần đầu của tệp này không nói giống nhau.",
                "The directory of the zip and the header of this file do not say the same."), AskAgain),
        ZipFaultKind.Overlap => Diagnostic.Error(
            "zip-entries-overlap", location,
            new(
                "Tệp này chồng lên tệp khác trong zip, như trong một “bom nén”.",
                "This file shares bytes with another one of the zip, as in a zip bomb."), AskAgain),
        ZipFaultKind.TooLarge => Diagnostic.Error(
            "zip-size-absurd", location,
            new(
                "Tệp này khai một kích thước mà dữ liệu nén của nó không thể có, như trong một “bom nén”.",
                "This file says that it is larger than its compressed bytes can be, as in a zip bomb."), AskAgain),
        _ => Diagnostic.Error(
            "zip-content-damaged", location,
            new(
                "Nội dung tệp này trong zip bị hỏng: không khớp kích thước hoặc mã kiểm tra CRC.",
                "What the zip holds for this file is damaged: it does not fit its size or CRC checksum."), AskAgain),
    };

    /// <summary>A bit of the zip has changed since SiteGen packed it, in a file or between the files.</summary>
    public static Diagnostic SealBroken(SourceLocation location) => Diagnostic.Error(
        "zip-seal-broken", location,
        new(
            "Dấu niêm phong của tệp zip không khớp: tệp đã thay đổi sau khi được đóng gói.",
            "The seal of the zip does not fit: the file has changed since it was packed."), AskAgain);

    /// <summary>A zip with two folders at its top, or files beside the folder, and no <c>bagit.txt</c> there.</summary>
    public static Diagnostic BaseNotSingle(SourceLocation location) => Diagnostic.Error(
        "bag-base-not-single", location,
        new("Tệp zip cần có đúng một thư mục ở trên cùng, trong đó có bagit.txt.", "The zip needs exactly one folder at its top, with bagit.txt in it."),
        new("Hãy kiểm tra đúng tệp do lệnh pack tạo ra, ví dụ: verify kho.zip", "Verify the file that pack has made, for example: verify archive.zip"));
}
