import type { Rule } from './rule.ts';

/** A function of a file is declared with its name; a small one inside another may be an arrow, which keeps what its place knows. */
export const declareFunctions: Rule = {
  create: (context) => ({
    Program(program) {
      for (const statement of program.body) {
        const declaration = statement.declaration ?? statement;
        for (const declarator of declaration.declarations ?? []) {
          if (declarator.init?.type !== 'ArrowFunctionExpression' && declarator.init?.type !== 'FunctionExpression') continue;
          context.report({ node: declarator, message: 'declare it: function name() {}' });
        }
      }
    },
  }),
};
