using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Ponceau.Web.Forms;

/// <summary>A field left empty is an empty text, as in the records, not an absent one.</summary>
internal sealed class KeepEmptyText : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
        context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
