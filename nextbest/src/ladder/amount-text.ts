const SCALES: readonly (readonly [number, string])[] = [
  [1_000_000_000, ' billion'],
  [1_000_000, ' million'],
];

/** A count that people can read at once: `58`, `1,460`, `15 million`, `0.3`. */
export function amountText(amount: number): string {
  const scale = SCALES.find(([least]) => Math.abs(amount) >= least);
  if (scale !== undefined) return `${grouped(short(amount / scale[0]))}${scale[1]}`;
  return grouped(short(amount));
}

/** Three digits at most behind the first, none of them behind a large number. */
function short(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return rest === undefined ? groups.join(',') : `${groups.join(',')}.${rest}`;
}

/** `58 USD`, `1,261 USD`; cents below ten. */
export function usdText(usd: number): string {
  return `${grouped(Math.abs(usd) < 10 ? Number(usd.toFixed(2)) : Math.round(usd))} USD`;
}
