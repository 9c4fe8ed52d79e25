namespace ReapplyKit;

/// <summary>A section of a pack, read when it is first touched, with the rules that it states.</summary>
internal abstract class RuleSection(RuleRegister register)
{
    public abstract bool IsRead { get; }

    /// <summary>The rules that the section states, in its order; reads it.</summary>
    public ValueList<Rule> Rules
    {
        get
        {
            Read();
            return register.Rules;
        }
    }

    public abstract void Read();

    /// <inheritdoc cref="RuleRegister.CheckTexts"/>
    public void CheckTexts() => register.CheckTexts();

    public Rule? Find(RuleId id)
    {
        Read();
        return register.Find(id);
    }
}

/// <inheritdoc/>
internal sealed class RuleSection<T>(RuleRegister register, Func<RuleRegister, T> read) : RuleSection(register)
    where T : class?
{
    // Lazy of T would ask for a constructor that trimming keeps, which is never called.
    private readonly Lazy<object?> _value = new(() => read(register));

    public override bool IsRead => _value.IsValueCreated;

    public T Value => (T)_value.Value!;

    public override void Read() => _ = _value.Value;
}
