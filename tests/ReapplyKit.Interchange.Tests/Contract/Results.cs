using System.Reflection;
using OneOf;

namespace ReapplyKit.Interchange.Tests;

/// <summary>The types that the library answers with: what its methods return, and what that holds.</summary>
internal static class Results
{
    // A pack is no answer: it has a document of its own.
    private static readonly Type[] Exempt = [typeof(RulePack)];

    public static IEnumerable<Type> Public => Core.GetExportedTypes().Where(t => t.Namespace is "ReapplyKit" or "ReapplyKit.Rules");

    /// <summary>Every <c>OneOf</c> that a method returns or an answer holds.</summary>
    public static IEnumerable<Type> OneOfs => Reached.Where(t => typeof(IOneOf).IsAssignableFrom(t));

    public static IEnumerable<Type> All => Reached.Where(t => t.Assembly == Core && !typeof(IOneOf).IsAssignableFrom(t));

    private static Assembly Core => typeof(RulePack).Assembly;

    private static HashSet<Type> Reached { get; } = Reach();

    private static HashSet<Type> Reach()
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(Public
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsSpecialName && !m.ContainsGenericParameters && m.Name != "<Clone>$")
            .Select(m => m.ReturnType));
        while (open.TryDequeue(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            if (typeof(IOneOf).IsAssignableFrom(type))
            {
                if (Cases(type).Contains(typeof(RulePack)) || !reached.Add(type))
                    continue;
                Array.ForEach(Cases(type), open.Enqueue);
            }
            else if (type.IsGenericType && type.Assembly == Core && type.GetGenericTypeDefinition() == typeof(ValueList<>))
                open.Enqueue(type.GetGenericArguments()[0]);
            else if (type.Assembly == Core && !Exempt.Contains(type) && type.Namespace != "ReapplyKit.Batch" && reached.Add(type))
            {
                foreach (var property in Members(type))
                    open.Enqueue(property.PropertyType);
            }
        }
        return reached;
    }

    public static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0);

    private static Type[] Cases(Type oneOf) => (oneOf.IsGenericType ? oneOf : oneOf.BaseType!).GetGenericArguments();
}
