import type { HtmlTagDescriptor, Plugin } from "vite";

/** What the page may load: its own files, and images and sound that it made itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What a meta tag cannot say, and what holds for workers too: they obey the headers that they come with. */
export const headers = {
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'"].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Files in `assets` are named after what is in them, so that a name never means anything else. All others are asked for again, as
 * is the rule on these hosts, and mostly answered with "not modified".
 */
const ofAssets = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The file that some hosts read for their headers (Netlify, Cloudflare Pages). */
const headersFile = Object.entries({ "/*": headers, "/assets/*": ofAssets })
  .map(([files, named]) =>
    [files, ...Object.entries(named).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
  )
  .join("\n");

/** Carries the policy in the page itself, since many static hosts cannot send headers, and all headers in a file for those that can. */
export function hosting(): Plugin {
  const tag: HtmlTagDescriptor = {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
    injectTo: "head-prepend",
  };
  return {
    name: "hosting",
    apply: "build",
    transformIndexHtml: () => [tag],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile });
    },
  };
}
