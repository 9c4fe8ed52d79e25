namespace ReapplyKit.Interchange;

/// <summary>What a word of a visa cell does to the visas it stands beside.</summary>
internal enum VisaWord
{
    /// <summary>A word that nobody has listed: an affirmation beside it is doubted.</summary>
    Strange,

    /// <summary>Changes nothing: "we", "through ECFMG", "clinical".</summary>
    Filler,

    /// <summary>J-1.</summary>
    J1,

    /// <summary>H-1B.</summary>
    H1B,

    /// <summary>J-1 and H-1B.</summary>
    Both,

    /// <summary>Any other type, such as F-1 or O-1.</summary>
    Other,

    /// <summary>Visas without their type: "visa", "sponsorship".</summary>
    Visas,

    /// <summary>All types.</summary>
    All,

    /// <summary>The types not named: "others", "otherwise".</summary>
    Rest,

    /// <summary>Affirms: "sponsors", "accepted".</summary>
    Yes,

    /// <summary>Affirms what stands before it: "yes", "ok".</summary>
    Aye,

    /// <summary>Affirms visas; says nothing on citizenship: "preferred".</summary>
    Prefer,

    /// <summary>Denies: "no", "unable", "declined".</summary>
    No,

    /// <summary>Denies all: "none".</summary>
    None,

    /// <summary>Leaves it open: "case by case", "see website".</summary>
    Doubt,

    /// <summary>Leaves it open unless denied: "considered", "possible".</summary>
    Soft,

    /// <summary>Turns a denial into a doubt: "no problem".</summary>
    Flip,

    /// <summary>Restricts to what it stands beside.</summary>
    Only,

    /// <summary>Begins a condition: "for", "after".</summary>
    For,

    /// <summary>Begins a condition that leaves it open unless it is Step 3.</summary>
    If,

    /// <summary>Turns around: "except", "unless".</summary>
    Except,

    /// <summary>Step 3 is asked.</summary>
    Step3,

    /// <summary>Step 3 is not asked.</summary>
    NoStep3,

    /// <summary>"without Step 3": a denial beside it holds until Step 3 is passed.</summary>
    WithoutStep3,

    /// <summary>Fellows, not residents.</summary>
    Fellows,

    /// <summary>Residents.</summary>
    Residents,

    /// <summary>US citizens.</summary>
    Citizens,

    /// <summary>Permanent residents.</summary>
    GreenCard,

    /// <summary>Whoever is no US citizen.</summary>
    Foreigners,

    /// <summary>A demand: "must", "required", "limited to".</summary>
    Must,

    /// <summary>The cell says that nothing is listed.</summary>
    NotListed,

    /// <summary>Joins: "and", "/".</summary>
    And,

    /// <summary>Joins: "or", "nor".</summary>
    Or,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A dash between spaces: none is left once all words are known.</summary>
    Dash,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Ends a statement.</summary>
    Stop,

    /// <summary>Ends a statement and begins one that says the contrary: "but".</summary>
    But,

    /// <summary>A parenthesis opens.</summary>
    Open,

    /// <summary>A parenthesis closes.</summary>
    Close,
}
