import { NONPRODUCTION_NAME, PRODUCTION_NAME, TELLS_ENVIRONMENT } from '#model/environment.ts';

const LITERAL = '-?\\d{1,15}(?:\\.\\d{1,15})?|true|false|"[^"\\\\$%\\n]{0,120}"';
const CHOICE = new RegExp(
  `^\\(?\\s{0,9}(?:var|local)\\.(?<name>[\\w-]{1,100})\\s{0,9}(?<compared>==|!=)\\s{0,9}"(?<text>[\\w.-]{1,40})"\\s{0,9}\\)?` +
    `\\s{0,9}\\?\\s{0,9}(?<then>${LITERAL})\\s{0,9}:\\s{0,9}(?<otherwise>${LITERAL})\\s{0,9}$`,
);

/**
 * What `var.env == "staging" ? 1 : 3` is in production: 3. Undefined unless the test asks for one environment by name, and that name says
 * whether it is production.
 */
export function chosenInProduction(expression: string): string | number | boolean | undefined {
  const { name = '', compared, text = '', then = '', otherwise = '' } = CHOICE.exec(expression)?.groups ?? {};
  if (!TELLS_ENVIRONMENT.test(name)) return undefined;
  const isProduction = PRODUCTION_NAME.test(text);
  if (!isProduction && !NONPRODUCTION_NAME.test(text)) return undefined;
  return literal((compared === '==') === isProduction ? then : otherwise);
}

function literal(written: string): string | number | boolean {
  if (written.startsWith('"')) return written.slice(1, -1);
  return written === 'true' || written === 'false' ? written === 'true' : Number(written);
}
