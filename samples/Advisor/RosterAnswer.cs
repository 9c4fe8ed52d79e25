using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Advisor;

/// <summary>A roster in; one verdict for each applicant out.</summary>
internal static class RosterAnswer
{
    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules, LongWork work) =>
        InputFile.Read<Roster>(request.Roster!, work, stream => RosterCsv.Read(stream).MapT1(problems => problems.Problems)).MapT0(
            roster => new Answer(
                console => RosterView.Show(console, roster, rules, request.AsOf),
                new Dictionary<string, Func<byte[]>> { ["roster.json"] = () => RosterJson.Write(roster, rules, request.AsOf) }));
}
