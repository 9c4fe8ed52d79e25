namespace ReapplyKit;

/// <summary>Reads the rules of a pack as they turn up, wherever a figure stands, and checks what they cite.</summary>
internal sealed class RuleRegister(IReadOnlySet<ClauseId> clauses)
{
    private static readonly string[] Names = ["rule", "text", "clauses", "interpretation", "reason", "source"];
    private static readonly RuleId Unreadable = RuleId.Parse("unreadable");
    private readonly List<Rule> _rules = [];
    private readonly HashSet<RuleId> _ids = [];

    public ValueList<Rule> Rules => _rules.ToValueList();

    /// <summary>Reads the rule that an object states, besides its own figures.</summary>
    /// <param name="at">The object.</param>
    /// <param name="figures">The names of its own figures.</param>
    /// <returns>The rule's name.</returns>
    public RuleId Read(JsonCursor at, params ReadOnlySpan<string> figures)
    {
        at.Required().Knows([.. Names, .. figures]);
        if (!at.IsObject)
            return Unreadable;
        var id = at["rule"].Required().Read<RuleId>(RuleId.TryParse, "a rule name such as rubric.usce.none");
        var text = at["text"].Required().Text();
        var cited = ReadClauses(at["clauses"].Required());
        if (cited.IsEmpty)
            at["clauses"].Problem("a rule cites at least one clause");
        var isInterpretation = at["interpretation"].YesNo() == true;
        var reason = at["reason"].Text();
        if (isInterpretation != reason is not null)
            at["reason"].Problem("an interpretation has a reason, and nothing else has one");
        if (id is null || text is null)
            return Unreadable;
        if (!_ids.Add(id))
            at["rule"].Problem("names two rules");
        _rules.Add(new Rule(id, text, cited, reason, at["source"].Text()));
        return id;
    }

    /// <summary>Reads a list of clause numbers and notes those that no clause has.</summary>
    public ValueList<ClauseId> ReadClauses(JsonCursor at) =>
        at.Items().Select(ReadClause).OfType<ClauseId>().ToValueList();

    public ClauseId? ReadClause(JsonCursor at)
    {
        var clause = at.Required().Read<ClauseId>(ClauseId.TryParse, "a clause number such as M12.3");
        if (clause is not null && !clauses.Contains(clause))
            at.Problem("cites a clause that does not exist");
        return clause;
    }
}
