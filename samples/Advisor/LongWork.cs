using Spectre.Console;

namespace Advisor;

/// <summary>Work that may take a while, step by step: with a bar for each step where somebody watches, silent where nobody does.</summary>
internal sealed class LongWork
{
    private readonly ProgressContext? _shown;

    private LongWork(ProgressContext? shown) => _shown = shown;

    /// <summary>Works; the bars are gone when it is done.</summary>
    public static T Do<T>(IAnsiConsole console, Func<LongWork, T> work)
    {
        if (console.Profile.Capabilities is not { Interactive: true, Ansi: true })
            return work(new LongWork(null));
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
            .Start(shown => work(new LongWork(shown)));
    }

    /// <summary>A step that nobody knows the length of.</summary>
    public T Step<T>(string name, Func<T> step)
    {
        var bar = Begin(name, 1)?.IsIndeterminate();
        var result = step();
        End(bar?.IsIndeterminate(false));
        return result;
    }

    /// <summary>A step of known length, which tells how far it is.</summary>
    public T Step<T>(string name, long length, Func<Action<long>, T> step)
    {
        var bar = Begin(name, length);
        var result = step(done => bar?.Value(done));
        End(bar);
        return result;
    }

    // Drawn at once, since the clock that draws ticks only now and then.
    private ProgressTask? Begin(string name, long length)
    {
        var bar = _shown?.AddTask(Markup.Escape(name), maxValue: Math.Max(length, 1));
        _shown?.Refresh();
        return bar;
    }

    private static void End(ProgressTask? bar)
    {
        bar?.Value(bar.MaxValue);
        bar?.StopTask();
    }
}
