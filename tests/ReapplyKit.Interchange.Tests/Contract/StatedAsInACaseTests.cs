using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A body is read as a case is: within the same limits, in the same words, and never half.</summary>
public sealed class StatedAsInACaseTests
{
    private const int LongestMessage = 100_000;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForReapplyKit();

    [Theory]
    [InlineData("""{ "visa": "j1", "visa": "h1B" }""", "a name stands twice in one object, 'visa'")]
    [InlineData("""{ "step1": { "attempts": [], "attempts": [ { "result": "failed" } ] } }""", "a name stands twice in one object, 'attempts'")]
    [InlineData("""{ "visa": "tourist" }""", "$.visa: is not one of ")]
    [InlineData("""{ "visa": "no" }""", "$.visa: may mean that no visa is needed")]
    [InlineData("""{ "graduation": "5/6/2020" }""", "$.graduation: a date such as 2020-06-15")]
    public void A_profile_is_refused_for_what_a_case_is_refused_for(string body, string told)
    {
        Assert.Contains(told, Refused<ApplicantProfile>(body), StringComparison.Ordinal);
        Assert.True(CaseJson.Read(Utf8($$"""{ "version": 2, "applicant": {{body}} }""")).IsT1);
    }

    [Theory]
    [InlineData("""{ "visa": "J-1", "graduation": 2020 }""")]
    [InlineData("""{ "visa": "h1b visa", "graduation": "2020-6", "step2Ck": { "attempts": [ { "score": "231", "result": "pass" } ] } }""")]
    [InlineData("""{ "citizenship": "green card", "ecfmgCertified": "yes", "ecfmgExpires": "never" }""")]
    public void A_profile_is_read_as_people_write_a_case(string body) => Assert.Equal(
        CaseJson.Read(Utf8($$"""{ "version": 2, "applicant": {{body}} }""")).AsT0.Profile, JsonSerializer.Deserialize<ApplicantProfile>(body, Options));

    [Theory]
    [InlineData("""{ "version": 3, "applicant": {} }""", "$.version: this library reads version 2")]
    [InlineData("""{ "version": 99, "applicant": { "colour": 1 } }""", "$.version: this library reads version 2")]
    [InlineData("""{ "version": 0, "applicant": {} }""", "$.version: must be a whole number")]
    public void A_case_of_a_version_to_come_is_refused_for_that_alone(string body, string told) =>
        Assert.StartsWith(told, Assert.Single(Refused<ReapplicationCase>(body).Split('\n')), StringComparison.Ordinal);

