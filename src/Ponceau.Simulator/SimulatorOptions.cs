namespace Ponceau.Simulator;

/// <summary>How a simulator is asked for (cli.md, "Simulator").</summary>
public sealed record SimulatorOptions
{
    /// <summary>Where it listens, on loopback; port 0 for any that is free.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5081";

    /// <summary>The folder of its SQLite file; null: in memory.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The register, as JSON in UTF-8; null: what the data folder already knows.</summary>
    public byte[]? Register { get; init; }

    /// <summary>A NIREC that the register lacks is refused.</summary>
    public bool StrictRegister { get; init; }

    /// <summary>Codes end in <c>T</c>, as a test platform's do.</summary>
    public bool TestSuffix { get; init; }

    /// <summary>The transitional measure is taken.</summary>
    public bool AcceptTransitional { get; init; }

    /// <summary>Where the control port listens, on loopback; null: there is none.</summary>
    public string? ControlUrl { get; init; }

    /// <summary>Another catalogue of messages, as JSON in UTF-8; null: that of the contract.</summary>
    public byte[]? Catalogue { get; init; }

    /// <summary>The server's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
