using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Language;
using Ponceau.Web.Pages;
using Ponceau.Web.Pages.Creation;
using Ponceau.Web.Pages.Exchange;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Renewals;
using Ponceau.Web.Pages.Transfer;
using Ponceau.Web.Print.Agreements;
using Ponceau.Web.Security;

namespace Ponceau.Web;

/// <summary>The pages, for a host to take in: what they need among the services, and their place in the pipeline.</summary>
public static class PonceauWeb
{
    /// <summary>
    /// A builder for a host of the pages: its settings are read beside the program, once. A host that watches them for changes watches the whole
    /// folder that it was started from, which can take seconds.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder() =>
        WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });

    /// <summary>Adds the pages. Where keys are kept (Data Protection) and where it listens is the host's to say.</summary>
    public static IServiceCollection AddPonceauWeb(this IServiceCollection services)
    {
        services.AddScoped(_ => Texts.InCurrentLanguage());
        services.AddScoped<RecordServices>();
        services.AddSingleton<Runs>();
        services.AddSingleton<ActsOfBirth>();
        services.AddSingleton<MadeRenewals>();
        services.TryAddSingleton<AgreementDecisions>();
        services.AddSingleton<Creations>();
        services.AddSingleton<PendingImports>();
        services.AddRequestLocalization(LanguageChoice.Configure);
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.ModelMetadataDetailsProviders.Add(new KeepEmptyText());
        });
        services.AddRouting(options => options.LowercaseUrls = true);
        AddCookies(services);
        AddPlaces(services);
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Puts the pages, their files and what guards them into the pipeline.</summary>
    public static WebApplication UsePonceauWeb(this WebApplication app)
    {
        PageFiles.Locate(app.Environment, app.Configuration);
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization();
        app.UseMiddleware<HostCheck>();
        app.UseExceptionHandler("/problems/500");
        app.UseStatusCodePagesWithReExecute("/problems/{0}");
        app.UseCookiePolicy();
        app.MapStaticAssets(PageFiles.Manifest);
        app.UseSession();
        ProgressFeed.Map(app);
        ActsOfBirth.Map(app);
        AgreementPrints.Map(app);
        Downloads.Map(app);
        app.MapRazorPages().WithStaticAssets(PageFiles.Manifest);
        return app;
    }

    /// <summary>Where somebody stands in a list is kept in memory, for a day of work; the browser holds a number for it and nothing else.</summary>
    private static void AddPlaces(IServiceCollection services)
    {
        services.AddDistributedMemoryCache();
        services.AddSession(options =>
        {
            options.Cookie.Name = "ponceau.place";
            options.Cookie.IsEssential = true;
            options.IdleTimeout = TimeSpan.FromHours(12);
        });
    }

    /// <summary>No cookie is read by a script or sent from another site.</summary>
    private static void AddCookies(IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "ponceau.change";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "ponceau.next");
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.MinimumSameSitePolicy = SameSiteMode.Strict;
            options.HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always;
        });
    }
}
