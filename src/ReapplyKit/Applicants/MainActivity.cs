namespace ReapplyKit;

/// <summary>The one primary identity of the gap year (clauses M11.10 to M11.14).</summary>
public enum MainActivity
{
    /// <summary>Research scholar or research fellow.</summary>
    ResearchFellow,

    /// <summary>Full-time observer or extern.</summary>
    ObserverExtern,

    /// <summary>Physician in the home country who keeps US ties.</summary>
    HomeCountryPhysician,

    /// <summary>Transitional or preliminary resident.</summary>
    PrelimResident,
}
