namespace SiteGen.Tests.Approved;

/// <summary>The archives whose sites are approved.</summary>
internal static class ApprovedSites
{
    private const string English = "hostile-in-english";

    /// <summary>Their names, which are those of their folders in <c>tests/approved/sites</c>.</summary>
    public static TheoryData<string> Names => ["real", "many-terms", "hostile", English, "withdrawn"];

    /// <summary>The archive of a name.</summary>
    public static SiteInput Named(string name) => name == English ? InEnglish() : TestSites.Named(name);

    // The same in the other language, without an address, a glossary, a ledger and a theme of its own, and with what is only warned of: a report that is
    // no longer its source's, a heading that is there twice, a picture that nobody has described.
    private static SiteInput InEnglish() => (TestSites.Hostile with { Theme = [] })
        .With("site.yml", "title: 'Archive <b>\"&amp;'\nowner: Office\nlanguage: en\n")
        .Without("glossary.yml")
        .Without("permalinks.yml")
        .Changed("nhiem-ky-x-2010-2015/bao-cao-kiem-diem/02-han-che.md", text => text.Replace("Một câu nữa", "Một câu nữa không có trong tệp gốc"))
        .Changed("nhiem-ky-x-2010-2015/moi-kieu/04-phan-hai-muc-mot.md", text => text + "\n## Điều 2. Trùng số\n\nĐoạn.\n")
        .Changed("nhiem-ky-x-2010-2015/moi-kieu/05-phu-luc.md", text => text.Replace("![Không mô tả được thì có chữ này]", "![]"));
}
