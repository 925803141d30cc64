using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>The typed header of a section file.</summary>
/// <param name="Term"><c>term</c>: the same as the report's.</param>
/// <param name="Number"><c>section</c>: the section's number as the source writes it, without its full stop: <c>III</c>.</param>
/// <param name="Title"><c>title</c>: the heading's words.</param>
/// <param name="Date"><c>date</c>: the same day as the report's.</param>
public sealed record SectionFrontMatter(Located<TermName> Term, Located<string> Number, Located<string> Title, Located<DateOnly> Date);
