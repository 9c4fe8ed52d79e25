using Spectre.Console;

namespace Advisor;

/// <summary>An answer that is complete before anything is printed or written.</summary>
/// <param name="Show">Prints it.</param>
/// <param name="Write">Writes it to a folder.</param>
internal sealed record Answer(Action<IAnsiConsole> Show, Action<OutputFolder> Write);
