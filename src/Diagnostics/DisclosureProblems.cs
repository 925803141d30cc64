namespace SiteGen.Diagnostics;

/// <summary>What should not be published by accident. No message repeats what it found: of a number, at most the first two and the last two digits.</summary>
internal static class DisclosureProblems
{
    /// <summary>What to do outside the reports, where nothing can be redacted or allowed.</summary>
    /// <param name="part">The part of a file in which it is; null for words that staff write.</param>
    public static Localized TakeOut(FilePart? part) => part is null
        ? new("Bỏ những chữ này, hoặc viết cách khác.", "Remove these words, or write it differently.")
        : new($"{part.Cleaning.Vi}.", $"{part.Cleaning.En}.");

    /// <summary>A mark of state secrecy stands alone: <c>MẬT</c>, <c>T Ố I  M Ậ T</c>, <c>Độ mật: Tuyệt mật</c>.</summary>
    public static Diagnostic StateSecret(SourceLocation location, string mark, FilePart? part) => Diagnostic.Warning(
        "disclosure-state-secret",
        location,
        new(
            $"Có dấu chỉ độ mật “{mark}”{In(part).Vi}; văn bản mật không được đăng lên mạng, và không có cách nào cho phép.",
            $"A mark of state secrecy, “{mark}”{In(part).En}; such a document is not published, and nothing can allow it."),
        new(
            $"Đưa báo cáo và tệp gốc ra khỏi kho. Nếu văn bản đã được giải mật: {Remove(part).Vi}.",
            $"Take the report and its source out of the archive. If it was declassified: {Remove(part).En}."));

    /// <summary>The mark <c>LƯU HÀNH NỘI BỘ</c>.</summary>
    public static Diagnostic InternalUse(SourceLocation location, string mark, FilePart? part) => Diagnostic.Warning(
        "disclosure-internal-use",
        location,
        new(
            $"Có dấu “{mark}”{In(part).Vi}: văn bản chỉ lưu hành nội bộ.",
            $"The mark “{mark}”{In(part).En}: the document is for internal use."),
        WaysOn("internal-use", part));

    /// <summary>The mark <c>DỰ THẢO</c>, or a title that begins with it.</summary>
    public static Diagnostic Draft(SourceLocation location, string mark, FilePart? part) => Diagnostic.Warning(
        "disclosure-draft",
        location,
        new(
            $"Có dấu “{mark}”{In(part).Vi}: văn bản có thể chưa được thông qua.",
            $"The mark “{mark}”{In(part).En}: the document may not have been adopted yet."),
        WaysOn("draft", part));

    /// <summary>The number of an identity card, a passport or an insurance of one person.</summary>
    public static Diagnostic IdentityNumber(SourceLocation location, string masked, FilePart? part) => Diagnostic.Warning(
        "disclosure-identity-number",
        location,
        new(
            $"Có số giấy tờ tùy thân ({masked}){In(part).Vi}.",
            $"A number of an identity card or the like ({masked}){In(part).En}."),
        WaysOn("identity-number", part));

    /// <summary>A mobile phone number, or another one of which the words say that it is private.</summary>
    public static Diagnostic PhoneNumber(SourceLocation location, string masked, FilePart? part) => Diagnostic.Warning(
        "disclosure-phone-number",
        location,
        new($"Có số điện thoại cá nhân ({masked}){In(part).Vi}.", $"A private phone number ({masked}){In(part).En}."),
        WaysOn("phone-number", part));

    /// <summary>The day on which a person was born.</summary>
    public static Diagnostic BirthDate(SourceLocation location, string masked, FilePart? part) => Diagnostic.Warning(
        "disclosure-birth-date",
        location,
        new($"Có ngày sinh của cá nhân ({masked}){In(part).Vi}.", $"A person’s date of birth ({masked}){In(part).En}."),
        WaysOn("birth-date", part));

    /// <summary>Where a person lives.</summary>
    public static Diagnostic PrivateAddress(SourceLocation location, FilePart? part) => Diagnostic.Warning(
        "disclosure-private-address",
        location,
        new($"Có nơi ở của cá nhân{In(part).Vi}.", $"A person’s private address{In(part).En}."),
        WaysOn("private-address", part));

    /// <summary>A file that is published as it is names persons or bodies in its properties; <paramref name="properties"/> are the names of these.</summary>
    public static Diagnostic DocumentProperties(SourceLocation location, string properties, FilePart part) => Diagnostic.Warning(
        "disclosure-document-properties",
        location,
        new(
            $"Thuộc tính của tệp này có tên người hoặc đơn vị ({properties}); tệp được đăng nguyên như vậy.",
            $"The properties of this file name a person or a body ({properties}); it is published as it is."),
        WaysOn("document-properties", part));

    /// <summary>A file that is published as it is has comments.</summary>
    public static Diagnostic Comments(SourceLocation location, FilePart part) => Diagnostic.Warning(
        "disclosure-comments",
        location,
        new("Tệp này có lời bình luận; ai tải tệp về cũng đọc được.", "This file has comments; whoever downloads it can read them."),
        WaysOn("comments", part));

    /// <summary>A file that is published as it is still has what was deleted from it.</summary>
    public static Diagnostic TrackedChanges(SourceLocation location, FilePart part) => Diagnostic.Warning(
        "disclosure-tracked-changes",
        location,
        new(
            "Tệp này còn vết sửa (track changes); ai tải tệp về cũng đọc được chữ đã xóa và tên người sửa.",
            "This file has tracked changes; whoever downloads it can read what was deleted, and who did it."),
        WaysOn("tracked-changes", part));

