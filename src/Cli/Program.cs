namespace SiteGen.Cli;

/// <summary>The command line.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    public static int Main(string[] args) => args.Length;
}
