using Microsoft.AspNetCore.DataProtection;
using Ponceau.Bridge;
using Ponceau.Web;

namespace Ponceau;

/// <summary>The web application and its worker on a workplace, ready to start.</summary>
public static class WebServer
{
    public static WebApplication Build(Workplace workplace, string urls, TimeProvider time)
    {
        workplace.Folder.EmptyWorking();
        var builder = PonceauWeb.CreateBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton(workplace.Folder);
        builder.Services.AddSingleton(workplace.Database);
        builder.Services.AddSingleton(workplace.Store);
        builder.Services.AddSingleton(workplace.Ministry);
        builder.Services.AddSingleton(workplace.Bridge);
        builder.Services.AddSingleton<Worker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Worker>());
        builder.Services.AddDataProtection().SetApplicationName("Ponceau").PersistKeysToFileSystem(new DirectoryInfo(workplace.Folder.Keys));
        builder.Services.AddPonceauWeb();
        var app = builder.Build();
        app.UsePonceauWeb();
        return app;
    }
}
