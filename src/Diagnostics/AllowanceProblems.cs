namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with <c>allowed</c> and <c>redacted</c> in front matter.</summary>
internal static class AllowanceProblems
{
    /// <summary>An entry of <c>allowed</c> that has no keys.</summary>
    public static Diagnostic EntryForm(SourceLocation location) => Diagnostic.Error(
        "front-matter-allowed-entry",
        location,
        new("Mỗi mục dưới “allowed” phải gồm rule và reason.", "Each entry below “allowed” must have rule and reason."),
        new("Viết “  - rule: …” và dòng dưới “    reason: …”.", "Write “  - rule: …”, and on the next line “    reason: …”."));

    /// <summary>A rule that there is not.</summary>
    public static Diagnostic RuleUnknown(Located<string> rule, string? nearest, IEnumerable<string> known) => Diagnostic.Error(
        "allowed-rule-unknown",
        rule.Location,
        nearest is null
            ? new($"Không có quy tắc “{Quotation.Short(rule.Value)}”.", $"There is no rule “{Quotation.Short(rule.Value)}”.")
            : new(
                $"Không có quy tắc “{Quotation.Short(rule.Value)}”; có phải ý bạn là “{nearest}”?",
                $"There is no rule “{Quotation.Short(rule.Value)}”; did you mean “{nearest}”?"),
        nearest is null
            ? new($"Dùng một trong các quy tắc: {string.Join(", ", known)}.", $"Use one of the rules: {string.Join(", ", known)}.")
            : new($"Viết “rule: {nearest}”.", $"Write “rule: {nearest}”."));

    /// <summary>A rule that nothing can allow: marks of state secrecy.</summary>
    public static Diagnostic RuleNotAllowable(Located<string> rule) => Diagnostic.Error(
        "allowed-rule-never",
        rule.Location,
        new($"“{rule.Value}” không thể cho phép: văn bản mật không được đăng.", $"“{rule.Value}” cannot be allowed: what is secret is not published."),
        new(
            "Xóa mục này; đưa văn bản ra khỏi kho, hoặc chỉ đăng khi đã giải mật.",
            "Delete this entry; take the document out, or wait until it is declassified."));

    /// <summary>The same rule twice.</summary>
    public static Diagnostic RuleRepeated(Located<string> rule) => Diagnostic.Error(
        "allowed-rule-repeated",
        rule.Location,
        new($"“{rule.Value}” đã được cho phép ở trên.", $"“{rule.Value}” is allowed above already."),
        new("Gộp hai lý do vào một mục.", "Put both reasons into one entry."));

    /// <summary>Addresses of an allowance that is not about what was withdrawn. Example: <c>rule: phone-number</c> with <c>addresses</c>.</summary>
    public static Diagnostic AddressesOfAnotherRule(Located<string> address) => Diagnostic.Error(
        "allowed-addresses",
        address.Location,
        new("“addresses” chỉ dùng với quy tắc “withdrawn-before”.", "“addresses” is for the rule “withdrawn-before” alone."),
        new("Xóa mục “addresses” này.", "Delete this “addresses”."));

    /// <summary>An allowance that nothing in the report needs.</summary>
    public static Diagnostic NotNeeded(Located<string> rule) => Diagnostic.Warning(
        "allowed-not-needed",
        rule.Location,
        new($"Không có gì trong báo cáo cần đến quy tắc “{rule.Value}”.", $"Nothing in the report needs “{rule.Value}” to be allowed."),
        new("Xóa mục này.", "Delete this entry."));

    /// <summary>Words were redacted, and nobody says why.</summary>
    public static Diagnostic ReasonMissing(SourceLocation location, string marker) => Diagnostic.Error(
        "redacted-reason-missing",
        location,
        new($"Có chỗ ghi “{marker}” nhưng index.md của báo cáo không có “redacted”.", $"“{marker}” stands here, but the report’s index.md has no “redacted”."),
        new("Ghi lý do vào phần khai báo của index.md: “redacted: …”.", "Give the reason in the front matter of index.md: “redacted: …”."));

    /// <summary>A reason for redaction where nothing is redacted.</summary>
    public static Diagnostic NothingRedacted(SourceLocation location, string marker) => Diagnostic.Error(
        "redacted-nothing",
        location,
        new($"Có “redacted” nhưng không chỗ nào trong báo cáo ghi “{marker}”.", $"“redacted” is here, but no place in the report says “{marker}”."),
        new($"Viết “{marker}” thay cho chữ cần lược bỏ, hoặc xóa dòng này.", $"Write “{marker}” in place of the words, or delete this line."));
}
