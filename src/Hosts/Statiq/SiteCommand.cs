using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace SiteGen.Hosts.Statiq;

/// <summary>
/// The one command of the application: lends the engine to what was registered as work. Statiq's own commands would run what is typed at the
/// console as C#, and Statiq.Web's <c>preview</c> listens on every address of the machine, which cannot be told otherwise.
/// </summary>
internal sealed class SiteCommand(
    IConfiguratorCollection configurators, Settings settings, IServiceCollection services, IFileSystem fileSystem, Bootstrapper bootstrapper)
    : EngineCommand<EngineCommandSettings>(configurators, settings, services, fileSystem, bootstrapper)
{
    protected override async Task<int> ExecuteEngineAsync(CommandContext commandContext, EngineCommandSettings commandSettings, IEngineManager engineManager)
    {
        await engineManager.Engine.Services.GetRequiredService<Func<Engine, Task>>()(engineManager.Engine);
        return 0;
    }
}
