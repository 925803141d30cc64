namespace SiteGen.Sources;

/// <summary>A formula on one line that says the same: what belongs together stands in brackets.</summary>
internal static class FormulaLine
{
    private const string Operators = "+-−–*×·/:=<>≤≥±, ^_";

    /// <summary>A fraction: <c>(a-b)/c</c>.</summary>
    public static string Fraction(string above, string below) => $"{Whole(above)}/{Whole(below)}";

    /// <summary>What stands above: <c>x^2</c>.</summary>
    public static string Above(string line, string above) => above.Trim().Length == 0 ? line : $"{line}^{Whole(above)}";

    /// <summary>What stands below: <c>x_i</c>.</summary>
    public static string Below(string line, string below) => below.Trim().Length == 0 ? line : $"{line}_{Whole(below)}";

    /// <summary>A root: <c>√(x+1)</c>, <c>∛x</c>.</summary>
    /// <param name="degree">Its degree; empty for a square root.</param>
    /// <param name="line">What stands under it.</param>
    public static string Root(string degree, string line)
    {
        var inner = Whole(line);
        return (degree.Trim() switch { "" or "2" => "√", "3" => "∛", "4" => "∜", var other => $"{other}√" })
            + (inner.Length > 1 && !IsBracketed(inner) ? $"({inner})" : inner);
    }

    /// <summary>In brackets when it is more than one number, name or bracket.</summary>
    public static string Whole(string written)
    {
        var line = written.Trim();
        return line.Length <= 1 || !line.Any(c => Operators.Contains(c, StringComparison.Ordinal)) || IsBracketed(line) ? line : $"({line})";
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

        return line.Length > 0 && line[0] is '(' or '[' && depth == 0;
    }
}
