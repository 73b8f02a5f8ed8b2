import type { Source } from "#document/format.ts";
import type { TableMapping } from "#exchange/table-mapping.ts";
import type { TableChoice, TablePreview } from "#exchange/table-preview.ts";
import { inDocumentWorker } from "./guide-reading.ts";
import type { TableOpened } from "./table-work.ts";

export type { TableMapping } from "#exchange/table-mapping.ts";
export type { TableChoice, TablePreview } from "#exchange/table-preview.ts";
export type { ColumnRole } from "#exchange/table-roles.ts";
export type { TableOpened } from "./table-work.ts";

/** Looks at a table again, with what its user has said of it. */
export const previewTable = (
  source: File | Source,
  choice: TableChoice,
  stop: AbortSignal,
): Promise<TablePreview> => inDocumentWorker("preview table", { source, choice }, stop);

/** The notes of a table, read as the mapping says. @throws GuideError where none of its rows can be one */
export const openTable = (
  source: File | Source,
  mapping: TableMapping,
  stop: AbortSignal,
): Promise<TableOpened> => inDocumentWorker("open table", { source, mapping }, stop);
