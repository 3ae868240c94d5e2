import type { Answer } from './answer.ts';
import type { SharedCode } from './framework.ts';

/** What the files say; `shared` where it was asked for. */
export interface Survey extends Pick<Answer, 'landscape' | 'unread'> {
  readonly shared?: readonly SharedCode[];
}
