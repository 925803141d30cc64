using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the tag files of a bag: its declaration, manifests and metadata.</summary>
internal static class BagProblems
{
    private static readonly Localized AskAgain = new(
        "Tệp mô tả của gói đã hỏng hoặc bị sửa: hãy xin lại gói này từ nơi giữ kho rồi kiểm tra lại.",
        "A tag file of the bag is damaged or was changed: ask those who keep the archive for the bag again, and verify that.");

    /// <summary>No <c>bagit.txt</c>.</summary>
    public static Diagnostic DeclarationMissing(SourceLocation location) => Diagnostic.Error(
        "bag-declaration-missing", location,
        new("Không có bagit.txt, nên đây không phải gói BagIt.", "There is no bagit.txt, so this is no BagIt bag."),
        new(
            "Hãy chỉ đúng gói; muốn so một bản đăng trên mạng với gói thì ghi: verify THƯ-MỤC --against kho.zip",
            "Name the bag; to compare a published copy with a bag: verify DIR --against archive.zip"));

    /// <summary>A byte order mark before <c>BagIt-Version</c>.</summary>
    public static Diagnostic DeclarationHasBom(SourceLocation location) => Diagnostic.Error(
        "bag-declaration-bom", location,
        new("bagit.txt bắt đầu bằng dấu thứ tự byte (BOM); BagIt không cho phép.", "bagit.txt begins with a byte order mark, which BagIt forbids."),
        new("Hãy lưu lại bagit.txt ở dạng UTF-8 không có BOM.", "Save bagit.txt as UTF-8 without a byte order mark."));

    /// <summary>Something else than the two lines: <c>BagIt-Version : 1.0</c>.</summary>
    public static Diagnostic DeclarationWrong(SourceLocation location) => Diagnostic.Error(
        "bag-declaration-wrong", location,
        new("bagit.txt không đúng mẫu; cần đúng hai dòng “BagIt-Version: 1.0” và “Tag-File-Character-Encoding: UTF-8”.",
            "bagit.txt is not as it must be: exactly the two lines “BagIt-Version: 1.0” and “Tag-File-Character-Encoding: UTF-8”."),
        AskAgain);

    /// <summary><c>BagIt-Version: 2.0</c>.</summary>
    public static Diagnostic VersionUnknown(SourceLocation location, string version) => Diagnostic.Error(
        "bag-version-unknown", location,
        new(
            $"Phiên bản BagIt “{version}” không có hoặc chưa được hỗ trợ; cần 0.93 đến 0.97, hoặc 1.0.",
            $"The BagIt version “{version}” does not exist or is not known here; 0.93 to 0.97 and 1.0 are."),
        AskAgain);

    /// <summary><c>Tag-File-Character-Encoding: KOI8-R</c>.</summary>
    public static Diagnostic EncodingUnknown(SourceLocation location, string encoding) => Diagnostic.Error(
        "bag-encoding-unknown", location,
        new(
            $"Không đọc được bảng mã “{encoding}”; đọc được UTF-8, UTF-16, ISO-8859-1 và US-ASCII.",
            $"The encoding “{encoding}” cannot be read; UTF-8, UTF-16, ISO-8859-1 and US-ASCII can."),
        new("Hãy đóng gói lại với UTF-8.", "Make the bag again in UTF-8."));

    /// <summary>Bytes that are not in the encoding that the bag declares.</summary>
    public static Diagnostic TagNotText(SourceLocation location, string encoding) => Diagnostic.Error(
        "bag-tag-not-text", location,
        new($"Tệp này không đúng bảng mã {encoding} ghi trong bagit.txt.", $"This file is not in the encoding {encoding} that bagit.txt names."), AskAgain);

    /// <summary>A manifest of many gigabytes.</summary>
    public static Diagnostic TagTooLarge(SourceLocation location) => Diagnostic.Error(
        "bag-tag-too-large", location,
        new(
            "Tệp mô tả này lớn bất thường so với số tệp trong gói nên không được đọc.",
            "This tag file is far too large for the number of files in the bag, and was not read."), AskAgain);

    /// <summary>No <c>manifest-….txt</c>.</summary>
    public static Diagnostic ManifestMissing(SourceLocation location) => Diagnostic.Error(
        "bag-manifest-missing", location,
        new("Gói không có bảng kê nội dung, ví dụ manifest-sha256.txt.", "The bag has no payload manifest, for example manifest-sha256.txt."), AskAgain);

    /// <summary><c>Manifest-sha256.txt</c>: names of manifests are in lower case.</summary>
    public static Diagnostic ManifestMisnamed(SourceLocation location, string wanted) => Diagnostic.Warning(
        "bag-manifest-misnamed", location,
        new($"Tên bảng kê phải viết toàn chữ thường: “{Quotation.Short(wanted)}”; tệp này không được coi là bảng kê.",
            $"The name of a manifest is in lower case, “{Quotation.Short(wanted)}”; this file does not count as one."),
        AskAgain);

    /// <summary><c>manifest-crc32.txt</c>.</summary>
    public static Diagnostic AlgorithmUnknown(SourceLocation location, string algorithm, ImmutableArray<string> known) => Diagnostic.Error(
        "bag-algorithm-unknown", location,
        new(
            $"Không biết cách tính mã kiểm tra “{algorithm}”; biết: {string.Join(", ", known)}.",
            $"The checksum “{algorithm}” is not known here; known are: {string.Join(", ", known)}."),
        new(
            "Hãy lập thêm bảng kê bằng mã đã biết, ví dụ manifest-sha256.txt.",
            "Add a manifest with a checksum that is known, for example manifest-sha256.txt."));

