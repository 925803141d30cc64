using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Analysis.Topics;

/// <summary>A paragraph of a section with its subjects.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Id">Its id on the page of the section.</param>
/// <param name="Role">What the part of the report does that it stands in.</param>
/// <param name="Words">Its words without markup.</param>
/// <param name="Topics">Its subjects, at least one.</param>
internal sealed record TopicParagraph(SectionOfReport Section, string Id, SectionRole Role, string Words, ImmutableArray<TopicOfText> Topics);
