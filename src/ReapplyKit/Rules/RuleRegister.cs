namespace ReapplyKit;

/// <summary>Reads the rules of a pack as they turn up, wherever a figure stands, and checks what they cite.</summary>
/// <param name="citations">What the whole pack may cite; null where the pack is known to be sound, and each section is read alone.</param>
internal sealed class RuleRegister(PackCitations? citations)
{
    private static readonly string[] Names = ["rule", "text", "clauses", "interpretation", "reason", "source"];
    private readonly List<LazyRule> _rules = [];
    private readonly List<(JsonCursor Text, string Name)> _missing = [];

    public ValueList<Rule> Rules => new(_rules.Select(rule => rule.Value!).ToArray());

    public PackCitations? Citations => citations;

    /// <summary>Whether what is read has to be checked against other sections and the world; the seeds are known to be sound.</summary>
    public bool IsChecked => citations is not null;

    public Rule? Find(RuleId id) => _rules.Find(rule => rule.Id == id)?.Value;

    /// <summary>
    /// Reads the rule that an object states, besides its own figures. Where the pack is known to be sound, all but its name is read when the
    /// rule is looked up.
    /// </summary>
    /// <param name="at">The object.</param>
    /// <param name="figures">The names of its own figures.</param>
    /// <returns>The rule's name.</returns>
    public RuleId Read(JsonCursor at, params string[] figures)
    {
        at.Required().Knows([.. Names, .. figures]);
        if (!at.IsObject)
            return RuleId.Unreadable;
        var id = at["rule"].Required().Read<RuleId>(RuleId.TryParse, "a rule name such as rubric.usce.none");
        var rule = new LazyRule(id!, () => ReadRule(at, id, figures));
        if ((IsChecked && rule.Value is null) || id is null)
            return RuleId.Unreadable;
        _rules.Add(rule);
        return id;
    }

    private Rule? ReadRule(JsonCursor at, RuleId? id, string[] figures)
    {
        var values = new List<RuleValue>();
        var text = FigureText.Read(at["text"].Required(), values, _missing);
        var cited = ReadClauses(at["clauses"].Required());
        if (cited.IsEmpty)
            at["clauses"].Problem("a rule cites at least one clause");
        var isInterpretation = at["interpretation"].YesNo() == true;
        var reason = ReadText(at["reason"]);
        if (isInterpretation != reason is not null)
            at["reason"].Problem("an interpretation has a reason, and nothing else has one");
        if (id is null || text is null)
            return null;
        if (citations?.Rules.Add(id) == false)
            at["rule"].Problem("names two rules");
        foreach (var figure in figures)
        {
            if (at[figure].Spoken() is { } value)
                values.Add(new RuleValue(figure, value));
        }
        var original = citations?.Article.Find(id);
        var stated = Compared(at, values.DistinctBy(v => v.Name), original);
        var departure = original is null ? null : Departure(original, stated);
        return new Rule
        {
            Id = id,
            Text = departure is null ? text : $"{text} {departure}",
            Clauses = cited,
            Interpretation = reason,
            Source = at["source"].Text(),
            Values = stated,
            Departure = departure,
        };
    }

    /// <summary>Reads an object that states one rule for each kind, by its word.</summary>
    /// <param name="at">The object.</param>
    /// <param name="figures">The names of the figures that the rule of a kind has; null where none has any.</param>
    /// <param name="others">What else the object states.</param>
    public RulesBy<TKind> ReadEach<TKind>(JsonCursor at, Func<string, string[]>? figures = null, params string[] others)
        where TKind : struct, Enum => new(ReadEach(at, Words.OfEach(typeof(TKind)), figures, others));

    private ValueList<RuleId> ReadEach(JsonCursor at, string[] kinds, Func<string, string[]>? figures, string[] others)
    {
        at.Required().Knows([.. kinds, .. others]);
        return new(at.IsObject ? Array.ConvertAll(kinds, kind => Read(at[kind], figures?.Invoke(kind) ?? [])) : []);
    }

    /// <summary>Reads a text that may take figures from the values around it.</summary>
    public string? ReadText(JsonCursor at) => FigureText.Read(at, [], _missing);

    /// <summary>
    /// Notes the texts that name a value which nothing holds. Asked last and only of a pack without other problems, since a figure that is
    /// left out or misspelt is a problem already, and its texts would only repeat it.
    /// </summary>
    public void CheckTexts()
    {
        foreach (var (text, name) in _missing)
            text.Problem($"{{{name}}} names no value of its own object or of those around it");
    }

    /// <summary>Reads a list of clause numbers and notes those that no clause has.</summary>
    public ValueList<ClauseId> ReadClauses(JsonCursor at) =>
        at.Items().Select(ReadClause).OfType<ClauseId>().ToValueList();

    public ClauseId? ReadClause(JsonCursor at)
    {
        var clause = at.Required().Read<ClauseId>(ClauseId.TryParse, "a clause number such as M12.3");
        if (clause is not null && citations?.Clauses.Contains(clause) == false)
            at.Problem("cites a clause that does not exist");
        return clause;
    }

    // A text of the pack's own may leave out a value that the original states, so the original's names are looked up too.
    private static ValueList<RuleValue> Compared(JsonCursor at, IEnumerable<RuleValue> values, Rule? original)
    {
        if (original is null)
            return values.ToValueList();
        var before = original.Values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        return values
            .Concat(before.Keys.Select(name => new RuleValue(name, FigureText.ValueOf(at["text"], name) ?? "none")))
            .DistinctBy(v => v.Name)
            .Select(v => before.TryGetValue(v.Name, out var was) && was != v.Value ? v with { Article = was } : v)
            .ToValueList();
    }

    private static string? Departure(Rule original, ValueList<RuleValue> values)
    {
        var articles = values.Select(v => v.Article).OfType<string>().Distinct().ToArray();
        if (articles.Length == 0)
            return null;
        var (noun, says) = original.Clauses.Count == 1 ? ("clause", "says") : ("clauses", "say");
        var (cited, figures) = (string.Join(" and ", original.Clauses), string.Join(" and ", articles));
        return original.Interpretation is null && original.Source is null
            ? $"Departs from {noun} {cited}, which {says} {figures}."
            : $"Departs from the library's reading of {noun} {cited}, which is {figures}.";
    }

    private sealed class LazyRule(RuleId id, Func<Rule?> read) : Lazy<Rule?>(read)
    {
        public RuleId Id => id;
    }
}
