export { richTextOf } from "#document/rich-text.ts";
