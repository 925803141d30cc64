namespace SiteGen.Documents.Bodies;

/// <summary>How a table column is set.</summary>
internal enum ColumnAlignment
{
    /// <summary>As the page has it.</summary>
    None,

    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right, as numbers are.</summary>
    Right,
}
