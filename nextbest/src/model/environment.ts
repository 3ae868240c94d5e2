/** `optional`: a variant, overlay or example that may be chosen. */
export type Environment = 'production' | 'nonproduction' | 'optional' | 'unknown';
