using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class TransferAddressTests
{
    [Fact]
    public void WhatGoesWithoutSaying_IsNotSaid() => new TransferAddress("biscuit-1").Href.ShouldBe("/transfer/biscuit-1");

    [Fact]
    public void Everything_IsInTheAddress() =>
        new TransferAddress("a b", DataTab.Closures, RowFilter.Held, 3, "00000013").Href.ShouldBe("/transfer/a%20b?tab=closures&show=held&page=3&row=00000013");

    [Theory]
    [InlineData("closures", "held", 3, DataTab.Closures, RowFilter.Held, 3)]
    [InlineData("Csss", "ALL", null, DataTab.Csss, RowFilter.All, 1)]
    [InlineData("nonsense", "7777", -4, DataTab.Files, RowFilter.Due, 1)]
    [InlineData(null, null, null, DataTab.Files, RowFilter.Due, 1)]
    public void Address_IsReadLeniently(string? tab, string? show, int? page, DataTab readTab, RowFilter readShow, int readPage)
    {
        var read = TransferAddress.Read("a", tab, show, page, "");

        (read.Tab, read.Show, read.Page, read.Row).ShouldBe((readTab, readShow, readPage, null));
    }
}
