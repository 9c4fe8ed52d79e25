using System.Text;
namespace ReapplyKit.Smoke;

/// <summary>What the readers say, of good input and of bad.</summary>
internal static class ReadingSteps
{
    private static readonly string[] Texts =
    [
        "2020", "2020-06", "2020-06-15", "2563-06-15", "1441-06", "15.06.2020", "٢٠٢٠", "1903140C0", "1903140İ0", "1903140ı0",
        "M12.3", "m12.3", "M1W1", "rubric.step2-ck.borderline", "RUBRIC", "exam.step3.register",
    ];

    private const string BadCase = """
        { "version": 1, "reference": " ", "season": 1999, "applicant": { "graduation": "15.06.2020", "visa": "J-1", "lettres": [],
          "step2Ck": { "attempts": [
          { "result": "PASSED", "score": 1234567, "date": "2023-02-30" }, { "score": -3.5 } ] }, "usce": { "months": 1234567.25 } },
          "cycle": { "interviews": "1.234", "matched": "no" } }
        """;

    private const string BadList = """
        name,nrmp_code,img_percent,j1,min_step2ck,max_yog,IMG,seen
        Harbor,1903140X0,"12,5",ja,220.5,5 Jahre,1.5,23.11.2026
        Harbor,1903140C0,-1,İYES,220 PREFERRED,٥,0.5,2026-02-30
        ,,,,,,,
        """;

    private const string BadRoster = """
        id,YEAR OF GRADUATION,Step 2 CK,usce,visa,matched
        1,2563-06-15,"1.234","2,5",J‑1,oui
        2,2021,−5,2.5,H1B,YES
        """;

    public static IEnumerable<Step> All =>
    [
        Step.Of("names and dates", () => Texts.Select(text =>
            (PartialDate.TryParse(text, out var date) ? date.ToString() : "")
            + (NrmpProgramCode.TryParse(text, out var code) ? code.ToString() : NrmpProgramCode.WhyNot(text))
            + (ClauseId.TryParse(text, out var clause) ? clause.ToString() : "")
            + (RuleId.TryParse(text, out var rule) ? rule.ToString() : "")
            + (MilestoneId.TryParse(text, out var milestone) ? milestone.ToString() : "")
            + (WindowMark.TryParse(text, out var mark) ? mark.ToString() : ""))),
        Step.Of("a bad case", () => CaseJson.Read(Utf8(BadCase)).AsT1.Problems),
        Step.Of("a bad list", () => Told(ProgramCsv.Read(new MemoryStream(Utf8(BadList))).AsT0)),
        Step.Of("a bad roster", () => Told(RosterCsv.Read(new MemoryStream(Utf8(BadRoster))).AsT0)),
        Step.Of("a bad program document", () => ProgramJson.Read(
            Utf8("""{"version":1,"programs":[{"name":1,"city":" "},3]}""")).AsT1.Problems),
        Step.Of("a bad schedule", () => ScheduleJson.Read(
            Utf8("""{"version":1,"asOf":"23.11.2026","season":{"year":2569}}""")).AsT1.Problems),
        Step.Of("a document of a newer version", () => DocumentVersion.Of(Utf8("""{"version":1234567}""")).AsT1.Problems),
        Step.Of("a bad pack", () => RulePack.Parse(
            Utf8("""{"id":"mine","extends":"COUNTDOWN-ARTICLE","fees":{"x":1},"rubric":[]}""")).AsT1.Problems),
        Step.Of("an own pack", () => RulePack.Parse(
            Utf8("""{"id":"mine","version":"2","effective":"2026-11-23","extends":"countdown-article"}""")).AsT0.Stamp),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<string> Told(ProgramTable list) => Told(list.SetAside, list.Notes);

    private static IEnumerable<string> Told(Roster roster) => Told(roster.SetAside, roster.Notes);

    private static IEnumerable<string> Told(ValueList<SetAsideRow> setAside, ValueList<ReadingNote> notes) =>
        setAside.SelectMany(row => row.Problems).Select(p => p.ToString()).Concat(notes.Select(n => n.ToString()));
}
