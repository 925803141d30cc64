using System.Globalization;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Diagnostics;

/// <summary>What is said of the encoding of a raw report.</summary>
internal static class EncodingProblems
{
    /// <summary>
    /// It cannot be told with confidence what the bytes or the letters of a source mean, for example in a text of ten words in an old encoding.
    /// </summary>
    public static Diagnostic Unsure(string path, EncodingEvidence? best, IEnumerable<string> names) => Diagnostic.Error(
        "source-encoding-unsure",
        SourceLocation.Start(path),
        new(
            $"Không đủ chắc chắn để nhận ra bảng mã của tệp này{GuessVi(best)}; tệp không được chuyển đổi.",
            $"The encoding of this file cannot be told with confidence{GuessEn(best)}; the file is not converted."),
        new(
            $"Mở tệp để xem phông chữ hoặc bảng mã, rồi cho biết: `sitegen convert {ShellWord.Of(path)} --encoding {best?.Encoding.Name ?? "TCVN3"}`. "
                + $"Các bảng mã: {string.Join(", ", names)}.",
            $"Look at the file's font or encoding, then tell it: `sitegen convert {ShellWord.Of(path)} --encoding {best?.Encoding.Name ?? "TCVN3"}`. "
                + $"The encodings: {string.Join(", ", names)}."));

    /// <summary>The letters of a source are not Unicode and were decoded; says from what and why.</summary>
    public static Diagnostic Chosen(string path, string encoding, double confidence, Localized reason) => Diagnostic.Notice(
        "source-encoding-chosen",
        SourceLocation.Start(path),
        new(
            $"Đã nhận ra bảng mã {encoding} (độ tin cậy {Percent(confidence)}): {reason.Vi}.",
            $"The encoding was found to be {encoding} (confidence {Percent(confidence)}): {reason.En}."),
        new(
            "Nếu chữ trong Markdown sai, hãy chuyển đổi lại với bảng mã đúng, ví dụ "
                + $"`sitegen convert {ShellWord.Of(path)} --encoding {Other(encoding)} --force`.",
            "If the words of the Markdown are wrong, convert again with the right one, for example "
                + $"`sitegen convert {ShellWord.Of(path)} --encoding {Other(encoding)} --force`."));

    /// <summary>
    /// Some words of a source in Unicode look as if they were of an old encoding, but are too few to be decoded; they are kept as they stand.
    /// </summary>
    public static Diagnostic WordsUndecoded(SourceLocation location, string encoding) => Diagnostic.Warning(
        "source-words-undecoded",
        location,
        new(
            $"Dòng này có từ giống chữ {encoding} chưa đổi sang Unicode, nhưng quá ít để đổi một cách chắc chắn; các từ ấy được giữ nguyên.",
            $"This line has words that look like {encoding} not turned into Unicode, but too few to be sure; they are kept as they stand."),
        new(
            $"Nếu đúng là chữ cũ, viết lại các từ ấy trong tệp gốc rồi chuyển đổi lại: `sitegen convert {ShellWord.Of(location.Path)} --force`.",
            $"If they are, write those words anew in the source and convert again: `sitegen convert {ShellWord.Of(location.Path)} --force`."));

    /// <summary>Words have letters that only look Vietnamese: <c>ƣ</c> for <c>ư</c>, letters of another script, signs for unknown letters.</summary>
    /// <param name="location">The first line that has one.</param>
    /// <param name="words">The first words, each with its line.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic StrangeLetters(SourceLocation location, string words, int count) => Diagnostic.Warning(
        "source-strange-letters",
        location,
        new(
            $"{DigitGroups.Of(count, ".")} chỗ có chữ trông giống chữ Việt nhưng không phải, kèm số dòng: {words}; được giữ nguyên.",
            $"Letters that look Vietnamese and are not, in {DigitGroups.Of(count, ",")} places (with lines): {words}; they are kept."),
        new(
            $"Đổi sang chữ đúng: `sitegen convert {ShellWord.Of(location.Path)} --fix-letters --force`; ký tự không rõ là chữ gì thì sửa trong "
                + "bản sao của tệp gốc.",
            $"Change them to the right ones: `sitegen convert {ShellWord.Of(location.Path)} --fix-letters --force`; correct those that nobody knows in a copy "
                + "of the source."));

    /// <summary><c>--encoding</c> names an encoding that the bytes cannot be in.</summary>
    public static Diagnostic Impossible(string path, string asked) => Diagnostic.Error(
        "source-encoding-impossible",
        SourceLocation.Start(path),
        new($"Tệp này không thể là {asked}: có byte không đúng bảng mã ấy.", $"This file cannot be {asked}: it has bytes that are not in that encoding."),
        new("Bỏ --encoding để chương trình tự nhận ra bảng mã.", "Leave out --encoding and let the encoding be found out."));

    private static string Other(string encoding) => encoding == "TCVN3" ? "VNI" : "TCVN3";

    private static string GuessVi(EncodingEvidence? best) =>
        best is null ? "" : $" (gần nhất: {best.Encoding.Name}, độ tin cậy {Percent(best.Confidence)})";

    private static string GuessEn(EncodingEvidence? best) =>
        best is null ? "" : $" (nearest: {best.Encoding.Name}, confidence {Percent(best.Confidence)})";

    private static string Percent(double share) => Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
