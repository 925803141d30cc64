using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>What a section decides about a paragraph: its subjects, whatever its words are.</summary>
/// <param name="Paragraph">The id of the paragraph: <c>iii-p2</c>.</param>
/// <param name="Topics">The keys of its subjects; none for <c>none</c>.</param>
public sealed record ParagraphTopics(Located<string> Paragraph, ImmutableArray<Located<string>> Topics)
{
    /// <summary>Stands for no subject.</summary>
    public const string None = "none";
}
