namespace World.Tests;

/// <summary>An applicant as a case states one, in members that version 1 of the document has.</summary>
internal sealed record Applicant
{
    /// <summary>How many years ago they graduated; null where the file does not say.</summary>
    public int? YearsAgo { get; init; } = 2;

    public Outcome Step1 { get; init; } = Outcome.Passed;

    public Outcome Step2 { get; init; } = Outcome.Passed;

    public int Score { get; init; } = 248;

    public Outcome Step3 { get; init; } = Outcome.NotTaken;

    public string? Visa { get; init; } = "j1";

    public bool? IsCertified { get; init; } = true;

    public IReadOnlyList<Stay>? Stays { get; init; } = [];

    public IReadOnlyList<(string Origin, string Strength)>? Letters { get; init; }

    public string? Wish { get; init; }

    public (int Season, int Interviews, int Applications)? Cycle { get; init; }

    public bool? WillSitStep3 { get; init; }

    public string? Activity { get; init; }

    public int? WeeklyHours { get; init; }

    /// <summary>A file in which nothing is weak.</summary>
    public static Applicant Sound { get; } = new()
    {
        Stays = [new("externship", 400, 28), new("externship", 330, 28), new("handsOnElective", 260, 28)],
        Letters = [("us", "strong"), ("us", "strong"), ("us", "strong")],
    };

    public bool HasBothExams => Step1 is Outcome.Passed or Outcome.PassedLater && Step2 is Outcome.Passed or Outcome.PassedLater;

    /// <summary>How many years after their graduation a day fell; null where the file does not say.</summary>
    public int? YearsWhen(LocalDate day, LocalDate asOf) => Graduation(asOf) is { } graduation ? Period.Between(graduation, day, PeriodUnits.Years).Years : null;

    public JsonObject ToJson(LocalDate asOf)
    {
        var json = new JsonObject
        {
            ["version"] = 1,
            ["applicant"] = new JsonObject
            {
                ["graduation"] = Graduation(asOf) is { } graduation ? Plain.Day(graduation) : null,
                ["citizenship"] = "other",
                ["visa"] = Visa,
                ["ecfmgCertified"] = IsCertified,
                ["step1"] = Exam(Step1, null, asOf.PlusDays(-900)),
                ["step2Ck"] = Exam(Step2, Score, asOf.PlusDays(-600)),
                ["step3"] = Exam(Step3, null, asOf.PlusDays(-200)),
                ["usce"] = Stays is null ? null : new JsonObject { ["rotations"] = Plain.List(Stays.Select(s => s.ToJson(asOf))) },
                ["letters"] = Letters is null ? null : Plain.List(Letters.Select((l, i) => (JsonNode)new JsonObject
                {
                    ["origin"] = l.Origin,
                    ["strength"] = l.Strength,
                    ["date"] = Plain.Day(asOf.PlusDays(-300 + i)),
                    ["directPatientCare"] = true,
                })),
            },
            ["decisions"] = new JsonObject { ["step3"] = WillSitStep3, ["mainActivity"] = Activity },
            ["list"] = new JsonObject { ["specialties"] = Wish is null ? null : new JsonArray(Wish), ["redPercent"] = 100 },
        };
        if (WeeklyHours is { } hours)
            json["study"] = new JsonObject { ["weeklyHours"] = hours };
        if (Cycle is { } cycle)
        {
            json["cycle"] = new JsonObject
            {
                ["season"] = cycle.Season,
                ["matched"] = false,
                ["interviews"] = cycle.Interviews,
                ["applications"] = cycle.Applications,
                ["ranked"] = cycle.Interviews,
                ["submitted"] = Plain.Day(Calendar.Submission(cycle.Season)),
            };
        }
        return json;
    }

    public IEnumerable<Applicant> Simpler()
    {
        for (var i = 0; i < Stays?.Count; i++)
            yield return this with { Stays = [.. Stays.Where((_, at) => at != i)] };
        if (Letters is { Count: > 0 } letters)
            yield return this with { Letters = [.. letters.Skip(1)] };
        foreach (var simpler in new[]
        {
            this with { YearsAgo = 2 }, this with { Step1 = Outcome.Passed }, this with { Step2 = Outcome.Passed, Score = 248 },
            this with { Step3 = Outcome.NotTaken }, this with { Visa = "j1" }, this with { IsCertified = true }, this with { Wish = null },
            this with { Cycle = null }, this with { WillSitStep3 = null }, this with { Activity = null }, this with { WeeklyHours = null },
        })
        {
            if (simpler != this)
                yield return simpler;
        }
    }

    private LocalDate? Graduation(LocalDate asOf) => YearsAgo is { } years ? asOf.PlusYears(-years).PlusDays(-40) : null;

    private static JsonObject Exam(Outcome outcome, int? score, LocalDate passed) => new()
    {
        ["attempts"] = outcome switch
        {
            Outcome.NotTaken => [],
            Outcome.Failed => new JsonArray(Attempt("failed", null, passed)),
            Outcome.PassedLater => new JsonArray(Attempt("failed", null, passed.PlusDays(-150)), Attempt("passed", score, passed)),
            _ => new JsonArray(Attempt("passed", score, passed)),
        },
    };

    private static JsonObject Attempt(string result, int? score, LocalDate day) =>
        new() { ["result"] = result, ["score"] = score, ["date"] = Plain.Day(day) };
}

/// <summary>How an exam went.</summary>
internal enum Outcome
{
    Passed,
    PassedLater,
    Failed,
    NotTaken,
}

/// <summary>Days in a hospital: of which kind, how many days ago they began, and how many they were.</summary>
internal sealed record Stay(string Kind, int DaysAgo, int Days)
{
    public JsonNode ToJson(LocalDate asOf) => new JsonObject
    {
        ["kind"] = Kind,
        ["start"] = Plain.Day(asOf.PlusDays(-DaysAgo)),
        ["end"] = Plain.Day(asOf.PlusDays(Days - DaysAgo - 1)),
    };
}
