using WebApi;

await WebApiApp.Build(args).RunAsync();
