using Samples.Shared;

namespace WebApi;

/// <summary>What can be asked of the application.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", HomePage.Show)
            .WithName("home").WithSummary("A page to try it on").Answers(HomePage.ContentType);
        app.MapGet("/fictional/case.json", () => TypedResults.Bytes(Embedded.File("case.json"), Body.Json))
            .WithName("fictionalCase").WithSummary("A fictional case to try").Answers(Body.Json);
        app.MapGet("/fictional/programs.csv", () => TypedResults.Bytes(Embedded.File("programs.csv"), Body.Csv))
            .WithName("fictionalPrograms").WithSummary("A list of fictional programs to try").Answers(Body.Csv);

        app.MapPost("/assess", (HttpRequest request, PlanningDesk desk, string? asOf) => desk.Answer(Question.Assess, request, asOf))
            .WithName("assess").WithSummary("How competitive the file is, component by component, each with its rule")
            .With(Body.CaseAlone).Answers(Body.Json);
        app.MapPost("/diagnose", (HttpRequest request, PlanningDesk desk, string? asOf) => desk.Answer(Question.Diagnose, request, asOf))
            .WithName("diagnose")
            .WithSummary("What last cycle's interviews say went wrong, and the suspects; the case must state its cycle")
            .With(Body.CaseAlone).Answers(Body.Json);
        app.MapPost("/plan", (HttpRequest request, PlanningDesk desk, string? asOf) => desk.Answer(Question.Plan, request, asOf))
            .WithName("plan")
            .WithSummary("The whole plan: verdict, diagnosis, dated milestones, and a program list where programs are given")
            .With(Body.CaseAndPrograms).Answers(Body.Json);
        app.MapPost("/label", (HttpRequest request, PlanningDesk desk, string? asOf) => desk.Answer(Question.Label, request, asOf))
            .WithName("label").WithSummary("Every program labelled, with its reasons, and a list built to the mix")
            .With(Body.Files).Answers(Body.Json);
        app.MapPost("/compare", (HttpRequest request) => PlanningDesk.Compare(request))
            .WithName("compare").WithSummary("What came in, went out and moved from one kept plan, since, to another, later")
            .With(Body.Files).Answers(Body.Json);
        app.MapPost("/report", (HttpRequest request, PlanningDesk desk, string? asOf) => desk.Report(request, asOf))
            .WithName("report").WithSummary("The plan as a page to read")
            .With(Body.CaseAndPrograms).Answers(HomePage.ContentType);
    }
}
