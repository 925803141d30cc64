namespace SiteGen.Disclosure.Words;

/// <summary>Pieces of regular expressions that several finders need.</summary>
internal static class Units
{
    /// <summary>What may stand between any two digits of a number behind words that name it.</summary>
    public const string Between = "(?:[ .-]{0,2}|[,/_*|:;~+'])";

    /// <summary>What may stand between the groups of digits of a number that no word names. A comma with a blank parts numbers of their own.</summary>
    public const string Groups = "(?:[ .-]{1,2}|[,;:]| ?[/_*|~+'()] ?)";

    /// <summary>No part of the hexadecimal digits by which programs name things: <c>5fbf702630817e0302584112</c>.</summary>
    public const string NotInHex = "(?<![0-9][a-fA-F]{1,6})";

    /// <summary>Nothing that is counted follows: a sum of money or of people is no number of a person.</summary>
    public const string NoUnit = @"(?! ?(?:đồng(?! chí)|đ(?![\p{L}/])|VN[DĐ]|triệu|tỷ|tỉ|nghìn|ngàn|USD|%|người|lượt|hồ sơ|thẻ|trường hợp"
        + @"|hộ(?! chiếu| khẩu)|m2|m²|ha(?!\p{L})|km|tấn))";
}
