import type { Answer } from './answer.ts';

/** What the files say. */
export type Survey = Pick<Answer, 'landscape' | 'unread'>;
