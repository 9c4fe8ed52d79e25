namespace ReapplyKit.Fuzz;

/// <summary>Texts that types of the library read themselves; what is no name is told with the reason where there is one.</summary>
internal static class Names
{
    public static Answer Code(string text)
    {
        var why = NrmpProgramCode.WhyNot(text);
        if (NrmpProgramCode.TryParse(text, out var code) != (why is null))
            throw new InvalidOperationException("TryParse and WhyNot disagree");
        return Same(code is null ? why : null, code, NrmpProgramCode.Parse, text);
    }

    public static Answer Date(string text) => PartialDate.TryParse(text, out var date)
        ? Written(date, date.ToString() == text)
        : No("is no date");

    public static Answer Any(string text)
    {
        var clause = ClauseId.TryParse(text, out var c) ? c : null;
        var rule = RuleId.TryParse(text, out var r) ? r : null;
        var milestone = MilestoneId.TryParse(text, out var m) ? m : null;
        _ = Same("is no clause", clause, ClauseId.Parse, text);
        _ = Same("is no rule", rule, RuleId.Parse, text);
        _ = Same("is no milestone", milestone, MilestoneId.Parse, text);
        if (WindowMark.TryParse(text, out var mark) && mark.ToString() != text)
            throw new InvalidOperationException($"{text} is read as {mark}");
        return ((object?)clause ?? (object?)rule ?? milestone) is { } name ? Answer.Of(name) : No("is no name");
    }

    private static Answer Same<T>(string? why, T? read, Func<string, T> parse, string text)
        where T : class
    {
        if (read is not null)
            return Written(read, read.ToString() == text && parse(text).Equals(read));
        try
        {
            parse(text);
        }
        catch (ArgumentException e) when (e.Message.Length > 0 && e is not ArgumentNullException)
        {
            return No(why!);
        }
        throw new InvalidOperationException("Parse reads what TryParse does not");
    }

    private static Answer Written(object value, bool isSame) =>
        isSame ? Answer.Of(value) : throw new InvalidOperationException($"is read as {value}");

    private static Answer No(string why) => new(null, [new Problem("", null, why)]);
}
