import type { Fact, FactsOfFile } from '#model/fact.ts';
import { PIPELINE_READERS } from './readers.ts';

const PIPELINES = new Set(PIPELINE_READERS);

/** Whether a fact says that a pipeline hands something to a hosting platform to run. */
export function isDelivered({ reader }: Pick<FactsOfFile, 'reader'>, { in: source, role }: Fact): boolean {
  return PIPELINES.has(reader) && source === 'platform' && role === 'runs';
}

/** Whether a pipeline hands something to a hosting platform of which neither name nor image nor folder is written out. */
export function isDeliveredSomehow({ reader }: Pick<FactsOfFile, 'reader'>, { in: source, role, name }: Fact): boolean {
  return PIPELINES.has(reader) && source === 'platform' && role === 'uses' && !name.endsWith('/pipeline');
}
