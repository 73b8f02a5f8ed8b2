export { type DraftEdit, editDrafts } from "#deck/draft-edits.ts";
