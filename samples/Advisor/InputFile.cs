using System.Globalization;
using OneOf;
using ReapplyKit;

namespace Advisor;

/// <summary>Opens what the user named, or the fictional sample that the program carries.</summary>
internal static class InputFile
{
    private const long LargestCase = 16 * 1024 * 1024;

    public static Stream Sample(string name) => typeof(InputFile).Assembly.GetManifestResourceStream(name)!;

    /// <summary>Reads a file of any length, telling how far it is; or says why it cannot be read.</summary>
    public static OneOf<T, ValueList<Problem>> Read<T>(FileInfo file, LongWork work, Func<Stream, OneOf<T, ValueList<Problem>>> read) =>
        work.Step("Reading " + file.Name, file.Exists ? file.Length : 0, done => Open(file, done).Match(read, problems => problems))
            .MapT1(problems => In(file, problems));

    /// <summary>All of a case's bytes; the stream is closed.</summary>
    public static OneOf<byte[], ValueList<Problem>> ReadAll(Stream stream)
    {
        using (stream)
        {
            if (stream.Length > LargestCase)
                return Refuse(string.Create(CultureInfo.InvariantCulture, $"is larger than {LargestCase} bytes"));
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    // What comes through a pipe has no length and cannot be read twice, as a workbook is.
    private static OneOf<Stream, ValueList<Problem>> OfPipe(Stream pipe)
    {
        using (pipe)
        {
            var (whole, part) = (new MemoryStream(), new byte[64 * 1024]);
            for (var read = pipe.Read(part); read > 0; read = pipe.Read(part))
            {
                whole.Write(part, 0, read);
                if (whole.Length > LargestCase)
                    return Refuse(string.Create(CultureInfo.InvariantCulture, $"is larger than {LargestCase} bytes, the most that is read from a pipe"));
            }
            whole.Position = 0;
            return whole;
        }
    }

    private static OneOf<Stream, ValueList<Problem>> Open(FileInfo file, Action<long> done)
    {
        if (Directory.Exists(file.FullName))
            return Refuse("is a folder; name a file in it");
        try
        {
            var opened = new WatchedFile(file, done);
            return opened.CanSeek ? opened : OfPipe(opened);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse("cannot be read: " + e.Message);
        }
    }

    /// <summary>Problems that say in which file they are.</summary>
    private static ValueList<Problem> In(FileInfo file, ValueList<Problem> problems) =>
        problems.Select(p => p with { Where = $"{file.Name} {p.Where}".TrimEnd() }).ToValueList();

    private static ValueList<Problem> Refuse(string message) => [new Problem("", null, message)];
}
