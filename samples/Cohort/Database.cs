using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Cohort;

/// <summary>DuckDB in this process, with its columns as memory.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Lazy<DuckDBConnection> _writing;

    public Database()
    {
        _connection.Open();
        // A result that is being read holds its connection.
        _writing = new(() =>
        {
            var second = _connection.Duplicate();
            second.Open();
            return second;
        });
    }

    /// <summary>A text as it stands in SQL.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''")}'";

    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of an answer that is short.</summary>
    public IReadOnlyList<object[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>Streams a query whose columns are whole numbers of 32 bits, a block of a few thousand rows at a time.</summary>
    public IEnumerable<Block> Blocks(string sql)
    {
        Check(NativeMethods.PreparedStatements.DuckDBPrepare(_connection.NativeConnection, sql, out var statement), sql);
        using (statement)
        {
            Check(NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out var result), sql);
            try
            {
                while (true)
                {
                    using var chunk = NativeMethods.StreamingResult.DuckDBStreamFetchChunk(result);
                    if (chunk.IsInvalid || NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk) is 0)
                        yield break;
                    yield return new Block(chunk);
                }
            }
            finally
            {
                result.Close();
            }
        }
    }

    /// <summary>Appends rows to a table, column by column: arrays of what DuckDB keeps for the type of each.</summary>
    public void Append(string table, params ReadOnlySpan<Array> columns)
    {
        const int RowsOfABlock = 2048;
        Check(NativeMethods.Appender.DuckDBAppenderCreate(_writing.Value.NativeConnection, "main", table, out var appender), table);
        using (appender)
        {
            var types = Enumerable.Range(0, columns.Length)
                .Select(column => NativeMethods.Appender.DuckDBAppenderColumnType(appender, (ulong)column)).ToArray();
            nint[] handles = [.. types.Select(t => t.DangerousGetHandle())];
            using var chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk(handles, (ulong)types.Length);
            Array.ForEach(types, t => t.Dispose());
            for (var row = 0; row < columns[0].Length; row += RowsOfABlock)
            {
                var count = Math.Min(RowsOfABlock, columns[0].Length - row);
                NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
                for (var column = 0; column < columns.Length; column++)
                    Copy(columns[column], row, count, NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column));
                NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)count);
                Check(NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk), table);
            }
            Check(NativeMethods.Appender.DuckDBAppenderClose(appender), table);
        }
    }

    public void Dispose()
    {
        if (_writing.IsValueCreated)
            _writing.Value.Dispose();
        _connection.Dispose();
    }

    private static unsafe void Copy(Array column, int row, int count, nint vector)
    {
        var width = Buffer.ByteLength(column) / column.Length;
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(column), Buffer.ByteLength(column))
            .Slice(row * width, count * width).CopyTo(new Span<byte>(NativeMethods.Vectors.DuckDBVectorGetData(vector), count * width));
    }

    private static void Check(DuckDBState state, string what)
    {
        if (state != DuckDBState.Success)
            throw new InvalidOperationException($"DuckDB refused: {what}");
    }

    /// <summary>A few thousand rows in DuckDB's own memory, to be read before the next are asked for.</summary>
    internal readonly struct Block(DuckDBDataChunk chunk)
    {
        public int Count => (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);

        /// <summary>Reads a column of whole numbers; where it has no value or the one that stands for none, the row is null.</summary>
        /// <returns>How often it has the one that stands for none.</returns>
        public unsafe int Read(int column, Span<int?> rows, int none)
        {
            var vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column);
            var values = new ReadOnlySpan<int>(NativeMethods.Vectors.DuckDBVectorGetData(vector), Count);
            var valid = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
            var nones = 0;
            for (var row = 0; row < values.Length; row++)
            {
                var isThere = valid is null || (valid[row / 64] >> (row % 64) & 1) == 1;
                nones += isThere && values[row] == none ? 1 : 0;
                rows[row] = isThere && values[row] != none ? values[row] : null;
            }
            return nones;
        }
    }
}
