using Ponceau.Core.Records;
using Ponceau.Web.Pages.Creation;

namespace Ponceau.Tests.Web.Creation;

public sealed class CreationsTests
{
    private static readonly Child Child = new() { Number = "", LastName = "Bégin" };

    private readonly Creations _creations = new();
    private int _made;

    [Fact]
    public async Task SameFormAndAnswers_MakeOneRecord()
    {
        (await _creations.OnceAsync("form", Child, MakeAsync)).ShouldBe("1");
        (await _creations.OnceAsync("form", Child with { }, MakeAsync)).ShouldBe("1");
        (await _creations.Find("form", Child)!).ShouldBe("1");
    }

    [Fact]
    public async Task OtherAnswersOrAnotherForm_MakeAnother()
    {
        await _creations.OnceAsync("form", Child, MakeAsync);

        (await _creations.OnceAsync("form", Child with { FirstName = "Léa" }, MakeAsync)).ShouldBe("2");
        (await _creations.OnceAsync(Creations.NewForm(), Child, MakeAsync)).ShouldBe("3");
        _creations.Find(Creations.NewForm(), Child).ShouldBeNull();
    }

    [Fact]
    public async Task WhatFailed_MayBeTriedAgain()
    {
        await Should.ThrowAsync<IOException>(() => _creations.OnceAsync("form", Child, () => Task.FromException<string>(new IOException())));

        _creations.Find("form", Child).ShouldBeNull();
        (await _creations.OnceAsync("form", Child, MakeAsync)).ShouldBe("1");
    }

    [Fact]
    public async Task OldForms_AreForgotten()
    {
        for (var i = 0; i < 1001; i++) await _creations.OnceAsync($"form {i}", Child, MakeAsync);

        _creations.Find("form 0", Child).ShouldBeNull();
        (await _creations.Find("form 1000", Child)!).ShouldBe("1001");
    }

    private Task<string> MakeAsync() => Task.FromResult($"{++_made}");
}
