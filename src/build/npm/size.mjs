/** Refuses functions of too many lines. The factory of a module is its file, which has a limit of its own. */
export const size = {
  meta: { type: 'suggestion', schema: [{ type: 'integer', minimum: 1 }] },
  create(context) {
    const [most] = context.options;
    const isFactory = ({ parent }) => parent.type === 'CallExpression' && parent.callee.name === 'define';
    function check(node) {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      if (lines <= most || isFactory(node)) return;
      const name = node.id?.name ?? node.parent.id?.name ?? node.parent.key?.name ?? 'A function';
      context.report({ node, message: `${name} has ${lines} lines of at most ${most}` });
    }
    return { ArrowFunctionExpression: check, FunctionDeclaration: check, FunctionExpression: check };
  },
};
