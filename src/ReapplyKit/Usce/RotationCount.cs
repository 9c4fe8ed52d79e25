namespace ReapplyKit;

/// <summary>Tells the rotations that count, or may count, by their days: done, running, or to come before the submission day.</summary>
internal sealed class RotationCount(UsceHistory usce, ValueList<RotationKind> counting, LocalDate submissionDay, LocalDate asOf)
{
    private readonly (DateInterval? Days, bool IsCertain)[] _rotations =
    [
        .. usce.Rotations.Where(r => r.Kind == RotationKind.Unknown || counting.Contains(r.Kind))
            .Select(r => (RotationDays.Of(r), counting.Contains(r.Kind))),
    ];

    public Quantity Running => Count(days => days.Start <= asOf && days.End > asOf);

    public Quantity Upcoming => Count(days => days.Start > asOf && days.Start < submissionDay);

    /// <summary>Days before the submission day of the rotations running or to come. A rotation without dates may add any number.</summary>
    public Quantity PlannedDays
    {
        get
        {
            var planned = _rotations.Where(r => r.Days is { } days && days.End > asOf && days.Start < submissionDay)
                .Select(r => (Days: BeforeSubmission(r.Days!), r.IsCertain)).ToList();
            var certain = RotationDays.Covered(planned.Where(r => r.IsCertain).Select(r => r.Days));
            return _rotations.Any(r => r.Days is null)
                ? Quantity.OrMore(certain)
                : Quantity.Between(certain, RotationDays.Covered(planned.Select(r => r.Days)));
        }
    }

    private Quantity Count(Func<DateInterval, bool> isSo) => Quantity.Between(
        _rotations.Count(r => r.IsCertain && r.Days is { } days && isSo(days)),
        _rotations.Count(r => r.Days is not { } days || isSo(days)));

    private DateInterval BeforeSubmission(DateInterval days) => new(days.Start, LocalDate.Min(days.End, submissionDay.PlusDays(-1)));
}