    [Fact]
    public void A_list_longer_than_anybody_s_is_one_problem()
    {
        var letters = $$"""{ "letters": [{{string.Join(',', Enumerable.Repeat("{}", 20_000))}}] }""";

        Assert.StartsWith("$.letters: holds 20000 items; at most 500 are read", Assert.Single(Refused<ApplicantProfile>(letters).Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_problems_the_first_fifty_are_told_and_all_are_counted()
    {
        var keys = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"unknown{i}\": 1"));
        var lines = Refused<ApplicantProfile>($"{{ {keys} }}").Split('\n');

        Assert.Equal("20000 problems; the first 50 are told", lines[0]);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"$.unknown{i}"), lines[1..].Select(line => line.Split(':')[0]));
        Assert.InRange(lines.Sum(line => line.Length), 1, LongestMessage);
    }

    [Theory]
    [InlineData(typeof(ResidencyProgram[]))]
    [InlineData(typeof(List<ResidencyProgram>))]
    [InlineData(typeof(IReadOnlyList<ResidencyProgram>))]
    [InlineData(typeof(IEnumerable<ResidencyProgram>))]
    [InlineData(typeof(ICollection<ResidencyProgram>))]
    [InlineData(typeof(ValueList<ResidencyProgram>))]
    public void A_list_of_programs_is_read_in_any_shape_and_holds_no_null(Type type)
    {
        var read = (IEnumerable<ResidencyProgram>)JsonSerializer.Deserialize("""[ { "name": "A" }, { "name": "B" } ]""", type, Options)!;
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""[ { "name": "A" }, null, { "nom": "C" } ]""", type, Options));

        Assert.Equal(["A", "B"], read.Select(program => program.Name));
        Assert.Equal(["$[1]", "$[2].nom", "$[2].name"], refused.Message.Split('\n').Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_list_is_written_as_it_is_read()
    {
        ValueList<ResidencyProgram> programs = [new() { Name = "A" }, new() { Name = "B", Status = "asked" }];

        Assert.Equal(programs, JsonSerializer.Deserialize<ValueList<ResidencyProgram>>(JsonSerializer.Serialize(programs, Options), Options));
        Assert.Equal([Quantity.Exactly(3), Quantity.Unknown], JsonSerializer.Deserialize<Quantity[]>("[3, {}]", Options)!);
        Assert.Null(JsonSerializer.Deserialize<ApplicantProfile?>("null", Options));
    }

    [Theory]
    [InlineData(typeof(PartialDate), "\"20-2021\"", "a date such as 2020-06-15, 2020-06 or 2020", "(found: 20-2021)")]
    [InlineData(typeof(MilestoneId), "\"A B\"", "a milestone name such as exam.step3.register", "(found: A B)")]
    [InlineData(typeof(RuleId), "\"A B\"", "a rule name such as rubric.usce.borderline", "(found: A B)")]
    [InlineData(typeof(ClauseId), "\"M\"", "a clause number such as M12.3", "(found: M)")]
    [InlineData(typeof(NrmpProgramCode), "\"12\"", "an NRMP program code such as 1903140C0", "(found: 12)")]
    [InlineData(typeof(CertificateExpiry), "\"soon\"", "a date such as 2027-12-31, or never", "(found: soon)")]
    public void A_value_by_itself_is_refused_with_what_stood_there_and_what_would_be_right(Type type, string body, params string[] told)
    {
        var message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(body, type, Options)).Message;

        Assert.All(told, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_by_itself_is_read_as_in_a_case() =>
        Assert.Equal(PartialDate.Parse("2021-06"), JsonSerializer.Deserialize<PartialDate>("\"2021-6\"", Options));

    [Fact]
    public void A_milestone_may_be_a_name_in_an_object()
    {
        var hours = new Dictionary<MilestoneId, int> { [MilestoneId.Parse("letters.ask")] = 3 };

        var written = JsonSerializer.Serialize(hours, Options);

        Assert.Equal("""{"letters.ask":3}""", written);
        Assert.Equal(hours, JsonSerializer.Deserialize<Dictionary<MilestoneId, int>>(written, Options));
        Assert.Contains("a milestone name such as", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<MilestoneId, int>>("""{"A \"B":3}""", Options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_by_itself_is_one_word_and_no_number()
    {
        Assert.All((string[])["j1", "J1", "J-1", "j 1"], word => Assert.Equal(VisaNeed.J1, JsonSerializer.Deserialize<VisaNeed>($"\"{word}\"", Options)));
        Assert.Equal(VisaNeed.H1B, Assert.Single(JsonSerializer.Deserialize<Dictionary<VisaNeed, int>>("""{ "h1B": 3 }""", Options)!).Key);
        Assert.All((string[])["\"j1, h1B\"", "2", "\"2\"", "\"tourist\"", "\"\""], body =>
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VisaNeed>(body, Options)));
        Assert.Equal("\"plan\"", JsonSerializer.Serialize(DocumentKind.Plan, Options));
    }

    [Fact]
    public void What_is_sent_can_be_kept()
    {
        var plan = PlanSamples.Plain;

        var kept = PlanJson.Read(JsonSerializer.SerializeToUtf8Bytes(plan, Options)).AsT0;

        Assert.Equal(plan.Schedule, kept.Schedule);
        Assert.Equal(plan.Case, kept.Case);
        Assert.Equal(plan.Schedule, ScheduleJson.Read(JsonSerializer.SerializeToUtf8Bytes(plan.Schedule, Options)).AsT0);
        Assert.Equal(plan.Case, CaseJson.Read(JsonSerializer.SerializeToUtf8Bytes(plan.Case, Options)).AsT0);
        Assert.Equal(kept, JsonSerializer.Deserialize<KeptPlan>(JsonSerializer.Serialize(kept, Options), Options));
        Assert.Equal(["version"], JsonSerializer.SerializeToNode(plan, Options)!.AsObject().Select(m => m.Key).Take(1));
        Assert.Null(JsonSerializer.SerializeToNode(plan, Options)!["case"]!["version"]);
    }

    [Fact]
    public void Facts_and_wishes_are_read_back_equal()
    {
        var facts = new ApplicantFacts
        {
            Step1 = ExamFacts.Failed(190, 2),
            Step2Ck = ExamFacts.Passed(250),
            Step3 = ExamFacts.NotTaken,
            YearsSinceGraduation = Quantity.Between(4, 5),
            UsceMonths = 3,
            HandsOnMonths = Quantity.OrMore(1),
            Letters = new LetterFacts(4, 2, 1, 1),
            EcfmgCertified = true,
            EcfmgExpires = CertificateExpiry.Never,
            Visa = VisaNeed.J1OrH1B,
            SubmissionDay = new LocalDate(2027, 9, 1),
            Connections = [new ProgramConnection("Elm", ConnectionKind.Usce)],
        };
        var target = RulePack.Default.Programs.DefaultTarget with
        {
            States = ["OH"],
            Tracks = [ProgramTrack.Categorical],
            PerSpecialty = [new SpecialtySeats("Neurology", 20)],
            Overrides = [new ListOverride("Elm", Includes: true, "family", new LocalDate(2027, 1, 2))],
        };

        ReadBack(facts);
        ReadBack(target);
        ReadBack(RulePack.Default.Stamp);
        ReadBack(new Lever(LeverKind.Rotation, 2));
        ReadBack(new Lever(LeverKind.OtherStates, 1, "NJ"));
        Assert.All(PlanSamples.All, plan => ReadBack(((ReapplicationPlan)plan).Report.Facts));
    }

    [Theory]
    [InlineData(typeof(LetterFacts), "{}", "$.total")]
    [InlineData(typeof(LetterFacts), """{ "total": 1, "strongUs": 3 }""", "$.total")]
    [InlineData(typeof(Quantity), """{ "atLeast": 5, "atMost": 3 }""", "$.atMost")]
    [InlineData(typeof(Quantity), "-1", "$")]
    [InlineData(typeof(ListTarget), """{ "total": 0, "redPercent": 101 }""", "$.total", "$.redPercent")]
    [InlineData(typeof(Lever), """{ "kind": "rotation", "what": "NJ" }""", "$.what")]
    [InlineData(typeof(Lever), """{ "kind": "otherStates" }""", "$.what")]
    [InlineData(typeof(ApplicantFacts), """{ "step2Ck": { "outcome": "passed", "attempts": 0 } }""", "$.step2Ck.attempts")]
    [InlineData(typeof(ApplicantFacts), """{ "step2Ck": { "state": "passedAtFirst" } }""", "$.step2Ck.state")]
    [InlineData(typeof(ApplicantFacts), """{ "step2Ck": { "score": { "atLeast": 240 } }, "usce": 3 }""", "$.usce", "$.step2Ck.score")]
    public void What_facts_and_wishes_cannot_be_is_told_by_its_place(Type type, string body, params string[] places) => Assert.Equal(
        places, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(body, type, Options)).Message.Split('\n').Select(line => line.Split(':')[0]));

    [Fact]
    public void Every_other_answer_is_refused_as_wrong_input_and_not_as_a_fault()
    {
        Assert.All((Type[])[typeof(CompetitivenessReport), typeof(TierSet), typeof(ProgramList), typeof(ReapplicationPlan)], type =>
            Assert.Contains(" is an answer: it is written and not read.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type, Options)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Why_says_in_a_word_that_it_holds_answers()
    {
        var list = PlanSamples.Everything.List!;
        var answer = JsonSerializer.SerializeToNode(list.Why(list.Programs[0].Assessment.Program.Name), Options)!;

        Assert.Equal("listAnswers", (string?)answer["$type"]);
        Assert.NotEmpty(answer["value"]!.AsArray());
    }

    private static void ReadBack<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));

    private static string Refused<T>(string body) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(body, Options)).Message;

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
