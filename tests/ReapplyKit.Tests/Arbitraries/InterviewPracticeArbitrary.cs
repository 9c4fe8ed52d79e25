using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class InterviewPracticeArbitrary
{
    private static readonly Gen<string?> Words = Draw.OrNull(
        Gen.Elements(0, 1, 58, 59, 74, 75, 120, 121, 152, 153, 400).Select(n => string.Join(' ', Enumerable.Repeat("word", n))));

    private static readonly Gen<PracticeAnswer> Answer =
        from question in Gen.OneOf(Gen.Constant(PracticeQuestion.RedFlag), Draw.Of<PracticeQuestion>())
        from explains in Gen.Elements<WeaknessKind?>(null, WeaknessKind.Gap, WeaknessKind.Step2Ck, WeaknessKind.YearsSinceGraduation)
        from text in Words
        from seconds in Draw.Stated(Gen.Elements(1, 29, 30, 45, 60, 61, 3600))
        from recorded in Draw.YesNoOrUnknown
        select new PracticeAnswer { Question = question, Explains = explains, Text = text, Seconds = seconds, Recorded = recorded };

    private static readonly Gen<ReapplicationStory> Story =
        from one in Words
        from two in Words
        from three in Words
        select new ReapplicationStory { WhyNotMatched = one, WhatWasDone = two, WhyBetter = three };

    private static readonly Gen<InterviewPractice> Any =
        from answers in Stated(Draw.ListOf(Answer, 8))
        from story in Draw.OrNull(Story)
        from mocks in Stated(Draw.ListOf(Draw.Of<MockPartner>().Select(p => new MockInterview(p)), 4))
        select new InterviewPractice { Answers = answers, Story = story, Mocks = mocks };

    public static Arbitrary<InterviewPractice> Practices() => Arb.From(Any, Simpler);

    public static Arbitrary<PracticeAnswer> Answers() => Arb.From(Answer, Simpler);

    internal static Gen<ValueList<T>?> Stated<T>(Gen<ValueList<T>> list) => Gen.Frequency(
        (1, Gen.Constant<ValueList<T>?>(null)), (5, list.Select(l => (ValueList<T>?)l)));

    private static IEnumerable<InterviewPractice> Simpler(InterviewPractice p) =>
    [
        .. Shrink.To(p, p with { Story = null }),
        .. Shrink.List(p.Answers ?? [], Simpler).Select(answers => p with { Answers = answers }),
        .. Shrink.List(p.Mocks ?? [], _ => []).Select(mocks => p with { Mocks = mocks }),
    ];

    private static IEnumerable<PracticeAnswer> Simpler(PracticeAnswer a) => Shrink.To(
        a, a with { Text = null }, a with { Seconds = null }, a with { Recorded = null }, a with { Explains = null });
}
