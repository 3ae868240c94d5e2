import { lacks } from '../lacks.ts';
import { judgement } from '../origin.ts';

// What Memorystore cannot do beyond.

export const memorystoreLimits = [...lacks({ modules: 'modules that a team loads' }, { ...judgement(), status: 'secondary' })];
