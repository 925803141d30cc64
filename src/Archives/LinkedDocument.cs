using SiteGen.Documents.Bodies;

namespace SiteGen.Archives;

/// <summary>A document that links may lead to.</summary>
/// <param name="Ids">The ids of its places.</param>
/// <param name="Places">The places with their words: what a link that leads to none of them may have meant.</param>
internal sealed record LinkedDocument(IReadOnlySet<string> Ids, Func<IEnumerable<BodyPlace>> Places);
