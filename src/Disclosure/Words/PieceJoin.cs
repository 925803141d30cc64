namespace SiteGen.Disclosure.Words;

/// <summary>Whether a reader goes on from one piece to the next.</summary>
internal enum PieceJoin
{
    /// <summary>It stands alone: a cell, a property, the target of a link.</summary>
    Alone,

    /// <summary>A text begins: a value in front matter, which may have several lines.</summary>
    Begins,

    /// <summary>It follows the piece before it, if that is not one that stands alone: a line, a paragraph.</summary>
    GoesOn,
}
