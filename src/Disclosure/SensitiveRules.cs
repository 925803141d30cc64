using System.Collections.Immutable;

namespace SiteGen.Disclosure;

/// <summary>
/// Everything that is looked for before something is published. Marks of state secrecy: Luật Bảo vệ bí mật nhà nước 2018, article 8; personal data:
/// Nghị định 13/2023/NĐ-CP, article 2.
/// </summary>
internal static class SensitiveRules
{
    /// <summary><em>MẬT</em>, <em>TỐI MẬT</em>, <em>TUYỆT MẬT</em>.</summary>
    public static SensitiveRule StateSecret { get; } =
        new("state-secret", new("dấu chỉ độ mật", "mark of state secrecy")) { MayBeAllowed = false };

    /// <summary><em>LƯU HÀNH NỘI BỘ</em>.</summary>
    public static SensitiveRule InternalUse { get; } = new("internal-use", new("dấu lưu hành nội bộ", "mark “for internal use”"));

    /// <summary><em>DỰ THẢO</em>.</summary>
    public static SensitiveRule Draft { get; } = new("draft", new("dấu dự thảo", "mark “draft”"));

    /// <summary>Numbers that one person has: identity cards, passports, social insurance.</summary>
    public static SensitiveRule IdentityNumber { get; } = new("identity-number", new("số giấy tờ tùy thân", "identity number"));

    /// <summary>Telephone numbers of persons.</summary>
    public static SensitiveRule PhoneNumber { get; } = new("phone-number", new("số điện thoại cá nhân", "private phone number"));

    /// <summary>Days of birth.</summary>
    public static SensitiveRule BirthDate { get; } = new("birth-date", new("ngày sinh", "date of birth"));

    /// <summary>Where persons live.</summary>
    public static SensitiveRule PrivateAddress { get; } = new("private-address", new("nơi ở của cá nhân", "private address"));

    /// <summary>Names that a program writes into the properties of a file.</summary>
    public static SensitiveRule DocumentProperties { get; } =
        new("document-properties", new("thuộc tính của tệp", "document properties")) { Stops = false };

    /// <summary>Comments in a file.</summary>
    public static SensitiveRule Comments { get; } = new("comments", new("lời bình luận trong tệp", "comments in a file"));

    /// <summary>Changes that a file still tracks: what was deleted can be read in it.</summary>
    public static SensitiveRule TrackedChanges { get; } = new("tracked-changes", new("vết sửa trong tệp", "tracked changes in a file"));

    /// <summary>Files inside a file.</summary>
    public static SensitiveRule EmbeddedFiles { get; } = new("embedded-files", new("tệp đính bên trong tệp", "files inside a file"));

    /// <summary>Where a picture was taken.</summary>
    public static SensitiveRule PhotoPosition { get; } = new("photo-position", new("vị trí chụp ảnh", "position of a photograph"));

    /// <summary>Parts of a file that cannot be looked at: damaged, locked, too large.</summary>
    public static SensitiveRule NotSearched { get; } =
        new("not-searched", new("phần chưa kiểm tra được của tệp", "parts of a file that could not be looked at")) { Stops = false };

    /// <summary>Paths of somebody's computer.</summary>
    public static SensitiveRule UserPath { get; } = new("user-path", new("tên người dùng trong đường dẫn tệp", "user name in a path"));

    /// <summary>What had been withdrawn, and would be published again. The ledger of published addresses remembers it.</summary>
    public static SensitiveRule WithdrawnBefore { get; } = new("withdrawn-before", new("nội dung đã từng gỡ", "content that had been withdrawn"));

    /// <summary>All of them, in the order in which they are documented.</summary>
    public static ImmutableArray<SensitiveRule> All { get; } =
    [
        StateSecret, InternalUse, Draft, IdentityNumber, PhoneNumber, BirthDate, PrivateAddress,
        DocumentProperties, Comments, TrackedChanges, EmbeddedFiles, PhotoPosition, UserPath, NotSearched, WithdrawnBefore,
    ];

    /// <summary>The rule of a code; null for none.</summary>
    public static SensitiveRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
