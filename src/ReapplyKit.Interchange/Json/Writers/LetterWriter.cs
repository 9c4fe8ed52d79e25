using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes the letters as of a day, and when to ask for new ones.</summary>
internal sealed class LetterWriter(RuleWriter rules)
{
    public LettersDocument Letters(LetterPortfolio letters) => new(
        letters.AsOf,
        Number(letters.Recent),
        Number(letters.DirectCare),
        Number(letters.StrongUs),
        letters.Surplus,
        rules.Checks(letters.Checks),
        letters.Letters.Select(l => new LetterStandingDocument(
            Letter(l.Letter), Number(l.Age), Words.Of(l.Recency), l.Counts, l.FitsSpecialty)));

    public LetterPlanDocument Plan(LetterPlan plan) => new(
        plan.Requests?.Select(Request),
        plan.HandOver.Select(Text),
        plan.RemindBy,
        plan.RemindWith.Select(Text),
        Text(plan.RequestForms),
        plan.RequestFormsFrom,
        plan.HarvestFrom,
        plan.HarvestUntil);

    public static LetterDocument Letter(Letter letter) => new(
        Words.Of(letter.Origin), Words.Of(letter.Strength), letter.Date?.ToString(), letter.DirectPatientCare, Stated(letter.Specialty));

    private LetterRequestDocument Request(LetterRequest request) => new(
        Rotation(request.Rotation), request.Ask is { } ask ? Days(ask) : null, Words.Of(request.State), rules.Check(request.Check));

    public static RotationDocument Rotation(Rotation rotation) => new(
        Words.Of(rotation.Kind), rotation.Start, rotation.End, Stated(rotation.Specialty));
}
