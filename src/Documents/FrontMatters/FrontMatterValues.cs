using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads the values of single keys; null, with a diagnostic, for one that has not the form of its key.</summary>
internal static class FrontMatterValues
{
    // A term outside these bounds is more likely a slip of the pen than a term.
    private const int EarliestYear = 1900;
    private const int LongestTerm = 30;

    /// <summary>A term, for example <c>IX (2005–2010)</c>.</summary>
    public static Located<TermName>? Term(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        if (TermName.TryParse(written.Value) is not { } term)
            diagnostics.Add(FrontMatterValueProblems.TermForm(written));
        else if (term.Start > term.End)
            diagnostics.Add(FrontMatterValueProblems.TermBackwards(written.Location, term.Start, term.End));
        else
        {
            if (term.Start < EarliestYear || term.End - term.Start > LongestTerm)
                diagnostics.Add(FrontMatterValueProblems.TermYears(written.Location, term.Start, term.End));
            return written.With(term);
        }

        return null;
    }

    /// <summary>A day, <c>2024-11-24</c> (ISO 8601).</summary>
    public static Located<DateOnly>? Date(Located<string>? text, string key, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        if (IsoDate.TryParse(written.Value) is { } day)
            return written.With(day);
        var isoForm = written.Value.Length == 10 && written.Value.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(fits => fits);
        diagnostics.Add(isoForm
            ? FrontMatterValueProblems.DateInvalid(written, key)
            : FrontMatterValueProblems.DateForm(written, key, WrittenDate.Guess(written.Value)));
        return null;
    }

    /// <summary>Which day a date is; <see cref="DateKind.Issued"/> when nothing is said.</summary>
    public static DateKind Kind(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return DateKind.Issued;
        if (DateKinds.TryParse(written.Value) is { } kind)
            return kind;
        diagnostics.Add(FrontMatterValueProblems.DateKind(written, DateKinds.Words));
        return DateKind.Issued;
    }

    /// <summary>A language tag in the form of BCP 47 (RFC 5646, section 2.1): subtags of 1 to 8 letters or digits, the first of 2 to 8 letters.</summary>
    public static Located<string>? Language(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        var subtags = written.Value.Split('-');
        if (subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit))
            && subtags[0].Length > 1
            && subtags[0].All(char.IsAsciiLetter))
            return written;
        diagnostics.Add(FrontMatterValueProblems.Language(written));
        return null;
    }

    /// <summary>A whole number from 1.</summary>
    public static Located<int>? Count(Located<string>? text, string key, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return written.With(count);
        diagnostics.Add(FrontMatterValueProblems.Count(written, key));
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; false when nothing is said.</summary>
    public static Located<bool> Flag(Located<string>? text, string key, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return default;
        if (written.Value is not ("true" or "false"))
            diagnostics.Add(FrontMatterValueProblems.Flag(written, key));
        return written.With(written.Value == "true");
    }

    /// <summary>A section's number without its full stop.</summary>
    public static Located<string>? SectionNumber(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        var number = written.Value.TrimEnd('.', ' ');
        if (number.Length <= 20 && Slug.Of(number).Length > 0)
            return written.With(number);
        diagnostics.Add(FrontMatterValueProblems.SectionNumber(written));
        return null;
    }
}
