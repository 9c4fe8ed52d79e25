using System.Buffers;
using System.IO.Pipelines;

namespace WebApi;

/// <summary>
/// JSON that is ready before any of it is sent, so that a late failure is answered as one. It lies in rented memory: arrays of the size of
/// a plan, left behind, cost a full collection every few requests.
/// </summary>
internal sealed class WrittenJson : IResult
{
    private static readonly PipeOptions Unlimited = new(pauseWriterThreshold: 0, minimumSegmentSize: 64 * 1024);

    private readonly Pipe _pipe = new(Unlimited);

    public WrittenJson(Action<IBufferWriter<byte>> write)
    {
        write(_pipe.Writer);
        _pipe.Writer.Complete();
    }

    public async Task ExecuteAsync(HttpContext context)
    {
        var (response, stop) = (context.Response, context.RequestAborted);
        var written = (await _pipe.Reader.ReadAsync(stop)).Buffer;
        response.ContentType = Body.Json;
        response.ContentLength = written.Length;
        foreach (var part in written)
            await response.BodyWriter.WriteAsync(part, stop);
        await _pipe.Reader.CompleteAsync();
    }
}