    /// <summary>A file that is published as it is has other files inside.</summary>
    public static Diagnostic EmbeddedFiles(SourceLocation location, FilePart part) => Diagnostic.Warning(
        "disclosure-embedded-files",
        location,
        new("Bên trong tệp này có tệp khác đính kèm, không được kiểm tra.", "Other files are inside this file; they are not looked at."),
        WaysOn("embedded-files", part));

    /// <summary>A part of a file that is published as it is could not be looked at: damaged, locked by a password, too large or packed unusually.</summary>
    public static Diagnostic NotSearched(SourceLocation location, FilePart part) => Diagnostic.Warning(
        "disclosure-not-searched",
        location,
        new(
            "Có phần của tệp này không kiểm tra được (hỏng, khóa mật khẩu, quá lớn hoặc đóng gói khác thường).",
            "A part of this file could not be looked at (damaged, locked by a password, too large or packed unusually)."),
        WaysOn("not-searched", part));

    /// <summary>A picture says where it was taken.</summary>
    public static Diagnostic PhotoPosition(SourceLocation location, FilePart? part) => Diagnostic.Warning(
        "disclosure-photo-position",
        location,
        new($"Ảnh ghi vị trí nơi chụp (GPS){In(part).Vi}.", $"A picture says where it was taken (GPS){In(part).En}."),
        part is null
            ? new(
                "Lưu lại ảnh không kèm vị trí (Windows: Properties > Details > Remove Properties), hoặc cho phép trong index.md: "
                    + $"“allowed:”, rồi “  - rule: photo-position”, rồi “    reason: {Blanks.Reason.Vi}”.",
                "Save the picture without its position (Windows: Properties > Details > Remove Properties), or allow it in index.md: "
                    + $"“allowed:”, then “  - rule: photo-position”, then “    reason: {Blanks.Reason.En}”.")
            : WaysOn("photo-position", part));

    /// <summary>A path of somebody's computer, which names its user: <c>C:\Users\nguyen.van.a\…</c>.</summary>
    public static Diagnostic UserPath(SourceLocation location, string beginning, FilePart? part) => Diagnostic.Warning(
        "disclosure-user-path",
        location,
        new(
            $"Có đường dẫn trên máy tính, trong đó có tên người dùng ({beginning}){In(part).Vi}.",
            $"A path of a computer that names its user ({beginning}){In(part).En}."),
        WaysOn("user-path", part));

    /// <summary>Something that was withdrawn would be published again, since its <c>withdrawn</c> was deleted.</summary>
    /// <param name="location">The report.</param>
    /// <param name="address">An address that was withdrawn.</param>
    public static Diagnostic WithdrawnBefore(SourceLocation location, string address) => Diagnostic.Warning(
        "disclosure-withdrawn-before",
        location,
        new($"Nội dung ở '{address}' đã được gỡ, nay lại được công bố.", $"What is at '{address}' was withdrawn, and would be published again."),
        new(
            "Ghi lại “withdrawn” (hoặc “withdrawn-paragraphs”) như trước. Nếu được phép công bố lại, ghi vào index.md: "
                + $"“allowed:”, rồi “  - rule: withdrawn-before”, rồi “    reason: {Blanks.Reason.Vi}”, rồi “    addresses: ['{address}']”.",
            "Write “withdrawn” (or “withdrawn-paragraphs”) as it was. If it may be published again, write in index.md: "
                + $"“allowed:”, then “  - rule: withdrawn-before”, then “    reason: {Blanks.Reason.En}”, then “    addresses: ['{address}']”."));

    private static Localized In(FilePart? part) => part?.Name is { } name ? new($" trong {name.Vi}", $" in {name.En}") : new("", "");

    // Where something can be redacted, that is one way; a file must be cleaned.
    private static Localized WaysOn(string rule, FilePart? part) => part is null
        ? new(
            $"Bỏ đi; hoặc thay bằng “[đã lược bỏ]” và ghi “redacted: {Blanks.Reason.Vi}” trong index.md (tệp gốc khi ấy không đăng); "
                + $"hoặc cho phép trong index.md: “allowed:”, rồi “  - rule: {rule}”, rồi “    reason: {Blanks.Reason.Vi}”.",
            $"Take it out; or write “[redacted]” in its place, and “redacted: {Blanks.Reason.En}” in index.md (the source is then not published); "
                + $"or allow it in index.md: “allowed:”, then “  - rule: {rule}”, then “    reason: {Blanks.Reason.En}”.")
        : new(
            $"{part.Cleaning.Vi}; hoặc cho phép trong index.md: “allowed:”, rồi “  - rule: {rule}”, rồi “    reason: {Blanks.Reason.Vi}”.",
            $"{part.Cleaning.En}; or allow it in index.md: “allowed:”, then “  - rule: {rule}”, then “    reason: {Blanks.Reason.En}”.");

    private static Localized Remove(FilePart? part) => part is null
        ? new(
            $"thay dấu này bằng “[đã lược bỏ]” và ghi “redacted: {Blanks.Reason.Vi}” trong index.md",
            $"write “[redacted]” in place of the mark, and “redacted: {Blanks.Reason.En}” in index.md")
        : new(Small(part.Cleaning.Vi), Small(part.Cleaning.En));

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
