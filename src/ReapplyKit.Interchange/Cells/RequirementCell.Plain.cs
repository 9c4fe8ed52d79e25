
namespace ReapplyKit.Interchange;

/// <content>What a cell says in a roundabout way, in the words that clauses are read by.</content>
internal sealed partial class RequirementCell
{
    private string InPlainWords(string text, List<string> notes)
    {
        text = NextFigure.Replace(Stressed.Replace(text, ""), "; ");
        text = Floor.Replace(Overlooked.Replace(Essential.Replace(AsksFor.Replace(text, "needs "), "required"), "min "), "min ");
        return unit switch
        {
            CellUnit.Points => Without(OfStep3, text, AlsoSays, notes),
            CellUnit.Attempts => EveryStep.Replace(StepsFailed.Replace(text, "$3 on Step 1 or Step 2"), "on any step"),
            CellUnit.Letters => Without(OfChair, MostTaken.Replace(text, ""), AlsoSaysWhose, notes),
            _ => text,
        };
    }

    // "240 (exceptions none)", "required, not just recommended: 240".
    private static readonly Pattern Stressed = new(@"[,;(]?\s*(?:\bexceptions?\s*:?\s*none\b|\bnot\s+(?:just|only|merely)\s+(?:recommended|preferred)\b)\s*\)?\s*:?", Plainly);

    // "3 preferred. 5 cut off", "2 required 4 encouraged".
    private static readonly Pattern NextFigure = new(@"(?<=\b(?:required|needed|preferred|recommended|desired))\.\s+(?=[0-9])|(?<=^\s*[0-9]+\s+(?:required|needed|mandatory|minimum|min))\s+(?=[0-9]+\s+(?:encouraged|preferred|recommended|desired)\s*$)", Plainly);

    private static readonly Pattern AsksFor = new(@"\b(?:(?:we|they|program)\s+)?asks?\s+for\s+(?=(?:at\s+least\s+|min(?:imum)?\s+)?[0-9])", Plainly);

    private static readonly Pattern Essential = new(@"\bessential\b", Plainly);

    private static readonly Pattern Overlooked = new(@"\b(?:does|do|will)\s*(?:not|n['’]t)\s+look\s+at\s+(?:any\s+)?(?:scores?\s+)?(?:below|under|less\s+than|lower\s+than)\s+(?=[0-9])", Plainly);

    private static readonly Pattern Floor = new(@"\b(?:hard\s+)?floor\s+(?:of\s+|is\s+|at\s+)?(?=[0-9])", Plainly);

    private static readonly Pattern OfStep3 = new(
        @"(?:[;,(]|\s-)\s*(?:usmle\s+)?step\s*(?:3|iii)\b(?:\s+(?:is|an?|strongly|highly|plus|preferred|recommended|encouraged|helpful|desired|required|needed|bonus|passed|pass))*\s*\)?(?=\s*(?:[;,.]|$))",
        Plainly);

    // "No failures on Step 1, Step 2 CK, Step 3", "no failures on all Steps".
    private static readonly Pattern EveryStep = new(@"\bon\s+(?:(?:usmle\s+)?steps?\s*1\s*[,/]\s*(?:step\s*)?2(?:\s*ck)?\s*(?:,?\s*(?:and|or|&)|,|/)\s*(?:step\s*)?3\b|all\s+steps\b)", Plainly);

    // "No Step 1 or 2 failures".
    private static readonly Pattern StepsFailed = new(@"\bstep\s*1\s*(or|and|/|&)\s*(step\s*)?2(?:\s*ck)?\s+(failures?|fails)\b", Plainly);

    // "4 accepted, 3 required".
    private static readonly Pattern MostTaken = new(@"^\s*(?:[0-9]+\s+accepted|accepts?\s+(?:up\s+to\s+)?[0-9]+)\s*[,;]\s*(?=(?:needs?|requires?|min(?:imum)?)\b|[0-9]+\s+(?:required|needed)\b)", Plainly);

    // "3 incl. chair letter".
    private static readonly Pattern OfChair = new(@"(?<=[0-9](?:\s+(?:letters?|lors?|required))*)\s*[,(]?\s*\bincl(?:\.|uding|udes)?\s+(?:an?\s+|one\s+|the\s+)?(?:from\s+)?(?:the\s+)?(?:dep(?:artmen)?t\.?\s+)?chair(?:['’]?s|man|man['’]s)?(?:\s+(?:letter|lor))?\s*\)?\s*$", Plainly);
}
