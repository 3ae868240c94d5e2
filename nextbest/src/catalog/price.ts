import type { Price, PriceUnit } from '#model/price.ts';
import type { Origin } from './limit.ts';

/** A price as a data file writes it: so many dollars for so many units. */
interface PriceFacts extends Origin {
  readonly says: string;
  readonly usd: number;
  /** Absent: for one. */
  readonly per?: number;
  readonly unit: PriceUnit;
  readonly region: string;
  readonly status?: Price['status'];
}

/** One price; `id` is `<technology>/<what>`. What is absent: for one unit, confirmed. */
export function price(id: string, { usd, per = 1, status = 'confirmed', ...facts }: PriceFacts): Price {
  return { id, usd: usd / per, status, ...facts };
}
