namespace ReapplyKit;

/// <summary>A section of a pack, read when it is first touched, with the rules that it states.</summary>
// Not generic over what is read: a first verdict would wait until a type and a reader for each of the sections are made.
// Its value is what the section states; null where its problems leave nothing.
internal sealed class RuleSection(RuleRegister register, Func<object?> read) : Lazy<object?>(read)
{
    /// <summary>The rules that the section states, in its order; reads it.</summary>
    public ValueList<Rule> Rules
    {
        get
        {
            Read();
            return register.Rules;
        }
    }

    public void Read() => _ = Value;

    /// <inheritdoc cref="RuleRegister.CheckTexts"/>
    public void CheckTexts() => register.CheckTexts();

    public Rule? Find(RuleId id)
    {
        Read();
        return register.Find(id);
    }
}
