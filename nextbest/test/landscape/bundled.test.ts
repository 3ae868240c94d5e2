import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE } from '../support/files.ts';
import { landscapeOf, usesOf } from '../support/situation.ts';

const MANIFEST = '{ "name": "shop", "scripts": { "start": "node build" }, "devDependencies": { "stripe": "20", "@sendgrid/mail": "8" } }';

async function hostedWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { components } = await landscapeOf({ Dockerfile: DOCKERFILE, 'package.json': MANIFEST, ...files }, { catalog: builtCatalog() });
  return components.filter(({ kind }) => kind === 'service').flatMap(usesOf);
}

test('a development dependency that the own code imports is packed into what is delivered', async () => {
  const uses = await hostedWith({ 'app/pay.ts': "import Stripe from 'stripe';\n" });
  expect(uses).toContain('stripe:saas:production');
  expect(uses).not.toContain('sendgrid:saas:production');
});

test.each(['app/__tests__/pay.ts', 'app/pay.spec.ts', 'scripts/refund.ts', 'refund.ts', 'tools/package.json'])(
  'what only %s imports stays for development',
  async (path) => {
    const files = path.endsWith('.json') ? { [path]: '{ "name": "tools" }', 'tools/src/refund.ts': IMPORT } : { [path]: IMPORT };
    expect(await hostedWith(files)).not.toContain('stripe:saas:production');
  },
);

const IMPORT = "import Stripe from 'stripe';\n";