    /// <summary>A line that is no checksum with a path.</summary>
    public static Diagnostic ManifestLineWrong(SourceLocation location, string words, string algorithm, int digits) => Diagnostic.Error(
        "manifest-line-wrong", location,
        new($"“{Quotation.Short(words)}” không đúng mẫu; cần {digits} chữ số thập lục phân ({algorithm}), dấu cách, rồi đường dẫn.",
            $"“{Quotation.Short(words)}” is not as it must be: {digits} hexadecimal digits ({algorithm}), blanks, then a path."),
        AskAgain);

    /// <summary>A path that leads out of the bag: <c>../../README.md</c>, <c>/tmp/foo</c>, <c>~/foo</c>, <c>C:\foo</c>.</summary>
    public static Diagnostic PathUnsafe(SourceLocation location, string path) => Diagnostic.Error(
        "bag-path-unsafe", location,
        new($"Đường dẫn “{Quotation.Short(path)}” dẫn ra ngoài gói.", $"The path “{Quotation.Short(path)}” leads out of the bag."),
        new("Đừng giải nén hay dùng gói này; hãy báo cho nơi đã gửi gói.", "Do not unpack or use this bag; tell those who sent it."));

    /// <summary>A manifest lists a file outside <c>data/</c>, or a tag manifest one inside.</summary>
    public static Diagnostic PathMisplaced(SourceLocation location, string path, bool isTagManifest) => Diagnostic.Error(
        "bag-path-misplaced", location,
        isTagManifest
            ? new(
                $"“{Quotation.Short(path)}” nằm trong data/, không thuộc bảng kê tệp mô tả.",
                $"“{Quotation.Short(path)}” lies in data/ and does not belong in a tag manifest.")
            : new(
                $"“{Quotation.Short(path)}” không nằm trong data/, nơi để nội dung gói.",
                $"“{Quotation.Short(path)}” does not lie in data/, where the payload is."),
        AskAgain);

    /// <summary>A path with <c>./</c> or <c>*</c> before it, as <c>md5sum</c> writes them.</summary>
    public static Diagnostic PathUnusual(SourceLocation location, string written, string path) => Diagnostic.Warning(
        "bag-path-unusual", location,
        new(
            $"Đường dẫn viết là “{Quotation.Short(written)}”; hiểu là “{Quotation.Short(path)}”.",
            $"The path is written “{Quotation.Short(written)}” and taken for “{Quotation.Short(path)}”."),
        new(
            "Hãy viết đường dẫn bắt đầu thẳng từ thư mục gói, ví dụ: data/index.html",
            "Write paths straight from the bag's folder, for example: data/index.html"));

    /// <summary>A manifest lists a file twice; before version 1.0 that is tolerated when both lines say the same.</summary>
    public static Diagnostic NameTwice(SourceLocation location, string path, int first, bool isTolerated) => new(
        isTolerated ? Severity.Warning : Severity.Error,
        "manifest-name-twice", location,
        new($"“{Quotation.Short(path)}” đã được kê ở dòng {first}.", $"“{Quotation.Short(path)}” is listed on line {first} already."), AskAgain);

    /// <summary>A line of <c>bag-info.txt</c> without a label.</summary>
    public static Diagnostic InfoLineWrong(SourceLocation location, string words) => Diagnostic.Error(
        "bag-info-line-wrong", location,
        new($"“{Quotation.Short(words)}” không đúng mẫu “Nhãn: giá trị”.", $"“{Quotation.Short(words)}” is no “Label: value”."), AskAgain);

    /// <summary><c>Payload-Oxum: many</c>.</summary>
    public static Diagnostic OxumMalformed(SourceLocation location, string value) => Diagnostic.Error(
        "bag-oxum-malformed", location,
        new($"Payload-Oxum “{Quotation.Short(value)}” không đúng mẫu; cần số byte, dấu chấm, số tệp, ví dụ 3186345.132.",
            $"The Payload-Oxum “{Quotation.Short(value)}” is none; bytes, a dot and files are wanted, for example 3186345.132."),
        AskAgain);

    /// <summary>The payload has another size or number of files.</summary>
    public static Diagnostic OxumWrong(SourceLocation location, string stated, string found) => Diagnostic.Error(
        "bag-oxum-wrong", location,
        new(
            $"Payload-Oxum ghi {stated} (byte.tệp), nhưng trong data/ có {found}.",
            $"Payload-Oxum says {stated} (bytes.files), but data/ has {found}."), AskAgain);

    /// <summary>A line of <c>fetch.txt</c> that is not address, length and path.</summary>
    public static Diagnostic FetchLineWrong(SourceLocation location, string words) => Diagnostic.Error(
        "fetch-line-wrong", location,
        new(
            $"“{Quotation.Short(words)}” không đúng mẫu; cần địa chỉ, số byte hoặc dấu -, rồi đường dẫn.",
            $"“{Quotation.Short(words)}” is not as it must be: an address, a length or -, then a path."), AskAgain);

    /// <summary>A file that is to be fetched and that a manifest does not list.</summary>
    public static Diagnostic FetchNotListed(SourceLocation location, string path) => Diagnostic.Error(
        "fetch-not-listed", location,
        new(
            $"“{Quotation.Short(path)}” phải tải về nhưng không có trong mọi bảng kê, nên không kiểm tra được.",
            $"“{Quotation.Short(path)}” is to be fetched, but not every manifest lists it, so it could not be verified."), AskAgain);
}
