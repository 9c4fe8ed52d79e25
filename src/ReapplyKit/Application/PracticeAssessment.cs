using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One look through an applicant's interview practice.</summary>
internal sealed class PracticeAssessment(PracticeRules rules, InterviewPractice practice, ValueList<WeaknessKind> toExplain)
{
    private static PracticeQuestion[] Questions => Enum.GetValues<PracticeQuestion>();

    private ValueList<PracticeAnswer> Answers => practice.Answers ?? [];

    public PracticeReport Report() => new()
    {
        Pack = rules.Pack,
        Checks =
        [
            .. Questions.Select(Answered), .. Questions.Select(Watched), MocksHeld(), .. Story.Select(Told),
            .. toExplain.Select(Explained), .. Answers.Where(a => a.Question == PracticeQuestion.RedFlag).Select(InTime),
        ],
        MissingQuestions = Questions.Where(q => IsAnswered(q) == false).ToValueList(),
        MissingExplanations = toExplain.Where(k => IsExplained(k) == false).ToValueList(),
        MissingStoryParts = Story.Where(p => p.IsTold == false).Select(p => p.Part).ToValueList(),
        Lengths = Answers.Select(a => new AnswerLength(a.Question, a.Explains, SecondsOf(a), a.Seconds is not null)).ToValueList(),
        StorySeconds = Story.All(p => p.IsTold == true)
            ? rules.SpokenSeconds(string.Join(' ', Story.Select(p => p.Words)))
            : Quantity.Unknown,
        Mocks = practice.Mocks is { } mocks
            ? mocks.GroupBy(m => m.With).OrderBy(g => g.Key).Select(g => new MockCount(g.Key, g.Count())).ToValueList()
            : null,
        ToHear = rules.Listening,
    };

    private (StoryPart Part, string? Words, bool? IsTold)[] Story =>
    [
        Told(StoryPart.WhyNotMatched, practice.Story?.WhyNotMatched),
        Told(StoryPart.WhatWasDone, practice.Story?.WhatWasDone),
        Told(StoryPart.WhyBetter, practice.Story?.WhyBetter),
    ];

    private (StoryPart Part, string? Words, bool? IsTold) Told(StoryPart part, string? words) =>
        (part, words, practice.Story is null ? null : !string.IsNullOrWhiteSpace(words));

    private Check Told((StoryPart Part, string? Words, bool? IsTold) told) => Check.Of(
        $"story: {Words.Sentence(told.Part)}", told.IsTold,
        told.IsTold switch { true => "written", false => "not written yet", null => null }, "written",
        rules.Story[told.Part]);

    private bool? IsAnswered(PracticeQuestion question) =>
        practice.Answers is { } answers ? answers.Any(a => a.Question == question) : null;

    private Check Answered(PracticeQuestion question) => Check.Of(
        $"answer: {Words.Sentence(question)}", IsAnswered(question),
        IsAnswered(question) switch { true => "practised", false => "no answer", null => null }, "an answer",
        rules.Questions[question]);

    private Check Watched(PracticeQuestion question)
    {
        var recorded = Answers.Where(a => a.Question == question).Select(a => a.Recorded).ToList();
        bool? watched = recorded.Contains(true) ? true : practice.Answers is null || recorded.Contains(null) ? null : false;
        return Check.Of(
            $"recording: {Words.Sentence(question)}", watched,
            watched switch { true => "recorded and watched", false => "not recorded", null => null }, "recorded and watched",
            rules.Recorded);
    }

    private Check MocksHeld()
    {
        var asked = Invariant($"{rules.FewestMocks} or more with a friend, resident, faculty or coach");
        if (practice.Mocks is not { } mocks)
            return Check.Of("mock interviews", null, null, asked, rules.Mocks);
        var named = mocks.Count(m => m.With != MockPartner.Other);
        bool? held = named >= rules.FewestMocks ? true : mocks.Count >= rules.FewestMocks ? null : false;
        return Check.Of("mock interviews", held, Invariant($"{mocks.Count}, of them {named} with such a partner"), asked, rules.Mocks);
    }

    private bool? IsExplained(WeaknessKind kind)
    {
        var explained = Answers.Where(a => a.Question == PracticeQuestion.RedFlag).Select(a => a.Explains).ToList();
        return explained.Contains(kind) ? true : practice.Answers is null || explained.Contains(null) ? null : false;
    }

    private Check Explained(WeaknessKind kind)
    {
        var isExplained = IsExplained(kind);
        var unsaid = practice.Answers is null ? null : "an answer does not say what it explains";
        return Check.Of(
            $"explanation: {Words.Sentence(kind)}", isExplained,
            isExplained switch { true => "practised", false => "no answer", null => unsaid }, "an answer that explains it",
            rules.RuleFor(kind));
    }

    private Check InTime(PracticeAnswer answer)
    {
        var seconds = SecondsOf(answer);
        var inTime = ThreeValued.All(seconds.IsAtLeast(rules.FewestSeconds), seconds.IsAtMost(rules.MostSeconds));
        var estimated = answer.Seconds is null ? ", estimated from the words" : ", measured";
        return Check.Of(
            $"length: {(answer.Explains is { } kind ? Words.Sentence(kind) : "red flag")}", inTime,
            seconds.IsUnknown ? null : $"{seconds} seconds{estimated}{(inTime is null ? "; measure it" : "")}",
            Invariant($"{rules.FewestSeconds} to {rules.MostSeconds} seconds"), rules.Length);
    }

    private Quantity SecondsOf(PracticeAnswer answer) =>
        answer.Seconds is { } seconds ? seconds
        : string.IsNullOrWhiteSpace(answer.Text) ? Quantity.Unknown
        : rules.SpokenSeconds(answer.Text);
}
