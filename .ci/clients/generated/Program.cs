// Calls the web API through clients that NSwag and Kiota generated from its OpenAPI document; that this compiles says that the calls are typed.
// Usage: Generated <address of the web API>
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Reapply.NSwag;
using KiotaCase = Reapply.Kiota.Models.Case;

var origin = args[0];
var day = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

using var http = new HttpClient();
var nswag = new ReapplyClient(origin, http);
Case @case = await nswag.FictionalCaseAsync();
AssessAnswer assessed = await nswag.AssessAsync(day, null, @case);
Expect("NSwag", assessed.Report.Tiers.Step2Ck.ToString(), assessed.Report.Findings.Count);
try
{
    @case.Applicant.Step2Ck!.Attempts.First()!.Score = 900;
    await nswag.AssessAsync(day, null, @case);
    throw new InvalidOperationException("a score of 900 was taken");
}
catch (ApiException<ProblemDetails> refused) when (refused.Result.Problems.Single().Where == "$.applicant.step2Ck.attempts[0].score")
{
}

var kiota = new Reapply.Kiota.ReapplyClient(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = origin });
KiotaCase stated = (await kiota.Fictional.CaseJson.GetAsync())!;
var answer = await kiota.Assess.PostAsync(stated, request => request.QueryParameters.AsOf = new Date(2026, 11, 23));
Expect("Kiota", answer!.Report!.Tiers!.Step2Ck.ToString()!, answer.Report.Findings!.Count);
var plan = await kiota.Plan.PostAsync(stated);
Console.WriteLine($"Kiota: {plan!.Schedule!.Milestones!.Count} milestones, the first {plan.Schedule.Milestones[0].Milestone!.Importance}");

static void Expect(string client, string step2Ck, int findings)
{
    Console.WriteLine($"{client}: Step 2 CK {step2Ck}, {findings} findings");
    if (step2Ck != "Borderline" || findings != 5)
        throw new InvalidOperationException($"{client} reads the answer wrong");
}

namespace Reapply.NSwag
{
    // NSwag reads words in lists only when it is told to.
    public partial class ReapplyClient
    {
        static partial void UpdateJsonSerializerSettings(System.Text.Json.JsonSerializerOptions settings) =>
            settings.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase));
    }
}
