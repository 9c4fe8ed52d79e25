using Samples.Shared;

namespace WebApi;

/// <summary>What can be asked of the application.</summary>
internal static class Routes
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/", Read, Page.Show).WithName("home").WithSummary("The form").Answers(Page.Html);
        File(app, "/form.js", "formScript", "The form's script", "text/javascript; charset=utf-8");
        File(app, "/form.css", "formStyle", "The form's style", "text/css; charset=utf-8");
        File(app, "/fictional/case.json", "fictionalCase", "A fictional case to try", Body.Json, "case");
        File(app, "/fictional/programs.csv", "fictionalPrograms", "A list of fictional programs to try", Body.Csv);
        var document = new Lazy<byte[]>(
            () => RouteDocument.Write(app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()));
        app.MapMethods(RouteDocument.Route, Read, () => TypedResults.Bytes(document.Value, Body.Json));
        app.MapMethods("/health", Read, () => TypedResults.Text("healthy"))
            .WithName("health").WithSummary("Whether the application answers").Answers("text/plain");

        Ask(app, "/assess", Question.Assess, Body.CaseAlone, "How competitive the file is, component by component, each with its rule");
        Ask(app, "/diagnose", Question.Diagnose, Body.CaseAlone,
            "What last cycle's interviews say went wrong, and the suspects; the case must state its cycle");
        Ask(app, "/plan", Question.Plan, Body.CaseAndPrograms,
            "The whole plan: verdict, diagnosis, dated milestones, and a program list where programs are given");
        Ask(app, "/replan", Question.Replan, Body.CaseWithPlanSoFar,
            "The plan from here: what is done stays, the rest moves as little as possible; needs the plan so far");
        Ask(app, "/what-if", Question.WhatIf, Body.CaseAndPrograms,
            "What would lift the verdict or turn programs green, and what nothing changes");
        Ask(app, "/label", Question.Label, Body.CaseWithPrograms, "Every program labelled, with its reasons, and a list built to the mix");
        app.MapPost("/compare", (HttpRequest request) => PlanningDesk.Compare(request))
            .WithName("compare").WithSummary("What came in, went out and moved from one kept plan, since, to another, later")
            .With(Body.TwoPlans).Answers(Body.Json, schema: "planDifference");

        Write(app, "/report", PlanFile.Report, Body.CaseAndPrograms, "The plan as a page to read");
        Write(app, "/calendar", PlanFile.Calendar, Body.CaseAndPrograms, "Deadlines and essentials for a calendar");
        Write(app, "/workbook", PlanFile.Workbook, Body.CaseAndPrograms, "The plan as an Excel workbook");
        Write(app, "/chart", PlanFile.Chart, Body.CaseAndPrograms, "The plan as one picture, SVG");
        Write(app, "/sheet", PlanFile.Sheet, Body.CaseWithPrograms, "The program list as a CSV sheet to work with");
    }

    private static void Ask(IEndpointRouteBuilder app, string route, Question question, Body body, string summary) => app
        .MapPost(route, (HttpRequest request, PlanningDesk desk) => desk.Answer(question, request))
        .WithName(NameOf(route)).WithSummary(summary).With(body).Answers(Body.Json, question);

    private static void Write(IEndpointRouteBuilder app, string route, PlanFile file, Body body, string summary) => app
        .MapPost(route, (HttpRequest request, PlanningDesk desk) => desk.Write(file, request))
        .WithName(NameOf(route)).WithSummary(summary).With(body).Answers(file.ContentType);

    private static void File(
        IEndpointRouteBuilder app, string route, string name, string summary, string contentType, string? schema = null) => app
        .MapMethods(route, Read, () => TypedResults.Bytes(Embedded.File(Path.GetFileName(route)), contentType))
        .WithName(name).WithSummary(summary).Answers(contentType, schema: schema);

    private static string NameOf(string route) => route == "/what-if" ? "whatIf" : route[1..];
}
