using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>Writes a formula of a page (MathML Core) on one line without changing what it says.</summary>
internal static class HtmlMath
{
    private const string Relations = "=<>≤≥≠≈≡→⇒±+-−×·÷";

    /// <summary>The formula on one line.</summary>
    public static string LineOf(IElement formula) => formula.LocalName switch
    {
        "mfrac" => FormulaLine.Fraction(Part(formula, 0), Part(formula, 1)),
        "msup" or "mover" => FormulaLine.Above(FormulaLine.Whole(Part(formula, 0)), Part(formula, 1)),
        "msub" or "munder" => FormulaLine.Below(FormulaLine.Whole(Part(formula, 0)), Part(formula, 1)),
        "msubsup" or "munderover" => FormulaLine.Above(FormulaLine.Below(FormulaLine.Whole(Part(formula, 0)), Part(formula, 1)), Part(formula, 2)),
        "msqrt" => FormulaLine.Root("", Row(formula)),
        "mroot" => FormulaLine.Root(Part(formula, 1), Part(formula, 0)),
        "mfenced" => $"{formula.GetAttribute("open") ?? "("}{string.Join(", ", formula.Children.Select(LineOf))}{formula.GetAttribute("close") ?? ")"}",
        "mtable" => $"[{string.Join("; ", formula.Children.Select(LineOf))}]",
        "mtr" => string.Join(", ", formula.Children.Select(LineOf)),
        "semantics" => Part(formula, 0),
        "annotation" or "annotation-xml" or "mphantom" => "",
        "mspace" => " ",
        "mi" or "mn" or "mo" or "mtext" or "ms" => formula.TextContent.Trim(),
        _ => Row(formula),
    };

    private static string Part(IElement formula, int index) => index < formula.Children.Length ? LineOf(formula.Children[index]) : "";

    // Signs between two parts have room on both sides, as browsers show them.
    private static string Row(IElement formula) => string.Concat(formula.Children.Select((part, i) =>
        part.LocalName == "mo" && i > 0 && i < formula.Children.Length - 1 && Relations.Contains(part.TextContent.Trim(), StringComparison.Ordinal)
            ? $" {part.TextContent.Trim()} "
            : LineOf(part)));
}
