using DocumentFormat.OpenXml;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>
/// Writes a formula (ECMA-376, part 1, chapter 22.1) on one line without changing what it says: a fraction has its stroke, an exponent its sign, and what
/// belongs together stands in brackets: <c>(a-b)/c</c>, <c>x^2</c>, <c>√(x+1)</c>.
/// </summary>
internal static class DocxMath
{
    /// <summary>The formula on one line.</summary>
    public static string LineOf(OpenXmlElement formula) => formula.LocalName switch
    {
        "t" or "delText" => formula.InnerText,
        "f" when IsWithoutStroke(formula) => $"{LineOf(formula, "num")} {LineOf(formula, "den")}",
        "f" => FormulaLine.Fraction(LineOf(formula, "num"), LineOf(formula, "den")),
        "sSup" or "sSub" or "sSubSup" => Scripts(formula, FormulaLine.Whole(LineOf(formula, "e"))),
        "sPre" => Scripts(formula, "") + LineOf(formula, "e"),
        "rad" => FormulaLine.Root(LineOf(formula, "deg"), LineOf(formula, "e")),
        "nary" => $"{Scripts(formula, Property(formula, "naryPr", "chr") ?? "∫")} {LineOf(formula, "e")}",
        "d" => Delimited(formula),
        "limLow" => FormulaLine.Below(LineOf(formula, "e"), LineOf(formula, "lim")),
        "limUpp" => FormulaLine.Above(LineOf(formula, "e"), LineOf(formula, "lim")),
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

    private static string Scripts(OpenXmlElement formula, string line) =>
        FormulaLine.Above(FormulaLine.Below(line, LineOf(formula, "sub")), LineOf(formula, "sup"));

    private static string Delimited(OpenXmlElement formula) =>
        (Property(formula, "dPr", "begChr") ?? "(") + Joined(formula, "e", Property(formula, "dPr", "sepChr") ?? "|", LineOf)
        + (Property(formula, "dPr", "endChr") ?? ")");

    private static string Joined(OpenXmlElement formula, string part, string between, Func<OpenXmlElement, string> line) =>
        string.Join(between, formula.ChildElements.Where(child => child.LocalName == part).Select(line));

    private static bool IsWithoutStroke(OpenXmlElement fraction) => Property(fraction, "fPr", "type") == "noBar";

    private static string? Property(OpenXmlElement formula, string properties, string name) => Attribute(Child(Child(formula, properties), name), "val");
}
