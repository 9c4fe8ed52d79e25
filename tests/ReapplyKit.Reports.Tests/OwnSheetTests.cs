using System.Text;
using ReapplyKit.Interchange;

namespace ReapplyKit.Reports.Tests;

/// <summary>The sheets the library writes come back after an advisor has edited them: same facts, same labels, decisions kept.</summary>
public sealed class OwnSheetTests
{
    private static readonly ListOverride Kept = new("9001120C0", Includes: true, "my mentor works there; ask (in May)", new LocalDate(2026, 11, 20));

    public static TheoryData<string> Sheets => ["programs.csv", "plan.xlsx"];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_fact_and_every_label_is_the_same_again(string kind)
    {
        var plan = Plan();
        var table = Read(Write(plan, kind));
        var listed = plan.List!.Programs.Select(p => p.Assessment).ToArray();

        Assert.Empty(table.SetAside.AsEnumerable());
        Assert.Equal(listed.Select(a => a.Program), table.Programs);
        Assert.Equal(
            listed.Select(a => a.Label),
            table.Programs.Select(p => Plans.Rules.Programs.Assess(plan.Report.Facts, p).Label));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_decision_made_by_hand_is_kept(string kind) => Assert.Equal([Kept], Read(Write(Plan(), kind)).Overrides.AsEnumerable());

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_program_kept_off_by_hand_stays_in_the_sheet_and_off_the_list(string kind)
    {
        var @case = Plans.Case("case");
        var off = new ListOverride(@case.Programs[0].Key, Includes: false, "too far", null);
        var table = Read(Write(Plans.Make(@case with { List = new ListWishes { Overrides = [off] } }, Plans.Early), kind));

        Assert.Equal([off], table.Overrides.AsEnumerable());
        Assert.Contains(@case.Programs[0], table.Programs.AsEnumerable());
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Status_and_notes_of_an_office_come_back_in_the_next_sheet(string kind)
    {
        var @case = Plans.Case("case");
        var noted = @case with { Programs = @case.Programs.Select(p => p with { Status = "e-mailed", Notes = "=1+1; Dr. Ames, on Monday" }).ToValueList() };
        var plan = Plans.Make(noted, Plans.Early);

        Assert.Equal(plan.List!.Programs.Select(p => p.Assessment.Program), Read(Write(plan, kind)).Programs);
    }

    [Fact]
    public void Nothing_in_a_sheet_of_ours_is_unknown_to_the_reader() =>
        Assert.Empty(Read(Write(Plan(), "programs.csv")).Notes.AsEnumerable());

    [Fact]
    public void What_an_advisor_changes_counts()
    {
        var lines = Encoding.UTF8.GetString(Write(Plan(), "programs.csv")).Split("\r\n");
        var header = lines[0].TrimStart('\uFEFF').Split(',');
        var edited = string.Join("\r\n", lines[0], "Elm Valley" + string.Concat(header.Skip(1).Select(h => "," + h switch
        {
            "NRMP code" => "9999140C0",
            "Minimum Step 2 CK" => "230+",
            "Status" => "invited",
            "Notes" => "=asks for a second letter",
            "Decided by hand" => "exclude: too far (2026-11-21)",
            "J-1 sponsorship" => "yes",
            _ => "",
        })));
        var table = Read(Encoding.UTF8.GetBytes(edited));

        var program = Assert.Single(table.Programs.AsEnumerable());
        Assert.Equal((Sponsorship.Sponsored, "invited", "=asks for a second letter"), (program.Visa.J1, program.Status, program.Notes));
        Assert.Equal([new ListOverride("9999140C0", Includes: false, "too far", new LocalDate(2026, 11, 21))], table.Overrides.AsEnumerable());
    }

    [Fact]
    public void Sources_and_where_they_disagree_come_back()
    {
        var first = new ResidencyProgram
        {
            Name = "Elm Valley",
            Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored),
            ImgPresence = ImgPresence.Some,
            Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(220) },
            Sources = [new ProgramSource("website", new LocalDate(2026, 10, 1))],
        };
        var second = first with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Preferred(230) }, Sources = [new ProgramSource("forum")] };
        var program = first.JoinedWith(second);
        var facts = new ApplicantFacts { Visa = VisaNeed.J1 };
        var list = Plans.Rules.Programs.BuildList(facts, [program], Plans.Rules.Programs.DefaultTarget);
        var season = Plans.Rules.Seasons.For(2028);
        var sheet = ApplicationSheet.Of(list, season, Plans.Rules.Signals.Allocate(list, season), Plans.Rules.Fees, Plans.Rules.Outreach, lettersReady: 3);

        Assert.Equal(program, Assert.Single(Read(ApplicationSheetCsv.Write(sheet, Plans.Rules)).Programs.AsEnumerable()));
    }

    private static ReapplicationPlan Plan() => Plans.Make(Plans.Case("case") with { List = new ListWishes { Overrides = [Kept] } }, Plans.Early);

    private static byte[] Write(ReapplicationPlan plan, string kind)
    {
        var sheet = Plans.Extras(plan).Sheet!;
        if (kind == "programs.csv")
            return ApplicationSheetCsv.Write(sheet, Plans.Rules);
        using var xlsx = new MemoryStream();
        PlanWorkbook.Write(plan, Plans.Rules, sheet, xlsx);
        return xlsx.ToArray();
    }

    private static ProgramTable Read(byte[] file) => ProgramCsv.Read(new MemoryStream(file)).AsT0;
}
