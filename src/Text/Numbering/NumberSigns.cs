namespace SiteGen.Text.Numbering;

/// <summary>The signs that may stand between a number and its title, a blank before them or not. After a blank a title may follow each of them.</summary>
/// <param name="BeforeLetter">Those that a title may follow without a blank: <c>1.Mục tiêu</c>.</param>
/// <param name="BeforeCapital">Those that a title may follow without a blank when it begins with a capital: <c>I-MỤC TIÊU</c>, but not <c>V/v</c>.</param>
/// <param name="BeforeBlank">Those that must have a blank after them: <c>A - Mục tiêu</c>, since <c>E-Learning</c> is a word.</param>
/// <param name="Missing">Where there may be no sign at all.</param>
internal sealed record NumberSigns(string BeforeLetter, string BeforeCapital = "", string BeforeBlank = "", MissingSign Missing = MissingSign.Nowhere)
{
    public string All => BeforeLetter + BeforeCapital + BeforeBlank;
}

/// <summary>Where a number may stand without a sign after it.</summary>
internal enum MissingSign
{
    /// <summary>Nowhere: <c>5 năm thực hiện</c> is no section 5.</summary>
    Nowhere,

    /// <summary>At the end of a line: <c>Mục 1</c>. What follows on the same line would make it a sentence: <c>Mục 1 của Chương này</c>.</summary>
    AtEnd,

    /// <summary>At the end of a line, and before a title that begins with a capital: <c>Chương I QUY ĐỊNH CHUNG</c>, <c>1.1 Mục tiêu</c>.</summary>
    BeforeCapital,
}
