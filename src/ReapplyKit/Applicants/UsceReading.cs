namespace ReapplyKit;

/// <summary>Reads US clinical experience as of a day: in days, each day once, 28 of them a month. What is only planned counts nowhere.</summary>
internal readonly struct UsceReading
{
    public UsceReading(UsceHistory? usce, ProfileReading reading, LocalDate asOf, ValueList<string> specialties = default)
    {
        if (usce is null)
            return;
        if (usce.Months is { } stated)
        {
            var whole = (int)decimal.Floor(stated);
            (Rotations, Months, HandsOnMonths) = (whole, whole, Quantity.Between(0, whole));
            return;
        }
        var done = Done(usce, reading, asOf, specialties);
        Rotations = Count(done.Where(s => s.Fits != false), reading.CountingRotations, reading.FewestDaysOfAStay).Rotations;
        var all = done.Select(s => s with { Fits = true });
        Months = Count(all, reading.CountingRotations, reading.FewestDaysOfAStay).Months;
        HandsOnMonths = Count(all, reading.HandsOnRotations, reading.FewestDaysOfAStay).Months;
    }

    /// <summary>
    /// Rotations as the rubric counts them, those of another specialty apart: whole months, or separate stays where they are more.
    /// </summary>
    public Quantity Rotations { get; }

    /// <summary>Whole months, of whatever specialty.</summary>
    public Quantity Months { get; }

    /// <summary>Whole months of hands-on work.</summary>
    public Quantity HandsOnMonths { get; }

    private static List<Stay> Done(UsceHistory usce, ProfileReading reading, LocalDate asOf, ValueList<string> specialties)
    {
        var done = new List<Stay>();
        foreach (var rotation in usce.Rotations)
        {
            if (rotation.Kind != RotationKind.Unknown && !reading.CountingRotations.Contains(rotation.Kind))
                continue;
            var fits = reading.Specialties.Counts(specialties, rotation.Specialty);
            if (RotationDays.Of(rotation) is not { } days)
                done.Add(new Stay(rotation.Kind, fits, null, IsSeparate: false));
            else if (RotationDays.Until(asOf, rotation, days) is { } so)
                done.Add(new Stay(rotation.Kind, fits, so, RotationDays.HasEnded(asOf, rotation, days)));
        }
        return done;
    }

    // A kind not stated may count or not; a rotation without dates may be of any length, over or still to come.
    private static (Quantity Rotations, Quantity Months) Count(IEnumerable<Stay> done, ValueList<RotationKind> counting, int fewestDays)
    {
        var certain = done.Where(s => s is { Days: not null, Fits: true } && counting.Contains(s.Kind)).ToList();
        var possible = done.Where(s => s.Kind == RotationKind.Unknown || counting.Contains(s.Kind)).ToList();
        var (least, most) = (Count(certain, fewestDays), Count(possible, fewestDays));
        return possible.Exists(s => s.Days is null)
            ? (Quantity.OrMore(least.Rotations), Quantity.OrMore(least.Months))
            : (Quantity.Between(least.Rotations, most.Rotations), Quantity.Between(least.Months, most.Months));
    }

    private static (int Rotations, int Months) Count(List<Stay> stays, int fewestDays)
    {
        var months = RotationDays.Covered(stays.Where(s => s.Days is not null).Select(s => s.Days!)) / ProfileReading.DaysOfAMonth;
        var separate = RotationDays.Separate(stays.Where(s => s is { IsSeparate: true, Days: not null }).Select(s => s.Days!), fewestDays);
        return (Math.Max(months, separate), months);
    }

    // A stay counts as one once it is over; its days count as they pass.
    private readonly record struct Stay(RotationKind Kind, bool? Fits, DateInterval? Days, bool IsSeparate);
}
