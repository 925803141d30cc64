using DocumentFormat.OpenXml;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>
/// Writes a formula (ECMA-376, part 1, chapter 22.1) on one line without changing what it says: a fraction has its stroke, an exponent its sign, and what
/// belongs together stands in brackets: <c>(a-b)/c</c>, <c>x^2</c>, <c>√(x+1)</c>.
/// </summary>
internal static class DocxMath
{
    private const string Operators = "+-−–*×·/:=<>≤≥±, ";

    /// <summary>The formula on one line.</summary>
    public static string LineOf(OpenXmlElement formula) => formula.LocalName switch
    {
        "t" or "delText" => formula.InnerText,
        "f" => $"{Whole(formula, "num")}{(IsWithoutStroke(formula) ? " " : "/")}{Whole(formula, "den")}",
        "sSup" => $"{Whole(formula, "e")}^{Whole(formula, "sup")}",
        "sSub" => $"{Whole(formula, "e")}_{Whole(formula, "sub")}",
        "sSubSup" => $"{Whole(formula, "e")}_{Whole(formula, "sub")}^{Whole(formula, "sup")}",
        "sPre" => $"_{Whole(formula, "sub")}^{Whole(formula, "sup")}{Whole(formula, "e")}",
        "rad" => Root(formula),
        "nary" => $"{Property(formula, "naryPr", "chr") ?? "∫"}{Limits(formula)} {LineOf(formula, "e")}",
        "d" => Delimited(formula),
        "limLow" => $"{LineOf(formula, "e")}_{Whole(formula, "lim")}",
        "limUpp" => $"{LineOf(formula, "e")}^{Whole(formula, "lim")}",
        "func" => $"{LineOf(formula, "fName")}({LineOf(formula, "e")})",
        "acc" => $"{LineOf(formula, "e")}{Property(formula, "accPr", "chr") ?? "\u0302"}",
        "m" => $"[{Joined(formula, "mr", "; ", row => Joined(row, "e", ", ", LineOf))}]",
        "eqArr" => Joined(formula, "e", "; ", LineOf),
        "AlternateContent" => DocxDocument.Chosen(formula) is { } chosen ? LineOf(chosen) : "",
        "br" => " ",
        var name when name.EndsWith("Pr", StringComparison.Ordinal) => "",
        _ => string.Concat(formula.ChildElements.Select(LineOf)),
    };

    private static string LineOf(OpenXmlElement formula, string part) => Child(formula, part) is { } found ? LineOf(found) : "";

    // In brackets when it is more than one number, name or bracket.
    private static string Whole(OpenXmlElement formula, string part)
    {
        var line = LineOf(formula, part).Trim();
        var isWhole = line.Length <= 1 || !line.Any(c => Operators.Contains(c, StringComparison.Ordinal) || c is '^' or '_');
        return isWhole || IsBracketed(line) ? line : $"({line})";
    }

    private static bool IsBracketed(string line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth == 0 && i < line.Length - 1)
                return false;
        }

        return line[0] is '(' or '[' && depth == 0;
    }

    private static string Root(OpenXmlElement formula)
    {
        var degree = LineOf(formula, "deg").Trim();
        var sign = degree switch { "" or "2" => "√", "3" => "∛", "4" => "∜", _ => $"{degree}√" };
        var inner = Whole(formula, "e");
        return inner.Length > 1 && !IsBracketed(inner) ? $"{sign}({inner})" : sign + inner;
    }

    private static string Limits(OpenXmlElement formula)
    {
        var (from, to) = (Whole(formula, "sub"), Whole(formula, "sup"));
        return (from.Length > 0 ? "_" + from : "") + (to.Length > 0 ? "^" + to : "");
    }

    private static string Delimited(OpenXmlElement formula) =>
        (Property(formula, "dPr", "begChr") ?? "(") + Joined(formula, "e", Property(formula, "dPr", "sepChr") ?? "|", LineOf)
        + (Property(formula, "dPr", "endChr") ?? ")");

    private static string Joined(OpenXmlElement formula, string part, string between, Func<OpenXmlElement, string> line) =>
        string.Join(between, formula.ChildElements.Where(child => child.LocalName == part).Select(line));

    private static bool IsWithoutStroke(OpenXmlElement fraction) => Property(fraction, "fPr", "type") == "noBar";

    private static string? Property(OpenXmlElement formula, string properties, string name) => Attribute(Child(Child(formula, properties), name), "val");
}
