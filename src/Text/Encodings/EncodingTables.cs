namespace SiteGen.Text.Encodings;

/// <summary>
/// The letters of the encodings that Vietnamese had before Unicode, sixteen bytes a row; <c>·</c> where a byte is no letter.
/// The tables of glibc, GNU recode, xvnkb and UniKey agree on every one of them, but for the capitals in control positions,
/// which the keyboard drivers write as small letters.
/// </summary>
internal static class EncodingTables
{
    /// <summary>TCVN 5712:1993 VN3 (ABC, fonts .VnTime …), from A0. 80 to 9F are the punctuation of Windows-1252.</summary>
    public const string Tcvn3 =
        "·ĂÂÊÔƠƯĐăâêôơưđ·"
        + "·····àảãáạ·ằẳẵắ·"
        + "······ặầẩẫấậè·ẻẽ"
        + "éẹềểễếệìỉ···ĩíịò"
        + "·ỏõóọồổỗốộờởỡớợù"
        + "·ủũúụừửữứựỳỷỹýỵ·";

    /// <summary>VISCII 1.1 (RFC 1456), from 80.</summary>
    public const string Viscii =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
        + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
        + "Õắằặấầẩậẽẹếềểễệố"
        + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
        + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
        + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
        + "àáâãảăữẫèéêẻìíĩỉ"
        + "đựòóôõỏọụùúũủýợỮ";

    /// <summary>The capitals of VISCII in control positions, from 00.</summary>
    public const string VisciiControls =
        "··Ẳ··ẴẪ·········"
        + "····Ỷ····Ỹ····Ỵ·";

    /// <summary>VPS (Vietnamese Professionals Society), from 80.</summary>
    public const string Vps =
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
        + "Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ"
        + "·ắằẳẵặỠớÙờởỡŨỨợỪ"
        + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
        + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
        + "ƯỦồốÔỏơÈừứÚũưÝẺ·"
        + "àáâãảạă·èéêẽìí·ĩ"
        + "ẴĐòóôõ·Ơụùúủ·ỶẼỳ";

    /// <summary>The capitals of VPS in control positions, from 00.</summary>
    public const string VpsControls =
        "··ẠẬẶẸỆ·········"
        + "ỊỌỘỢỤỰ···Ỵ··ẪỮ··";

    /// <summary>The single letters of VNI for Windows (fonts VNI-Times …), from C0.</summary>
    public const string Vni =
        "······Ỉ·····ÌÍỴ·"
        + "·ĐỊĨƠ·Ư·········"
        + "······ỉ·····ìíỵ·"
        + "·địĩơ·ư·········";

    /// <summary>The letters of VNI that are a letter and a mark, as Latin-1 shows them, each followed by what it means.</summary>
    public const string VniPairs =
        "AÀẦ AÁẤ AÂÂ AÃẪ AÄẬ AÅẨ AÈẰ AÉẮ AÊĂ AËẶ AÏẠ AÕÃ AØÀ AÙÁ AÚẲ AÛẢ AÜẴ "
        + "EÀỀ EÁẾ EÂÊ EÃỄ EÄỆ EÅỂ EÏẸ EÕẼ EØÈ EÙÉ EÛẺ "
        + "OÀỒ OÁỐ OÂÔ OÃỖ OÄỘ OÅỔ OÏỌ OÕÕ OØÒ OÙÓ OÛỎ "
        + "UÏỤ UÕŨ UØÙ UÙÚ UÛỦ "
        + "YÕỸ YØỲ YÙÝ YÛỶ "
        + "aàầ aáấ aââ aãẫ aäậ aåẩ aèằ aéắ aêă aëặ aïạ aõã aøà aùá aúẳ aûả aüẵ "
        + "eàề eáế eâê eãễ eäệ eåể eïẹ eõẽ eøè eùé eûẻ "
        + "oàồ oáố oâô oãỗ oäộ oåổ oïọ oõõ oøò oùó oûỏ "
        + "uïụ uõũ uøù uùú uûủ "
        + "yõỹ yøỳ yùý yûỷ "
        + "ÔÏỢ ÔÕỠ ÔØỜ ÔÙỚ ÔÛỞ "
        + "ÖÏỰ ÖÕỮ ÖØỪ ÖÙỨ ÖÛỬ "
        + "ôïợ ôõỡ ôøờ ôùớ ôûở "
        + "öïự öõữ öøừ öùứ öûử ";
}
