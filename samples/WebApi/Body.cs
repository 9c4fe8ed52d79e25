using System.Text;
using Microsoft.Net.Http.Headers;

namespace WebApi;

/// <summary>What a route takes as its body: the route's metadata, by which requests are held and the route document is written.</summary>
internal sealed record Body
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string Form = "multipart/form-data";

    private static readonly (string, string)[] PlanParts =
    [
        ("case", "A case as JSON. GET /fictional/case.json gives one to start from."),
        ("programs", "A program list, CSV or Excel, with a header line; only the column name is required. GET /fictional/programs.csv gives one."),
        ("since", "The plan so far: an earlier answer of POST /plan, or a schedule. The new plan moves as little as possible."),
        ("done", "A milestone that is done by the day of judgement: its id or title, with the day where it was another: exam.step3.register=2026-11-20."),
    ];

    private Body(params string[] contentTypes) => ContentTypes = contentTypes;

    /// <summary>A case as JSON.</summary>
    public static Body CaseAlone { get; } = new(Json);

    /// <summary>A case as JSON, or a case and a program list as the parts of a form.</summary>
    public static Body CaseAndPrograms { get; } = new(Json, Form);

    /// <summary>The same, where programs must stand in the case or beside it.</summary>
    public static Body CaseWithPrograms { get; } = new(Json, Form) { Needed = ["programs"] };

    /// <summary>The same, where the plan so far must stand in the case or beside it.</summary>
    public static Body CaseWithPlanSoFar { get; } = new(Json, Form) { Needed = ["since"] };

    /// <summary>Two kept plans as the parts of a form.</summary>
    public static Body TwoPlans { get; } = new(Form)
    {
        Parts = [("since", "The earlier plan or schedule."), ("later", "The later plan or schedule.")],
        Needed = ["since", "later"],
    };

    /// <summary>The parts of a form, each with what it holds.</summary>
    public IReadOnlyList<(string Name, string Text)> Parts { get; private init; } = PlanParts;

    /// <summary>What a request needs beside a case, which may hold it too.</summary>
    public IReadOnlyList<string> Needed { get; private init; } = [];

    /// <summary>The parts that no form may lack: a case may come with the plan so far, and programs with the case.</summary>
    public IReadOnlyList<string> Required => this == TwoPlans ? Needed : [];

    /// <summary>The content types taken.</summary>
    public IReadOnlyList<string> ContentTypes { get; }

    /// <summary>The content type of a request, where it is taken.</summary>
    public MediaTypeHeaderValue? TypeOf(HttpRequest request)
    {
        var isType = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        return isType && Takes(type!) && (!type!.Charset.HasValue || type.Encoding is UTF8Encoding) ? type : null;
    }

    /// <summary>Whether a content type is taken but for its encoding.</summary>
    public bool IsEncodedOtherwise(string? stated) => MediaTypeHeaderValue.TryParse(stated, out var type) && Takes(type);

    private bool Takes(MediaTypeHeaderValue type) => ContentTypes.Any(taken => type.MatchesMediaType(taken));
}
