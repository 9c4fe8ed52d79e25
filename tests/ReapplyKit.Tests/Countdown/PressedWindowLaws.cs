namespace ReapplyKit.Tests;

public class PressedWindowLaws
{
    [Law]
    public void Pressing_keeps_the_order_of_windows(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (request.AsOf > request.Season.SubmissionDay)
            return;
        var (nominal, pressed) = (Nominal(request), new Timeline(request.Season, request.AsOf));
        // What hangs on a day of the season's calendar, such as the ERAS token, stays there and is not pressed.
        var ofTheText = countdown.Milestones.Where(m => m.From.Event is null && m.To.Event is null).ToList();
        InOrder(ofTheText.OrderBy(m => nominal.WindowOf(m).First).Select(m => pressed.WindowOf(m).First));
        // A window never vanishes: one pressed to nothing keeps a day, which may reach a day past longer ones.
        InOrder(ofTheText.OrderBy(m => nominal.WindowOf(m).End).Select(pressed.WindowOf)
            .Where(w => w.End - w.First > 1).Select(w => w.End));
    }

    [Law]
    public void A_pressed_window_is_no_longer_than_the_texts_and_lies_in_what_is_left(CountdownTemplate countdown, ScheduleRequest request)
    {
        var (nominal, pressed) = (Nominal(request), new Timeline(request.Season, request.AsOf));
        foreach (var milestone in countdown.Milestones)
        {
            var (full, window) = (nominal.WindowOf(milestone), pressed.WindowOf(milestone));
            Assert.True(window.End > window.First);
            if (request.AsOf <= request.Season.SubmissionDay)
                Assert.True(window.End - window.First <= full.End - full.First);
            Assert.True(window.First >= Math.Min(full.First, pressed.DayOf(request.AsOf)) || full.First >= 0);
            if (full.First >= 0)
                Assert.Equal(full, window);
        }
    }

    private static Timeline Nominal(ScheduleRequest request) => new(request.Season, request.Season.SubmissionDay.PlusYears(-2));

    private static void InOrder(IEnumerable<int> days)
    {
        var all = days.ToList();
        Assert.Equal(all.Order(), all);
    }
}
