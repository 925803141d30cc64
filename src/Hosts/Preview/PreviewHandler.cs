using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Preview;

/// <summary>Answers the requests of the browsers on this machine.</summary>
/// <param name="site">What to show.</param>
/// <param name="language">The language of what the preview adds to the pages.</param>
/// <param name="stop">Ends the event streams, which would otherwise stay open for ever.</param>
internal sealed class PreviewHandler(PreviewSite site, Language language, CancellationToken stop)
{
    /// <summary>Answers one request.</summary>
    public async Task Handle(HttpContext context)
    {
        var request = context.Request;
        SetHeaders(context.Response);
        if (!LocalRequest.IsForThisMachine(request))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            RefuseMethod(context.Response);
        else if (request.Path == PreviewAddresses.Changes && HttpMethods.IsGet(request.Method))
            await StreamChanges(context);
        else
            await SendFile(context);
    }

    // A browser that comes before the site was planned waits for it.
    private async Task SendFile(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            await site.WaitForOther(PreviewBuild.Nothing.Stamp, either.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await Send(context, PreviewAnswer.To(LocalRequest.StaysInSite(context.Request) ? context.Request.Path.Value! : null, site.Current, language));
    }

    private static void SetHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static void RefuseMethod(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        response.Headers.Allow = "GET, HEAD";
    }

    private static async Task Send(HttpContext context, PreviewAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.Location is { } location)
            response.Headers.Location = location;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    // One event, then the stream ends: the page that gets it reloads.
    private async Task StreamChanges(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.Body.FlushAsync(either.Token);
            await site.WaitForOther(context.Request.Query["shown"].ToString(), either.Token);
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"event: change\ndata: {site.Current.Stamp}\n\n"), either.Token);
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends.
        }
    }
}
