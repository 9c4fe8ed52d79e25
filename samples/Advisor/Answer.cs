using Spectre.Console;

namespace Advisor;

/// <summary>An answer that is complete before anything is printed or written.</summary>
/// <param name="Show">Prints it.</param>
/// <param name="Files">What to write, by file name.</param>
internal sealed record Answer(Action<IAnsiConsole> Show, IReadOnlyDictionary<string, Func<byte[]>> Files);
