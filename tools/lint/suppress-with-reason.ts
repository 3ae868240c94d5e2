import type { Rule } from './rule.ts';

const SUPPRESSES = /(?:oxlint|eslint)-disable|biome-ignore|@ts-(?:ignore|expect-error|nocheck)/;
const GIVES_REASON = / -- \S+ \S+|biome-ignore [^:]+: \S+ \S+/;

/** A rule that is switched off says why, after ` -- `. */
export const suppressWithReason: Rule = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!SUPPRESSES.test(comment.value) || GIVES_REASON.test(comment.value)) continue;
        context.report({ node: comment, message: 'say why the rule does not apply here, after " -- "' });
      }
    },
  }),
};
