using Ponceau.BrowserTests.Harness;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>A test of the transfer in a real browser, on records of its own.</summary>
public abstract class TransferTest(Chromium chromium) : BrowserTest(chromium)
{
    private WebWorld? _world;

    protected WebWorld World => _world!;

    protected override string Address => World.Address;

    protected async Task UseAsync(WebWorld world)
    {
        if (_world is not null) await _world.DisposeAsync();
        _world = world;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_world is not null) await _world.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
