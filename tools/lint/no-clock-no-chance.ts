import { nameOf, type Rule } from './rule.ts';

const READS = new Set(['Date.now', 'Math.random']);

/** Today's date comes in as `asOf` and chance as a seed: the same input gives the same bytes. */
export const noClockNoChance: Rule = {
  create: (context) => ({
    MemberExpression(node) {
      const read = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (READS.has(read)) context.report({ node, message: `${read} differs from run to run: take asOf or a seed as input` });
    },
    CallExpression(node) {
      if (nameOf(node.callee) === 'Date') context.report({ node, message: 'Date() reads the clock: take asOf as input' });
    },
    NewExpression(node) {
      const readsClock = nameOf(node.callee) === 'Date' && node.arguments.length === 0;
      if (readsClock) context.report({ node, message: 'new Date() reads the clock: take asOf as input' });
    },
  }),
};
