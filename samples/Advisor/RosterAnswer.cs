using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Advisor;

/// <summary>A roster in; one verdict for each applicant out.</summary>
internal static class RosterAnswer
{
    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules) =>
        InputFile.Open(request.Roster!).Match(
            stream => RosterCsv.Read(stream).Match<OneOf<Answer, ValueList<Problem>>>(
                roster => new Answer(
                    console => RosterView.Show(console, roster, rules, request.AsOf),
                    new Dictionary<string, Func<byte[]>> { ["roster.json"] = () => RosterJson.Write(roster, rules, request.AsOf) }),
                problems => problems.Problems),
            problems => problems).MapT1(problems => InputFile.In(request.Roster!, problems));
}
