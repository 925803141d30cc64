using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>A piece of a line. There are no kinds but the records in this file.</summary>
internal abstract record Inline;

/// <summary>Words.</summary>
/// <param name="Text">The words, without any markup.</param>
internal sealed record TextInline(string Text) : Inline;

/// <summary>Words set off from the others.</summary>
/// <param name="Kind">How.</param>
/// <param name="Content">The words.</param>
internal sealed record EmphasisInline(EmphasisKind Kind, ImmutableArray<Inline> Content) : Inline;

/// <summary>Words shown letter by letter.</summary>
/// <param name="Text">The words.</param>
internal sealed record CodeInline(string Text) : Inline;

/// <summary>A link.</summary>
/// <param name="Target">Where to, as written; safe: relative, or http, https, mailto, tel.</param>
/// <param name="Title">A title shown on hover; null when there is none.</param>
/// <param name="Content">The words that are linked.</param>
internal sealed record LinkInline(Located<string> Target, string? Title, ImmutableArray<Inline> Content) : Inline;

/// <summary>A picture from a file beside the Markdown.</summary>
/// <param name="Target">The file, as written: relative.</param>
/// <param name="Alternative">The words for who cannot see it.</param>
/// <param name="Title">A title shown on hover; null when there is none.</param>
internal sealed record ImageInline(Located<string> Target, string Alternative, string? Title) : Inline;

/// <summary>A line break that the author asked for.</summary>
internal sealed record LineBreakInline : Inline;

/// <summary>A mention of a footnote.</summary>
/// <param name="Id">Its own address: <c>iii-fnref1</c>.</param>
/// <param name="FootnoteId">The footnote's address.</param>
/// <param name="Ordinal">The footnote's number.</param>
internal sealed record FootnoteReferenceInline(string Id, string FootnoteId, int Ordinal) : Inline;
