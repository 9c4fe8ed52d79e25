namespace ReapplyKit;

/// <summary>
/// A part of an answer that is worked out when somebody first looks at it. Equal where what it comes to is equal.
/// </summary>
/// <param name="make">Works it out, always to the same.</param>
internal sealed class Deferred<T>(Func<T> make) : IEquatable<Deferred<T>>
    where T : class
{
    // Not Lazy<T>: that asks whoever trims to keep a constructor of T, which nothing here calls.
    private readonly Lazy<object> _value = new(make);

    public T Value => (T)_value.Value;

    public bool Equals(Deferred<T>? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value.GetHashCode();
}
