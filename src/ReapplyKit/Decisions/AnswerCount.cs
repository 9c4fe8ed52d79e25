namespace ReapplyKit;

/// <summary>How many advisers answered a question with yes, with no, or not at all.</summary>
/// <param name="Yes">Yes.</param>
/// <param name="No">No.</param>
/// <param name="Unanswered">No answer.</param>
public sealed record AnswerCount(int Yes, int No, int Unanswered)
{
    internal static AnswerCount Of(IEnumerable<bool?> answers)
    {
        var all = answers.ToArray();
        return new AnswerCount(all.Count(a => a == true), all.Count(a => a == false), all.Count(a => a is null));
    }
}
