using Ponceau.Data;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.Records;

/// <summary>What every page of a record works with.</summary>
public sealed record RecordServices(Bridge.Bridge Bridge, RecordStore Store, Database Database, Texts Texts);
