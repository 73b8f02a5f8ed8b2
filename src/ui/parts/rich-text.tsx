import { createElement, Fragment, type ReactNode } from "react";
import type { RichElement, RichNode, RichText as Tree } from "#model/rich-text.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/parts.ts";
import { Formula } from "./formula.tsx";
import { useLanguage } from "./language.tsx";
import "./rich-text.css";

/** Formatted text of a guide. Only what is named here is made: text in it can never become an element. */
export const RichText = ({ tree }: { tree: Tree }) =>
  createElement(
    "div",
    { className: "rich-text", dir: "auto", lang: useLanguage() },
    ...tree.map(shown),
  );

/** The same within a text of the page. */
export const RichPieces = ({ tree }: { tree: Tree }) =>
  createElement(Fragment, null, ...tree.map(shown));

const shown = (node: RichNode): ReactNode => (typeof node === "string" ? node : elementOf(node));

// Made by `createElement`, so that the children need no keys: they never change places.
function elementOf(element: RichElement): ReactNode {
  const children = element.children.map(shown);
  switch (element.type) {
    case "paragraph":
      return createElement("p", null, ...children);
    // A heading of an answer is none of the page.
    case "heading":
      return createElement("p", null, createElement("strong", null, ...children));
    case "list":
      return createElement("ul", null, ...children);
    case "numbered list":
      return createElement("ol", null, ...children);
    case "item":
      return createElement("li", null, ...children);
    case "quote":
      return createElement("blockquote", null, ...children);
    case "code block":
      return createElement("pre", scrolled(say("code")), createElement("code", null, ...children));
    case "code":
      return createElement("code", null, ...children);
    case "strong":
      return createElement("strong", null, ...children);
    case "emphasis":
      return createElement("em", null, ...children);
    case "deleted":
      return createElement("del", null, ...children);
    case "link":
      return createElement(
        "a",
        { href: element.href, target: "_blank", rel: "noopener noreferrer" },
        ...children,
      );
    case "table":
      return table(children);
    case "row":
      return createElement("tr", null, ...children);
    case "cell":
      return createElement("td", null, ...children);
    case "header cell":
      return createElement("th", { scope: "col" }, ...children);
    case "maths":
      return element.maths
        ? createElement(Formula, { typed: element.children.join(""), maths: element.maths })
        : createElement("code", null, ...children);
    case "break":
      return createElement("br");
    case "rule":
      return createElement("hr");
    default:
      return assertUnreachable(element.type);
  }
}

/** What is wider than the screen is moved by itself, with the keyboard too. Not a region: an answer has many. */
const scrolled = (label: string) => ({
  className: "rich-text-scroll",
  role: "group",
  "aria-label": label,
  tabIndex: 0,
  dir: "ltr",
});

/** Its first row is the head. */
const table = ([head, ...rows]: ReactNode[]): ReactNode =>
  createElement(
    "div",
    { ...scrolled(say("table")), dir: undefined },
    createElement(
      "table",
      null,
      createElement("thead", null, head),
      createElement("tbody", null, ...rows),
    ),
  );
