using Ponceau.Web;
using Ponceau.Web.Forms;
using Ponceau.Web.Language;

namespace Ponceau.Tests.Web;

public sealed class FieldReaderTests
{
    private readonly FieldNotes _notes = new();
    private readonly FieldReader _reader;

    public FieldReaderTests() => _reader = new FieldReader(_notes, new Texts(LanguageChoice.French));

    [Fact]
    public void WhatIsReadable_IsRead()
    {
        _reader.Date("D", "20160925").ShouldBe(new DateOnly(2016, 9, 25));
        _reader.Time("T", "7 h 30").ShouldBe(new TimeOnly(7, 30));
        _reader.Time("T", "07:30").ShouldBe(new TimeOnly(7, 30));
        _reader.WholeNumber("N", " 80 ").ShouldBe(80);
        _reader.Cents("M", "9,35 $").ShouldBe(935);
        _reader.Cents("M", "9.35").ShouldBe(935);
        _reader.Cents("M", "10").ShouldBe(1000);
        _reader.HasFaults.ShouldBeFalse();
    }

    [Fact]
    public void NothingTyped_IsNothing()
    {
        (_reader.Date("D", ""), _reader.Time("T", " "), _reader.WholeNumber("N", ""), _reader.Cents("M", "")).ShouldBe((null, null, null, null));
        _reader.HasFaults.ShouldBeFalse();
    }

    [Theory]
    [InlineData("25 septembre")]
    [InlineData("-1")]
    [InlineData("1.234")]
    [InlineData("25:00")]
    public void WhatIsNot_IsSaidAtItsFieldAndGivesNothing(string typed)
    {
        _reader.Date("date", typed).ShouldBeNull();
        _reader.Time("time", typed).ShouldBeNull();
        _reader.WholeNumber("number", typed).ShouldBeNull();
        _reader.Cents("money", typed).ShouldBeNull();

        _reader.HasFaults.ShouldBeTrue();
        _notes.Errors.Select(error => error.Field).ShouldBe(["date", "time", "number", "money"]);
        _notes.Errors.ShouldAllBe(error => error.Note.Text.Contains(typed));
    }
}
