import type { Evidence } from './evidence.ts';

/** Something that the team lacks for what it runs, or for what it is advised to do. */
export interface Gap {
  readonly kind: 'skill' | 'tool' | 'server' | 'runtime' | 'training' | 'investment' | 'knowledge';
  /** Component that it is about, where it is about one. */
  readonly component?: string;
  readonly technology?: string;
  readonly says: string;
  /** What would close it, in words. */
  readonly closes: string;
  /** ISO date from which it hurts, of runtimes and servers. */
  readonly by?: string;
  readonly evidence: readonly Evidence[];
}
