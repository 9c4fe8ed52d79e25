using System.Globalization;
using OneOf;
using ReapplyKit;

namespace Advisor;

/// <summary>Opens what the user named, or the fictional sample that the program carries.</summary>
internal static class InputFile
{
    private const long LargestCase = 16 * 1024 * 1024;

    public static Stream Sample(string name) => typeof(InputFile).Assembly.GetManifestResourceStream(name)!;

    public static OneOf<Stream, ValueList<Problem>> Open(FileInfo file)
    {
        try
        {
            return file.OpenRead();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse("cannot be read: " + e.Message);
        }
    }

    /// <summary>Problems that say in which file they are.</summary>
    public static ValueList<Problem> In(FileInfo file, ValueList<Problem> problems) =>
        problems.Select(p => p with { Where = $"{file.Name} {p.Where}".TrimEnd() }).ToValueList();

    public static OneOf<byte[], ValueList<Problem>> ReadAll(FileInfo file) => Open(file).Match<OneOf<byte[], ValueList<Problem>>>(
        stream =>
        {
            using (stream)
            {
                if (stream.Length > LargestCase)
                    return Refuse(string.Create(CultureInfo.InvariantCulture, $"is larger than {LargestCase} bytes"));
                return ReadAll(stream);
            }
        },
        problems => problems);

    public static byte[] ReadAll(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ValueList<Problem> Refuse(string message) => [new Problem("", null, message)];
}
