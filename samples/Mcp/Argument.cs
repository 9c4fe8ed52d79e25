using ReapplyKit;

namespace Mcp;

/// <summary>An argument of a tool.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its JSON Schema.</param>
internal sealed record Argument(string Name, string Schema)
{
    /// <summary>Whether a call must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words it may hold; empty for any.</summary>
    public ValueList<string> Words { get; private init; }

    /// <summary>A case, in every detail; one tool tells it for all, since an assistant reads the schemas of all tools together.</summary>
    public static Argument CaseInDetail { get; } = new("case", CaseSchema.Text) { IsRequired = true };

    public static Argument Case { get; } = new("case", """
        { "type": "object", "description": "A case, of the same shape as the case of the tool plan. Leave out whatever is not known." }
        """) { IsRequired = true };

    public static Argument Programs { get; } = Text(
        "programs",
        "The programs to choose from, as CSV with a header line; needed where the case holds none. Only name is required; others: nrmp_code, specialty, track, "
            + "setting, city, state, img_percent, j1, h1b, h1b_needs_step3, min_step2ck, max_yog, max_attempts, min_usce_months, "
            + "min_letters, ecfmg_required. A blank cell is unknown; a requirement reads 220, 220 preferred or none.");

    public static Argument Since { get; } = new("since", """
        { "type": "object", "description": "The plan so far: an answer of the tool plan with parts [\"keep\"], which brings its case, or a stored plan document; or a schedule, and then the case beside it. The new plan moves as little as possible; changes says what moved." }
        """);

    public static Argument Later { get; } = new("later", """
        { "type": "object", "description": "The later plan, of the same kinds." }
        """) { IsRequired = true };

    public static Argument Done { get; } = List("done", "Milestones that are done by the day of judgement, by id or title, with the day where it was an earlier one: exam.step3.register=2026-11-20.");

    public static Argument AsOf { get; } = Text("asOf", "The day of judgement, such as 2026-11-23. Without it, today.");

    public static Argument Parts { get; } = List(
        "parts",
        "The parts of the plan to answer with. Without it, all that matters in a line each. keep is what to store for the tool replan.",
        "season", "report", "diagnosis", "weaknesses", "opinions", "step3", "step3Exam", "activity", "targets", "usce", "letters",
        "lettersAtSubmission", "letterPlan", "research", "practice", "application", "schedule", "changes", "list", "listPolicy", "whatIf",
        "proof", "keep");

    public static Argument InFull { get; } = List("inFull", "The keys of programs whose reasons to tell in full.");

    public static Argument Id { get; } =
        Text("id", "The name of a rule, the number of a clause or the id of a milestone, as answers cite them.") with { IsRequired = true };

    public static Argument Program { get; } =
        Text("program", "The name, NRMP code or ACGME number of a program on the list given.") with { IsRequired = true };

    /// <summary>How long an answer may be; every tool takes it.</summary>
    public static Argument Tokens { get; } = new("tokens", $$"""
        { "type": "integer", "minimum": {{AnswerBudget.Least}}, "maximum": {{AnswerBudget.Most}}, "default": {{AnswerBudget.Usual}},
          "description": "How long the answer may be. What does not fit is cut from the ends of lists, and counted." }
        """);

    private static Argument Text(string name, string description) => new(name, $$"""
        { "type": "string", "description": "{{description}}" }
        """);

    private static Argument List(string name, string description, params ValueList<string> words) => new(name, $$"""
        { "type": "array", "description": "{{description}}", "items": { "type": "string"{{Enum(words)}} } }
        """) { Words = words };

    private static string Enum(ValueList<string> words) => words.IsEmpty ? "" : $", \"enum\": [\"{string.Join("\", \"", words)}\"]";
}
