/** What one price buys. `GB` counts 1,000 MB or 1,024 MB as the provider does; which of them is below what a price is known to. */
export const PRICE_UNITS = [
  'request',
  'message',
  'event',
  'transition',
  'GB-second',
  'GB-hour',
  'GB-month',
  'GB',
  'vCPU-second',
  'vCPU-hour',
  'hour',
  'month',
  'minute',
  'connection-minute',
  'unit',
  'unit-hour',
  'unit-month',
  'user-month',
] as const;

export type PriceUnit = (typeof PRICE_UNITS)[number];

/** One published price of one service. */
export interface Price {
  /** `<technology>/<what>`, as `aws-lambda/request`. */
  readonly id: string;
  /** What is bought, in plain words: "one request". */
  readonly says: string;
  /** For one unit: 0.0000002 for a request at 0.20 per million. */
  readonly usd: number;
  readonly unit: PriceUnit;
  /** Region that the price was read for, as its provider calls it; `any` where it has none. */
  readonly region: string;
  readonly status: 'confirmed' | 'secondary' | 'unconfirmed';
  readonly source: string;
  /** ISO date: when it was recorded, not until when it holds. */
  readonly checked: string;
}
