using ReapplyKit.Batch;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// Made-up applicants, the same in every run: most of them fully stated, every tier and every kind of unknown among them.
/// </summary>
internal static class RandomPool
{
    public static ApplicantColumns Columns(int count)
    {
        var random = new Random(1);
        byte[] Marks() => Fill(count, () => (byte)(random.Next(8) switch { 0 => 0, 1 => 15, 2 => 2, 3 => 14, _ => 10 }));
        QuantityColumn Quantities(int most)
        {
            var atLeast = Fill(count, () => (byte)random.Next(most));
            return new(atLeast, Fill(count, row => random.Next(8) switch
            {
                0 => QuantityColumn.Open,
                1 => (byte)(atLeast[row] + 1),
                _ => atLeast[row],
            }));
        }
        return ApplicantColumns.Over(new RubricColumns
        {
            Step1 = Marks(),
            Step1GapMonths = Quantities(48),
            Step2Ck = Marks(),
            Step2CkScore = Fill(count, () => (ushort)(random.Next(10) == 0 ? 0 : random.Next(205, 265))),
            YearsSinceGraduation = Quantities(10),
            UsceRotations = Quantities(5),
            StrongUsLetters = Quantities(5),
            WeakLetters = Fill(count, () => (byte)random.Next(3)),
        }).AsT0;
    }

    public static ApplicantFacts[] Facts(int count)
    {
        var random = new Random(1);
        Quantity Some(int most) => random.Next(8) switch
        {
            0 => Quantity.OrMore(random.Next(most)),
            1 => Quantity.Between(1, 1 + random.Next(most)),
            _ => random.Next(most),
        };
        ExamFacts Exam() => random.Next(8) switch
        {
            0 => default,
            1 => ExamFacts.Failed(attempts: 1),
            2 => ExamFacts.Passed(score: 231),
            _ => ExamFacts.Passed(score: random.Next(205, 265), attempts: 1 + random.Next(5) / 4),
        };
        return Fill(count, () => new ApplicantFacts
        {
            Step1 = Exam(),
            Step1GapMonths = Some(48),
            Step2Ck = Exam(),
            YearsSinceGraduation = Some(10),
            UsceRotations = Some(5),
            Letters = random.Next(8) == 0 ? null : new LetterFacts(8, random.Next(5), random.Next(3), random.Next(6) / 5, random.Next(6) / 5),
        });
    }

    private static T[] Fill<T>(int count, Func<T> next) => Fill(count, _ => next());

    private static T[] Fill<T>(int count, Func<int, T> next)
    {
        var values = new T[count];
        for (var row = 0; row < count; row++)
            values[row] = next(row);
        return values;
    }
}
