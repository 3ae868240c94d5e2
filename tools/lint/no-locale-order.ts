import { nameOf, type Rule } from './rule.ts';

/** ä sorts after z in Sweden and before b in the United States: an order or a text made with a locale differs per machine. */
export const noLocaleOrder: Rule = {
  create: (context) => ({
    MemberExpression(node) {
      const name = nameOf(node.property);
      if (name === undefined || !/^(localeCompare|toLocale[A-Z]\w*)$/.test(name)) return;
      context.report({ node, message: `${name} depends on the machine's locale: compare with < and format by hand` });
    },
  }),
};
