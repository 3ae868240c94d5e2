import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf } from './path.ts';

/** Whether a file tells a hosting platform how to run what another platform's file of the same folder runs too. */
export type IsRival = (file: FactsOfFile) => boolean;

/** Platforms that run a whole product from one file in its folder, and what a pipeline calls to deploy to them. */
export const DEPLOYED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['app-engine', /^(?:gcloud app|google-github-actions\/deploy-appengine)$/],
  ['cloud-foundry', /^(?:cf|cloud-gov\/cg-cli-tools)$/],
  ['fly', /^(?:fly(?:ctl)?(?: deploy)?|superfly\/flyctl-actions)/],
  ['elastic-beanstalk', /^(?:eb|einaraglen\/beanstalk-deploy)$/],
  ['heroku', /^(?:heroku|akhileshns\/heroku-deploy)/],
  ['netlify', /^(?:netlify|ntl|nwtgck\/actions-netlify)/],
  ['render', /^(?:render|johnbeynon\/render-deploy-action)/],
  ['vercel', /^(?:vercel|amondnet\/vercel-action)/],
]);

/**
 * Files of several hosting platforms in one folder are offered to whoever wants to run the product: they are choices, but for those
 * that a pipeline deploys to.
 */
export function rivalPlatforms(files: readonly FactsOfFile[]): IsRival {
  const offered = files.filter(({ reader }) => DEPLOYED_BY.has(reader));
  const readers = new Map<string, Set<string>>();
  for (const file of offered) readers.set(keyOf(file), (readers.get(keyOf(file)) ?? new Set()).add(file.reader));
  const rivals = offered.filter((file) => (readers.get(keyOf(file))?.size ?? 0) > 1);
  if (rivals.length === 0) return () => false;
  const called = new Set(files.flatMap(({ facts }) => facts.flatMap(calledBy)));
  const choices = new Set(rivals.filter(({ reader }) => ![...called].some((name) => DEPLOYED_BY.get(reader)?.test(name))));
  return (file) => choices.has(file);
}

export function calledBy({ in: source, name }: Fact): string[] {
  return source === 'command' || source === 'action' ? [name] : [];
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}
