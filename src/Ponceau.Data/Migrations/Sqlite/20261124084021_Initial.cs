using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ponceau.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    LastFamilyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastChildNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFileNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastAgreementNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Children",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    LastName = table.Column<string>(type: "TEXT", nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sex = table.Column<string>(type: "TEXT", nullable: false),
                    BornOutsideQuebec = table.Column<bool>(type: "INTEGER", nullable: false),
                    Nirec = table.Column<string>(type: "TEXT", nullable: false),
                    Necsg = table.Column<string>(type: "TEXT", nullable: false),
                    MinistryNecsg = table.Column<string>(type: "TEXT", nullable: false),
                    SpecialNeeds = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    EmergencyContacts = table.Column<string>(type: "TEXT", nullable: false),
                    MergedInto = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Children", x => new { x.OrganisationId, x.Number });
                    table.ForeignKey(
                        name: "FK_Children_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Components",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Division = table.Column<string>(type: "TEXT", nullable: false),
                    Installation = table.Column<string>(type: "TEXT", nullable: false),
                    ProtectedAccessCode = table.Column<string>(type: "TEXT", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: true),
                    EveningCare = table.Column<bool>(type: "INTEGER", nullable: false),
                    NightCare = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenDays = table.Column<byte>(type: "INTEGER", nullable: false),
                    AcceptsTransitional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", nullable: false),
                    Opens = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Closes = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    HoldingsDue = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Components", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Components_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Families",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    ParentALastName = table.Column<string>(type: "TEXT", nullable: false),
                    ParentAFirstName = table.Column<string>(type: "TEXT", nullable: false),
                    ParentARole = table.Column<string>(type: "TEXT", nullable: false),
                    ParentAPhone = table.Column<string>(type: "TEXT", nullable: false),
                    ParentAEmail = table.Column<string>(type: "TEXT", nullable: false),
                    AddressLine = table.Column<string>(type: "TEXT", nullable: false),
                    AddressCity = table.Column<string>(type: "TEXT", nullable: false),
                    AddressProvince = table.Column<string>(type: "TEXT", nullable: false),
                    AddressPostalCode = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    HasParentB = table.Column<bool>(type: "INTEGER", nullable: false),
                    ParentBLastName = table.Column<string>(type: "TEXT", nullable: false),
                    ParentBFirstName = table.Column<string>(type: "TEXT", nullable: false),
                    ParentBRole = table.Column<string>(type: "TEXT", nullable: false),
                    ParentBPhone = table.Column<string>(type: "TEXT", nullable: false),
                    ParentBEmail = table.Column<string>(type: "TEXT", nullable: false),
                    MergedInto = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Families", x => new { x.OrganisationId, x.Number });
                    table.ForeignKey(
                        name: "FK_Families_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                    table.ForeignKey(
                        name: "FK_History_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Token = table.Column<long>(type: "INTEGER", nullable: false),
                    Machine = table.Column<string>(type: "TEXT", nullable: true),
                    ProcessId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProcessStartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RenewedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => new { x.OrganisationId, x.Component });
                    table.ForeignKey(
                        name: "FK_Leases_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SetStates",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    RefusedRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenSubmission = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    Messages = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetStates", x => new { x.OrganisationId, x.Component, x.Kind, x.Year });
                    table.ForeignKey(
                        name: "FK_SetStates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Transmissions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    All = table.Column<bool>(type: "INTEGER", nullable: false),
                    OnlyChanged = table.Column<bool>(type: "INTEGER", nullable: false),
                    FaultKind = table.Column<string>(type: "TEXT", nullable: true),
                    FaultDetail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Transmissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Transmissions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosureSets",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosureSets", x => new { x.OrganisationId, x.Component, x.Year });
                    table.ForeignKey(
                        name: "FK_ClosureSets_Components_OrganisationId_Component",
                        columns: x => new { x.OrganisationId, x.Component },
                        principalTable: "Components",
                        principalColumns: new[] { "OrganisationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClosureSets_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CsssPeriodSets",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Periods = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CsssPeriodSets", x => new { x.OrganisationId, x.Component, x.FinancialYear });
                    table.ForeignKey(
                        name: "FK_CsssPeriodSets_Components_OrganisationId_Component",
                        columns: x => new { x.OrganisationId, x.Component },
                        principalTable: "Components",
                        principalColumns: new[] { "OrganisationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CsssPeriodSets_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Providers",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Providers", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Providers_Components_OrganisationId_Component",
                        columns: x => new { x.OrganisationId, x.Component },
                        principalTable: "Components",
                        principalColumns: new[] { "OrganisationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Providers_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Submissions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Transmission = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    SetRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    Contract = table.Column<string>(type: "TEXT", nullable: false),
                    Division = table.Column<string>(type: "TEXT", nullable: false),
                    Installation = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerStatus = table.Column<int>(type: "INTEGER", nullable: true),
                    Answer = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submissions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Transmissions_Transmission",
                        column: x => x.Transmission,
                        principalTable: "Transmissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransmissionItems",
                columns: table => new
                {
                    Transmission = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    IsUnknown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Necsg = table.Column<string>(type: "TEXT", nullable: true),
                    Messages = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransmissionItems", x => new { x.Transmission, x.Agreement });
                    table.ForeignKey(
                        name: "FK_TransmissionItems_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransmissionItems_Transmissions_Transmission",
                        column: x => x.Transmission,
                        principalTable: "Transmissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransmissionSets",
                columns: table => new
                {
                    Transmission = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Messages = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransmissionSets", x => new { x.Transmission, x.Kind, x.Year });
                    table.ForeignKey(
                        name: "FK_TransmissionSets_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransmissionSets_Transmissions_Transmission",
                        column: x => x.Transmission,
                        principalTable: "Transmissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Provider = table.Column<string>(type: "TEXT", nullable: true),
                    Family = table.Column<string>(type: "TEXT", nullable: false),
                    Child = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => new { x.OrganisationId, x.Number });
                    table.ForeignKey(
                        name: "FK_Files_Children_OrganisationId_Child",
                        columns: x => new { x.OrganisationId, x.Child },
                        principalTable: "Children",
                        principalColumns: new[] { "OrganisationId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Files_Components_OrganisationId_Component",
                        columns: x => new { x.OrganisationId, x.Component },
                        principalTable: "Components",
                        principalColumns: new[] { "OrganisationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Files_Families_OrganisationId_Family",
                        columns: x => new { x.OrganisationId, x.Family },
                        principalTable: "Families",
                        principalColumns: new[] { "OrganisationId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Files_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Files_Providers_OrganisationId_Provider",
                        columns: x => new { x.OrganisationId, x.Provider },
                        principalTable: "Providers",
                        principalColumns: new[] { "OrganisationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubmissionItems",
                columns: table => new
                {
                    Submission = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubmissionItems", x => new { x.Submission, x.Agreement });
                    table.ForeignKey(
                        name: "FK_SubmissionItems_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubmissionItems_Submissions_Submission",
                        column: x => x.Submission,
                        principalTable: "Submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndKind = table.Column<int>(type: "INTEGER", nullable: true),
                    NoticeDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Replacement = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ecp = table.Column<bool>(type: "INTEGER", nullable: false),
                    EcpRecommendation = table.Column<bool>(type: "INTEGER", nullable: false),
                    Csss = table.Column<bool>(type: "INTEGER", nullable: false),
                    Transitional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Infant = table.Column<bool>(type: "INTEGER", nullable: false),
                    InfantLastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SeasonalJustification = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirstWeek = table.Column<long>(type: "INTEGER", nullable: true),
                    SecondWeek = table.Column<long>(type: "INTEGER", nullable: true),
                    Arrives = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Leaves = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    DailyRateCents = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => new { x.OrganisationId, x.Number });
                    table.ForeignKey(
                        name: "FK_Agreements_Files_OrganisationId_File",
                        columns: x => new { x.OrganisationId, x.File },
                        principalTable: "Files",
                        principalColumns: new[] { "OrganisationId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementStates",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "TEXT", nullable: false),
                    AcceptedRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    AcceptedHash = table.Column<string>(type: "TEXT", nullable: true),
                    AcceptedAsWithdrawal = table.Column<bool>(type: "INTEGER", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RefusedRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenSubmission = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    TheirRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    TheirHash = table.Column<string>(type: "TEXT", nullable: true),
                    Messages = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementStates", x => new { x.OrganisationId, x.Number });
                    table.ForeignKey(
                        name: "FK_AgreementStates_Agreements_OrganisationId_Number",
                        columns: x => new { x.OrganisationId, x.Number },
                        principalTable: "Agreements",
                        principalColumns: new[] { "OrganisationId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementStates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementStates_Submissions_OpenSubmission",
                        column: x => x.OpenSubmission,
                        principalTable: "Submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_OrganisationId_File",
                table: "Agreements",
                columns: new[] { "OrganisationId", "File" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementStates_OpenSubmission",
                table: "AgreementStates",
                column: "OpenSubmission");

            migrationBuilder.CreateIndex(
                name: "IX_Files_OrganisationId_Child",
                table: "Files",
                columns: new[] { "OrganisationId", "Child" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OrganisationId_Component",
                table: "Files",
                columns: new[] { "OrganisationId", "Component" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OrganisationId_Family",
                table: "Files",
                columns: new[] { "OrganisationId", "Family" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OrganisationId_Provider",
                table: "Files",
                columns: new[] { "OrganisationId", "Provider" });

            migrationBuilder.CreateIndex(
                name: "IX_History_OrganisationId_Noun_Key",
                table: "History",
                columns: new[] { "OrganisationId", "Noun", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Name",
                table: "Organisations",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Providers_OrganisationId_Component",
                table: "Providers",
                columns: new[] { "OrganisationId", "Component" });

            migrationBuilder.CreateIndex(
                name: "IX_SubmissionItems_OrganisationId",
                table: "SubmissionItems",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_OrganisationId_Component_ClosedAt",
                table: "Submissions",
                columns: new[] { "OrganisationId", "Component", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_Transmission",
                table: "Submissions",
                column: "Transmission");

            migrationBuilder.CreateIndex(
                name: "IX_TransmissionItems_OrganisationId",
                table: "TransmissionItems",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Transmissions_OrganisationId_Component_StartedAt",
                table: "Transmissions",
                columns: new[] { "OrganisationId", "Component", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TransmissionSets_OrganisationId",
                table: "TransmissionSets",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementStates");

            migrationBuilder.DropTable(
                name: "ClosureSets");

            migrationBuilder.DropTable(
                name: "CsssPeriodSets");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "SetStates");

            migrationBuilder.DropTable(
                name: "SubmissionItems");

            migrationBuilder.DropTable(
                name: "TransmissionItems");

            migrationBuilder.DropTable(
                name: "TransmissionSets");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Transmissions");

            migrationBuilder.DropTable(
                name: "Children");

            migrationBuilder.DropTable(
                name: "Families");

            migrationBuilder.DropTable(
                name: "Providers");

            migrationBuilder.DropTable(
                name: "Components");

            migrationBuilder.DropTable(
                name: "Organisations");
        }
    }
}
