namespace SiteGen.Tests.Architecture;

/// <summary>
/// The house: which room may see which. An import wing and a publishing wing that know nothing of each other and meet in the hall.
/// <code>
///                        Cli
///                       Hosts
///                       Files                  around: the only rooms that touch disk, console and clock
///        Converter                SiteBuilder  the two functions that are the program
///            |                   Bags   Checks
///         Reports                    Pages
///            |                 Search  Analysis
///            |                     Archives
///            +- Fidelity  Disclosure +         hall: the proof, what is not published by accident …
///         Sources                              what bytes say
///                    Documents                 … and the Markdown
///        Diagnostics   Zips   Text             ground
/// </code>
/// </summary>
internal static class House
{
    /// <summary>
    /// Every room, from the ground up, with all rooms that it may see. A type that stands in no folder is a room by itself; a folder inside a room that others
    /// may not all see too.
    /// Two lines are laws: Fidelity sees neither Reports nor how numbers are read (it proves them), Archives sees neither Sources nor Reports.
    /// </summary>
    public static readonly (string Room, string Sees)[] Rooms =
    [
        ("Text", ""),
        ("Text.Numbering", "Text"),
        ("Zips", ""),
        ("ThisProgram", ""),
        ("Diagnostics", "Text Zips"),
        ("Documents", "Diagnostics Text Text.Numbering"),

        ("Sources", "Documents Diagnostics Text Text.Numbering"),
        ("Fidelity", "Sources Documents Diagnostics Text"),
        ("Disclosure", "Sources Documents Diagnostics Text"),
        ("Reports", "Sources Documents Diagnostics Text Text.Numbering"),
        ("Converter", "Reports Fidelity Sources Documents Diagnostics Text"),

        ("Archives", "Fidelity Disclosure Documents Diagnostics Text"),
        ("Analysis", "Archives Documents Diagnostics Text"),
        ("Search", "Archives Documents Diagnostics Text"),
        ("Pages", "Search Analysis Archives Documents Diagnostics Zips Text Text.Numbering"),
        ("Checks", "Pages Diagnostics Text"),
        ("Bags", "Pages Archives Documents Diagnostics Zips Text ThisProgram"),
        ("SiteInput", "Archives Text"),
        ("SiteBuilder", "SiteInput Pages Archives Analysis Search Fidelity Diagnostics Text"),

        ("Files", "SiteInput Bags Pages Archives Sources Documents Diagnostics Zips Text"),
        ("Hosts", "Files SiteBuilder Converter Bags Checks Pages Archives Reports Sources Documents Diagnostics Zips Text ThisProgram"),
        ("Cli", "Hosts Files Pages Archives Reports Sources Documents Diagnostics Text ThisProgram"),
    ];

    /// <summary>The rooms of the wing that reads raw reports and writes Markdown.</summary>
    public static readonly string[] ImportWing = ["Sources", "Reports", "Converter"];

    /// <summary>The rooms of the wing that makes a site of Markdown.</summary>
    public static readonly string[] PublishingWing = ["Archives", "Analysis", "Search", "Pages", "Checks", "Bags", "SiteInput", "SiteBuilder"];

    /// <summary>The room of a type by its full name; null for what the compiler makes beside our types.</summary>
    public static string? RoomOf(string type) => type.Split('.') switch
    {
        // Templates are compiled into classes; they belong to the pages.
        ["AspNetCoreGeneratedDocument", ..] or ["SiteGen", "theme", ..] => "Pages",
        ["SiteGen", "Text", "Numbering", _] => "Text.Numbering",
        ["SiteGen", var room, ..] => room,
        _ => null,
    };
}
