using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Topics;

/// <summary>A subject of paragraphs, as <c>input/topics.yml</c> declares it.</summary>
/// <param name="Key">Its name in Markdown and in addresses: <c>education</c>.</param>
/// <param name="Name">Its name for readers, in both languages.</param>
/// <param name="Words">The words that speak for it: <c>trường lớp</c>.</param>
public sealed record Topic(Located<string> Key, Localized Name, ImmutableArray<Located<string>> Words)
{
    /// <summary>Longer words in which one of <see cref="Words"/> does not count: <c>giáo dục chính trị</c>.</summary>
    public ImmutableArray<Located<string>> Against { get; init; } = [];

    /// <summary>
    /// The number of the major topic of the Comparative Agendas Project that is nearest to it (https://www.comparativeagendas.net/pages/master-codebook);
    /// null where none is given.
    /// </summary>
    public int? Agendas { get; init; }
}
