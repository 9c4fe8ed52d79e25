using NodaTime;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Takes a request to the planner and its answer back; keeps nothing.</summary>
internal sealed class PlanningDesk(RulePack rules, TimeProvider clock)
{
    private LocalDate Today => LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

    public Task<IResult> Answer(Question question, HttpRequest request) =>
        Serve(request, asked => Planning.Make(question, rules, asked, Today)
            .MapT0<IResult>(planned => new WrittenJson(to => question.Write(planned, rules, to))));

    public Task<IResult> Write(PlanFile file, HttpRequest request) => Serve(request, asked => Planning.Make(file.Question, rules, asked, Today)
        .Match<OneOf<IResult, ValueList<Problem>>>(
            planned => file.Question.NeedsPrograms && planned.Plan.List is null
                ? ValueList.Create<Problem>([planned.NoList])
                : TypedResults.Bytes(file.Write(planned, rules), file.ContentType),
            problems => problems));

    public static Task<IResult> Compare(HttpRequest request) =>
        Serve(request, asked => Comparison.Make(asked).MapT0<IResult>(json => TypedResults.Bytes(json, Body.Json)));

    private static async Task<IResult> Serve(HttpRequest request, Func<Asked, OneOf<IResult, ValueList<Problem>>> answer)
    {
        var stop = request.HttpContext.RequestAborted;
        var read = await RequestReader.Read(request, stop);
        if (!read.TryPickT0(out var asked, out var refusal))
            return refusal.AsResult();

        // Planning does not wait for anything, so it cannot be called off; the caller is answered in time all the same.
        var answered = await Task.Run(() => answer(asked), CancellationToken.None).WaitAsync(stop);
        return answered.Match(ready => ready, problems => Refusal.Of(problems).AsResult());
    }
}
