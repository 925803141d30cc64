namespace SiteGen.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>The input is wrong; the diagnostics say where.</summary>
    public const int WrongInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>SiteGen or the machine failed: a full disk, a folder without permission, a bug.</summary>
    public const int Failed = 3;
}
