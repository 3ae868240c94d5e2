import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Fit } from '#model/fit.ts';
import type { Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { deployment, resource } from '../support/files.ts';
import { situationOf } from '../support/situation.ts';

const NOBODY = { unknown: 'the launch type is not written down', wouldSettle: 'say so' };

/** The web on a technology, at a rung that is known or not. */
async function webOn(technology: string, now: Rung | typeof NOBODY): Promise<Situation> {
  const situation = await situationOf({
    'k8s/web.yaml': deployment('web', ['acme/web']),
    'infra/main.tf': resource('aws_sqs_queue', 'jobs'),
  });
  const { landscape, fits } = situation;
  const components = landscape.components.map((one) => ({ ...one, uses: one.uses.map((use) => ({ ...use, technology, rung: now })) }));
  const known = fits.filter(({ capability }) => capability === 'compute').map((fit): Fit => ({ ...fit, technology, now }));
  return { ...situation, landscape: { ...landscape, components }, fits: known };
}

function trials(situation: Situation): Candidate[] {
  return propose(situation).candidates.filter(({ kind, to }) => kind === 'try' && to !== undefined);
}

test('where all that it may run at lies below what is on offer, one may be tried, and first it is asked', async () => {
  const [trial] = trials(await webOn('amazon-ecs', NOBODY));
  expect(trial?.title).toMatch(/^If .* runs on machines of your own, try one on /);
  expect(trial?.notToday).toContain('whether the launch type is EC2 or Fargate');
  expect(trial).toMatchObject({ freesAssumed: true });
});

test.each<[string, string, Rung | typeof NOBODY]>([
  ['its rung is known', 'amazon-ecs', 'container'],
  ['somebody else may run it', 'kubernetes', NOBODY],
])('nothing is tried where %s', async (_, technology, now) => {
  expect(trials(await webOn(technology, now))).toEqual([]);
});
