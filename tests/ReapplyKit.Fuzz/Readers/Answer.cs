namespace ReapplyKit.Fuzz;

/// <summary>What a reader answered: a value, or problems.</summary>
internal sealed record Answer(object? Value, ValueList<Problem> Problems)
{
    public bool IsValue => Value is not null;

    public static Answer Of(object value) => new(value, []);

    public static Answer Of(InputProblems problems) => new(null, problems.Problems);

    public static Answer Of(RulePackProblems problems) => new(null, problems.Problems);
}
