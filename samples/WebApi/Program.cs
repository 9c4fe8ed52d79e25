using WebApi;

if (CommandLine.Wrong(args) is { } wrong)
{
    await Console.Error.WriteLineAsync(wrong);
    return 2;
}
await WebApiApp.Build(args).RunAsync();
return 0;
