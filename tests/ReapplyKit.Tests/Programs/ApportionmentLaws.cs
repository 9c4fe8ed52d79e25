using FsCheck;

namespace ReapplyKit.Tests;

public class ApportionmentLaws
{
    [SeededProperty(MaxTest = 1000)]
    public void Parts_sum_to_the_total_and_lie_next_to_their_quotas(ushort total, NonEmptyArray<byte> weights)
    {
        var (shares, sum) = Shares(weights);
        var parts = LargestRemainder.Apportion(total, shares);
        Assert.Equal(total, parts.Sum());
        for (var i = 0; i < shares.Length; i++)
        {
            var quota = (decimal)total * shares[i] / sum;
            Assert.InRange(parts[i], decimal.Floor(quota), decimal.Ceiling(quota));
        }
    }

    [SeededProperty(MaxTest = 1000)]
    public void Parts_are_those_of_seats_given_out_one_by_one(ushort total, NonEmptyArray<byte> weights)
    {
        var (shares, sum) = Shares(weights);
        Assert.Equal(OneByOne(total, shares, sum), LargestRemainder.Apportion(total, shares));
    }

    [SeededProperty]
    public void A_multiple_of_the_ratio_is_split_exactly(byte times) =>
        Assert.Equal((20 * times, 80 * times, 40 * times), RulePack.Default.Programs.Mix.Of(140 * times));

    [SeededProperty]
    public bool A_list_and_a_week_are_split_without_rest(ushort total)
    {
        var mix = RulePack.Default.Programs.Mix.Of(total);
        var time = RulePack.Default.TimeBudget.Of(total);
        return mix.Academic + mix.CommunityTeaching + mix.Community == total
            && time.Research + time.Clinical + time.ExamPrep + time.Admin == total;
    }

    // 100 × 20/140 = 14.29, 100 × 80/140 = 57.14, 100 × 40/140 = 28.57: the seat left over goes to the last.
    [Fact]
    public void A_hundred_programs_are_14_academic_57_teaching_and_29_community() =>
        Assert.Equal((14, 57, 29), RulePack.Default.Programs.Mix.Of(100));

    [Fact]
    public void The_largest_total_does_not_overflow() =>
        Assert.Equal(int.MaxValue, LargestRemainder.Apportion(int.MaxValue, [10_000, 10_000, 1]).Sum(p => (long)p));

    private static (int[] Shares, int Sum) Shares(NonEmptyArray<byte> weights)
    {
        int[] shares = [.. weights.Get.Select(w => (int)w), 1];
        return (shares, shares.Sum());
    }

    /// <summary>Whole quotas first, then each remaining seat to whoever lacks most of its quota, the first of equals.</summary>
    private static int[] OneByOne(int total, int[] shares, int sum)
    {
        var parts = shares.Select(s => (int)decimal.Floor((decimal)total * s / sum)).ToArray();
        while (parts.Sum() < total)
        {
            var lacks = shares.Select((s, i) => (decimal)total * s - (decimal)parts[i] * sum).ToArray();
            parts[Array.IndexOf(lacks, lacks.Max())]++;
        }
        return parts;
    }
}
