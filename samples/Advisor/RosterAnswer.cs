using NodaTime.Text;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Rules;
using Spectre.Console;

namespace Advisor;

/// <summary>A roster in; one verdict for each applicant out: on the screen, or from sheet to sheet where a folder is named.</summary>
internal static class RosterAnswer
{
    private const string Sheet = "tiers.csv";

    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules, LongWork work) =>
        request.AsOf.Year is < SeasonCalendar.FirstYear or > SeasonCalendar.LastYear
            ? ValueList.Create([new Problem("as of", LocalDatePattern.Iso.Format(request.AsOf),
                $"is not a day from {SeasonCalendar.FirstYear} to {SeasonCalendar.LastYear}, the years the calendar knows")])
            : request.Out is null ? Show(request, rules, work) : Write(request, rules, work);

    private static OneOf<Answer, ValueList<Problem>> Show(Request request, RulePack rules, LongWork work) =>
        InputFile.Read<Roster>(request.Roster!, work, stream => RosterCsv.Read(stream, request.Given with { AsOf = request.AsOf }).MapT1(problems => problems.Problems)).MapT0(
            roster => new Answer(console => RosterView.Show(console, roster, rules, request.AsOf), _ => { }));

    // A roster may be larger than memory; its sheet is moved to its place once it is whole.
    private static OneOf<Answer, ValueList<Problem>> Write(Request request, RulePack rules, LongWork work)
    {
        var unfinished = Path.GetTempFileName();
        var read = InputFile.Read<RosterCount>(request.Roster!, work, stream =>
        {
            using var sheet = File.Create(unfinished);
            return RosterCsv.Assess(stream, sheet, rules, request.AsOf, request.Given).MapT1(problems => problems.Problems);
        });
        if (read.IsT1)
            File.Delete(unfinished);
        return read.MapT0(count => new Answer(
            console =>
            {
                console.WriteLine($"{Style.Count(count.Assessed, "applicant")} judged, {Style.Count(count.SetAside, "row")} set aside.");
                SetAsideView.Show(console, [], count.Notes);
            },
            folder => folder.WriteOne(Sheet, unfinished)));
    }
}
