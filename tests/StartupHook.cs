/// <summary>
/// A fault in a thread of the program's own, brought about from outside: the runtime calls <see cref="Initialize"/> in whatever program is started with
/// <c>DOTNET_STARTUP_HOOKS</c> naming this library. When that program reads its command line, another thread throws.
/// </summary>
internal static class StartupHook
{
    public const string Words = "Lời văn của một báo cáo.";

    public static void Initialize() => AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
    {
        if (loaded.LoadedAssembly.GetName().Name != "System.CommandLine")
            return;
        var thread = new Thread(() => throw new InvalidOperationException(Words));
        thread.Start();
        thread.Join();
    };
}
